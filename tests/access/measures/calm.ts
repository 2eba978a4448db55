/** Is the page as quiet and as short as it should be? */
import { isPseudo } from '../combinations.ts';
import type { View } from '../views.ts';
import { isPage, measureOf } from './measure.ts';

/** Under "calm" by the visitor's own switch, else under the system's reduced motion, which the sweep asks for. */
export const stillness = measureOf(
	'K29',
	({ page }) =>
		page.evaluate(() =>
			document
				.getAnimations()
				.filter(({ playState }) => playState === 'running')
				.map(({ effect }) => {
					const target = effect instanceof KeyframeEffect ? effect.target : undefined;
					return `.${target?.classList} moves`;
				}),
		),
	// Its ring counts down: that is what it is for.
	isPage,
);

/** There is none yet. Who brings one brings its captions, and they are on. */
export const captions = measureOf('K28', ({ page }) =>
	page.evaluate(() =>
		[...document.querySelectorAll('video')]
			.filter((video) => !video.querySelector('track[kind="captions"][default]'))
			.map((video) => `a video without captions that are on by default: ${video.currentSrc || video.className}`),
	),
);

/** K32. */
const most = { words: 80, choices: 6 };
/** Their subject is a list, and who opens one wants all of it. */
const lists = ['language', 'events', 'places', 'document'];
/** The document's other chapters are read as it is. */
const isChapter = ({ name }: View) => name.startsWith('#/story/');

/** The first layer is what stands in sight when the page opens. */
export const firstLayer = measureOf(
	'K32',
	({ page, view }) =>
		page.evaluate(
			({ limit, countsChoices }) => {
				const main = document.querySelector('main');
				if (!main) return ['there is no main part'];
				const inSight = ({ top, bottom, width }: DOMRect, holder: Element) => {
					const area = holder.closest('.scroll-area')?.getBoundingClientRect();
					const middle = (top + bottom) / 2;
					return width > 0 && middle > Math.max(0, area?.top ?? 0) && middle < Math.min(innerHeight, area?.bottom ?? innerHeight);
				};
				let words = 0;
				const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode(); node; node = walker.nextNode()) {
					const holder = node.parentElement;
					if (
						!(node instanceof Text) ||
						!holder?.checkVisibility() ||
						holder.closest('.visually-hidden, svg, [aria-hidden="true"], button') ||
						// References are looked up, not read.
						holder.closest('.source-line, .vision-reference, .about-sources, .about-licences')
					)
						continue;
					for (const { 0: word, index } of node.data.matchAll(/\S+/g)) {
						const range = document.createRange();
						range.setStart(node, index);
						range.setEnd(node, index + word.length);
						if (/[\p{L}\p{N}]/u.test(word) && inSight(range.getBoundingClientRect(), holder)) words++;
					}
				}
				const inReach = [...main.querySelectorAll('button, a[href], [role="switch"]')].filter(
					(choice) => choice.checkVisibility() && !choice.matches('.scroll-button') && inSight(choice.getBoundingClientRect(), choice),
				);
				// What answers one question is one choice: a scale with its present step, three sizes of text, up and down.
				const choices = new Set(inReach.map((choice) => choice.closest('fieldset, [data-group], ol:has([aria-current])') ?? choice)).size;
				return [
					...(words > limit.words ? [`${words} words stand in the first layer`] : []),
					...(countsChoices && choices > limit.choices ? [`${choices} choices stand in the first layer`] : []),
				];
			},
			{ limit: most, countsChoices: !lists.includes(view.page) },
		),
	(setting, view) => isPage(setting, view) && !lists.includes(view.page) && !isChapter(view) && !isPseudo(setting.combination.language),
);
