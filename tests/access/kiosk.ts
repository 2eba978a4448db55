import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse, parseDocument } from 'yaml';
import { writePseudoContent } from '../../scripts/words/pseudo.ts';
import { test as base } from '../e2e/test.ts';
import { projectRoot, type ServedKiosk, startServedKiosk } from '../host/served-kiosk.ts';
import { type Screen, type ScreenName, screens } from './combinations.ts';

const shippedContent = path.join(projectRoot, 'content');
const settings = parse(readFileSync(path.join(shippedContent, 'kiosk.yaml'), 'utf8')) as {
	languages: { code: string; name: string }[];
	idle: { warnAfter: number };
};
export const languages = settings.languages.map(({ code }) => code);
/** Seconds. */
export const { warnAfter } = settings.idle;

/** A winter's day in the invented season. */
export const demonstration = ['--demo', '--now', '2027-02-10T12:00:00+01:00'];

type SharedFixtures = {
	/** The worker's kiosk of this screen, with the invented season; `stretched` has the pseudo-languages too. */
	kioskOf: (screen: ScreenName, stretched: boolean) => Promise<ServedKiosk>;
};

/** A test on a kiosk whose `kiosk.yaml` says that it has one of the screens. */
export const test = base.extend<object, SharedFixtures>({
	kioskOf: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
		async ({}, use) => {
			// One at a time: the combinations come in the order of the kiosks that they need.
			let running: { name: string; kiosk: ServedKiosk } | undefined;
			await use(async (screen, stretched) => {
				const name = `${screen} ${stretched}`;
				if (running?.name === name) return running.kiosk;
				await running?.kiosk.close();
				const kiosk = await startServedKiosk(demonstration, async (content) => {
					if (stretched) await writePseudoContent(shippedContent, content);
					writeScreen(content, screens[screen]);
				});
				running = { name, kiosk };
				return kiosk;
			});
			await running?.kiosk.close();
		},
		{ scope: 'worker' },
	],
});

function writeScreen(content: string, screen: Screen): void {
	const file = path.join(content, 'kiosk.yaml');
	const document = parseDocument(readFileSync(file, 'utf8'));
	for (const [name, value] of Object.entries(screen)) document.setIn(['screen', name], value);
	writeFileSync(file, document.toString());
}
