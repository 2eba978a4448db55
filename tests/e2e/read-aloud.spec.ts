import { addressOf, heard, hearing, isSilent, listen, record } from './narration.ts';
import { bar, expect, goTo, heading, once, test } from './test.ts';

const access = 'Tillgänglighet';
const [homeTitle, homeLead] = ['Välkommen in.', 'Välj en dörr och kliv på.'];
const reader = 'Uppläsning';

test('K24: a recorded heading is heard when reading aloud is on', { tag: once }, async ({ page, open, start }) => {
	await listen(page);
	const kiosk = await start([], (content) => record(content, 'sv', [access, homeTitle, homeLead]));
	await open('#/access', kiosk);
	await page.getByRole('switch', { name: reader }).click();
	await hearing(page, await addressOf('sv', access));
});
