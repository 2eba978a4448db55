import { axeFindings } from './axe.ts';
import { clippings, overlaps } from './fit.ts';
import { listen, record } from './narration.ts';
import { everyRoute, expect, goTo, hurry, test } from './test.ts';

const access = ['Tillgänglighet', 'Gör skärmen som du vill ha den. Allt återställs när du går.'];
const _home = ['Välkommen in.', 'Välj en dörr och kliv på.'];

test.beforeEach(async ({ page }) => listen(page));

test('on every page the reader covers nothing and cuts nothing off, and axe finds nothing', async ({ page, open, start }) => {
	await hurry(page);
	await open('#/access', await start([], (content) => record(content, 'sv', access)));
	await page.getByRole('switch', { name: 'Uppläsning' }).tap();
	for (const route of everyRoute) {
		await goTo(page, route);
		expect.soft(await clippings(page), route).toEqual([]);
		expect.soft(await overlaps(page), route).toEqual([]);
		expect.soft(await axeFindings(page), route).toEqual([]);
	}
});
