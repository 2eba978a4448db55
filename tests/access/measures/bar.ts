/** Does the bar stand where it stood, and lead to language and help from everywhere? */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../host/served-kiosk.ts';
import { isPseudo } from '../combinations.ts';
import { languages } from '../kiosk.ts';
import { isPage, measureOf, type Scene } from './measure.ts';

/** Pixels. */
const tolerance = 2;

const barWords = new Map(
	languages.map((code) => {
		const file = path.join(projectRoot, 'content/words', code, 'ui.json');
		return [code, (JSON.parse(readFileSync(file, 'utf8')) as { bar: Record<string, string> }).bar] as const;
	}),
);

export const languageChoice = measureOf(
	'K04',
	async ({ page, setting: { combination }, view }) => {
		const found: string[] = [];
		const slot = page.getByRole('navigation').getByRole('button', { name: barWords.get(combination.language)?.language, exact: true });
		if ((await slot.count()) !== 1 || !(await slot.isVisible()))
			found.push('the bar has no choice of language in the language of the page');
		if (view.page === 'language') {
			const names = await page.locator('.page-language [lang] b').allTextContents();
			if (names.length < languages.length) found.push(`only ${names.length} languages have their own name`);
		}
		return found;
	},
	(setting, view) => isPage(setting, view) && !isPseudo(setting.combination.language),
);

/** Left edge, top, width and height of the slots, in their order. */
const slotsOf = ({ page }: Scene) =>
	page.evaluate(() =>
		[...document.querySelectorAll<HTMLElement>('.bar > *')].map((slot) => {
			const { x, y, width, height } = slot.getBoundingClientRect();
			return { name: slot.textContent?.trim() ?? '', isButton: slot.tagName === 'BUTTON', box: [x, y, width, height] };
		}),
	);

/** What of these numbers is not where the walk first saw it. */
function moved({ setting: { memory } }: Scene, name: string, box: readonly number[]): boolean {
	const first = memory.get(name);
	if (first === undefined) memory.set(name, JSON.stringify(box));
	const due = first === undefined ? box : (JSON.parse(first) as number[]);
	return box.some((value, index) => Math.abs(value - (due[index] ?? 0)) > tolerance);
}

export const fourSlots = measureOf(
	'K09',
	async (scene) => {
		const slots = await slotsOf(scene);
		const found = slots.length === 4 ? [] : [`the bar has ${slots.length} slots`];
		const [back, ...others] = slots;
		if (scene.view.page === 'home' && back?.isButton) found.push('Back stands on the home page');
		if (scene.view.page !== 'home' && !back?.isButton) found.push('Back is missing');
		if (others.some(({ isButton }) => !isButton)) found.push('a slot is empty');
		for (const [index, { name, box }] of slots.entries()) {
			if (moved(scene, `slot ${index}`, box)) found.push(`the bar's slot "${name}" stands elsewhere: ${box.map(Math.round)}`);
		}
		return found;
	},
	isPage,
);

export const help = measureOf(
	'K39',
	async (scene) => {
		const last = (await slotsOf(scene)).at(-1);
		if (!last) return ['there is no way to the access settings'];
		const known = scene.setting.memory.get('help');
		scene.setting.memory.set('help', last.name);
		const due = barWords.get(scene.setting.combination.language)?.access ?? known ?? last.name;
		return [
			...(last.name === due ? [] : [`the bar ends in "${last.name}" and not in "${due}"`]),
			...(moved(scene, 'help box', last.box) ? [`help stands elsewhere: ${last.box.map(Math.round)}`] : []),
		];
	},
	isPage,
);
