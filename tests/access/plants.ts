/** A fault for each measure, to be put into a real page. */
import type { Page } from '@playwright/test';
import type { Combination } from './combinations.ts';
import { axe } from './measures/axe.ts';
import { fourSlots, help, languageChoice } from './measures/bar.ts';
import { captions, firstLayer, stillness } from './measures/calm.ts';
import { focus, icons } from './measures/contrast.ts';
import { fit, textSpacing } from './measures/fit.ts';
import { easyReading, marks, mirrored, missingWords } from './measures/language.ts';
import { capitals, typefaces } from './measures/letters.ts';
import type { Measure } from './measures/measure.ts';
import { reach, touchSize } from './measures/touch.ts';

export type Plant = {
	what: string;
	measure: Measure;
	/** Puts the fault onto the page. */
	plant: (page: Page) => Promise<unknown>;
	finding: RegExp;
	route?: string;
	setting?: Partial<Combination>;
	/** The page shows something of it already. */
	isThere?: boolean;
};

/** The page's own policy refuses a style element; a sheet that a script adopts is none. */
const style = (page: Page, css: string) =>
	page.evaluate((text) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(text);
		document.adoptedStyleSheets = [sheet];
	}, css);

const write = (page: Page, selector: string, text: string) =>
	page
		.locator(selector)
		.first()
		.evaluate((element, words) => element.replaceChildren(words), text);

export const plants: readonly Plant[] = [
	{
		what: 'K01: a control that is too small',
		measure: touchSize,
		plant: (page) => style(page, '.bar-slot:last-child { max-block-size: 40px; min-block-size: 0; align-self: center }'),
		finding: /Tillgänglighet.*px and not 72/,
	},
	{
		what: 'K02: letters that are too small',
		measure: capitals,
		plant: (page) => style(page, '.bar-label { font-size: 20px }'),
		finding: /"Hem" .* has capitals of 3\.\d+ mm and not 4\.80/,
	},
	{
		what: 'K02: letters that are too small for large text',
		measure: capitals,
		plant: (page) => style(page, '.bar-label { font-size: 36px }'),
		finding: /"Hem" .* and not 7\.33/,
		setting: { textSize: 2 },
	},
	{
		what: 'K03: a control above the reach of an arm',
		measure: reach,
		plant: (page) => style(page, '.bar { position: fixed; inset-block-start: 0 }'),
		finding: /"Hem" stands 1\d{3}–1\d{3} mm above the floor/,
		isThere: true,
	},
	{
		what: 'K04: a screen without a choice of language',
		measure: languageChoice,
		plant: (page) => style(page, '.bar > :nth-child(3) { display: none }'),
		finding: /no choice of language/,
	},
	{
		what: 'K08: words that hardly differ from their ground',
		measure: axe,
		plant: (page) => style(page, '.scroll-area p { color: #999; background: #fff }'),
		route: '#/about',
		finding: /color-contrast/,
	},
	{
		what: 'K08: body text of less than 7:1',
		measure: axe,
		plant: (page) => style(page, '.scroll-area p { color: #6a6a6a; background: #fff }'),
		route: '#/about',
		finding: /color-contrast-enhanced/,
	},
	{
		what: 'K08: a sign that hardly differs from its button',
		measure: icons,
		plant: (page) => style(page, '.bar .icon { stroke: #999 } .bar-slot { background: #aaa }'),
		finding: /icon-home on "Hem" is rgb\(153/,
		route: '#/about',
	},
	{
		what: 'K09: a bar that moves by three pixels',
		measure: fourSlots,
		plant: (page) => style(page, '.bar { transform: translateX(3px) }'),
		finding: /"Hem" stands elsewhere/,
	},
	{
		what: 'K15: a control that does not show its focus',
		measure: focus,
		plant: (page) => style(page, '#root .bar-slot:focus-visible { outline: none !important }'),
		finding: /"Tillgänglighet" .* has no ring/,
	},
	{
		what: 'K15: a ring that does not stand out from its halo',
		measure: focus,
		plant: (page) => style(page, ':root { --focus-halo: #777 !important; --focus: #888 !important }'),
		finding: /has no ring that stands out: rgb\(136, 136, 136\) on rgb\(119, 119, 119\)/,
	},
	{
		what: 'K15: a control that has the focus under another thing',
		measure: focus,
		plant: (page) => style(page, '.bar { position: relative } .bar::after { content: ""; position: absolute; inset: 0 }'),
		finding: /"Tillgänglighet" .* has the focus under .bar/,
	},
	{
		what: 'K15: a ring that is cut',
		measure: focus,
		plant: (page) => style(page, '.bar { overflow: hidden; padding: 0 }'),
		finding: /the ring of "Tillgänglighet" .* is cut by .bar/,
	},
	{
		what: 'K16: a control without a name',
		measure: axe,
		plant: (page) =>
			page
				.locator('.bar-slot')
				.last()
				.evaluate((slot) => slot.replaceChildren()),
		finding: /button-name/,
	},
	{
		what: 'K16: targets that crowd each other',
		measure: axe,
		plant: (page) =>
			page.locator('main').evaluate((main) => {
				for (const name of ['a', 'b']) {
					const button = document.createElement('button');
					button.textContent = name;
					Object.assign(button.style, {
						width: '12px',
						height: '12px',
						padding: '0',
						fontSize: '9px',
						position: 'absolute',
						top: '0',
						left: name === 'a' ? '0' : '13px',
					});
					main.append(button);
				}
			}),
		finding: /target-size/,
	},
	{
		what: 'K16: two headings of the first rank, which only a best-practice rule sees',
		measure: axe,
		plant: (page) =>
			page.locator('main').evaluate((main) => main.append(Object.assign(document.createElement('main'), { textContent: 'x' }))),
		finding: /landmark/,
	},
	{
		what: 'K17: a text that its box cuts off',
		measure: fit,
		plant: (page) => style(page, '.bar-slot { inline-size: 60px; overflow: hidden; white-space: nowrap }'),
		finding: /wider than its box|is cut by/,
	},
	{
		what: 'K17: a word that goes on in another line',
		measure: fit,
		plant: (page) => style(page, '.door-plate b { overflow-wrap: anywhere; max-inline-size: 3em }'),
		finding: /"Evenemang" is broken/,
	},
	{
		what: 'K18: a text that its box cuts off at 200 %',
		measure: fit,
		plant: (page) => style(page, 'h1 { block-size: 1rem; overflow: hidden }'),
		finding: /is cut by/,
		setting: { textSize: 2 },
	},
	{
		what: 'K20: lines that are too long in easy Swedish',
		measure: easyReading,
		plant: async (page) => {
			await write(page, '.scroll-area p', 'ord '.repeat(40));
			await style(page, '.scroll-area p { font-size: 12px; max-inline-size: none }');
		},
		route: '#/about',
		finding: /characters:/,
		setting: { language: 'sv-x-lattlast' },
	},
	{
		what: 'K20: italic, justified and hyphenated easy Swedish',
		measure: easyReading,
		plant: (page) => style(page, 'p { text-align: justify !important; hyphens: auto !important; font-style: italic !important }'),
		route: '#/about',
		finding: /justify auto italic/,
		setting: { language: 'sv-x-lattlast' },
	},
	{
		what: 'K21: the key of a word in its place',
		measure: missingWords,
		plant: (page) => write(page, '.bar-label', 'bar.home'),
		finding: /"bar.home" is no word/,
	},
	{
		what: 'K21: a place for a number that stayed empty',
		measure: missingWords,
		plant: (page) => write(page, '.bar-label', '{{count}} st'),
		finding: /is no word/,
	},
	{
		what: 'K22: a page that says it is in another language',
		measure: marks,
		plant: (page) => page.evaluate(() => document.documentElement.setAttribute('lang', 'en')),
		finding: /says that it is en ltr/,
	},
	{
		what: 'K22: Swedish that does not say so',
		measure: marks,
		plant: (page) => write(page, '.bar-label', 'Hem'),
		finding: /"Hem" is Swedish, and marked as fi/,
		setting: { language: 'fi' },
	},
	{
		what: 'K23: a page that is not mirrored',
		measure: mirrored,
		plant: (page) => style(page, '.bar { direction: ltr }'),
		finding: /left to right/,
		setting: { language: 'ar' },
	},
	{
		what: 'K23: a telephone number whose groups change places',
		measure: mirrored,
		plant: (page) => write(page, '.page-lead', 'هاتف 0223 290 00'),
		finding: /drawn in another order/,
		setting: { language: 'ar' },
	},
	{
		what: 'K28: a video without captions',
		measure: captions,
		plant: (page) => page.locator('main').evaluate((main) => main.append(document.createElement('video'))),
		finding: /without captions/,
	},
	{
		what: 'K29: something that runs at rest',
		measure: stillness,
		plant: (page) =>
			page
				.locator('h1')
				.evaluate(
					(heading) => void heading.animate([{ opacity: 1 }, { opacity: 0.9 }], { duration: 900, iterations: Number.POSITIVE_INFINITY }),
				),
		finding: /moves/,
	},
	{
		what: 'K32: too many words at once',
		measure: firstLayer,
		plant: (page) => write(page, '.page-lead', 'ord '.repeat(90)),
		finding: /words stand in the first layer/,
	},
	{
		what: 'K32: too many choices at once',
		measure: firstLayer,
		plant: (page) =>
			page.locator('main').evaluate((main) => {
				for (let index = 0; index < 7; index++) main.append(Object.assign(document.createElement('button'), { textContent: 'x' }));
				Object.assign((main as HTMLElement).style, { position: 'absolute', inset: '0' });
			}),
		finding: /choices stand in the first layer/,
	},
	{
		what: 'K36: letters of a typeface of this machine',
		measure: typefaces,
		plant: (page) => style(page, '.bar-label { font-family: monospace }'),
		finding: /bar-label/,
	},
	{
		what: 'K39: help in another place',
		measure: help,
		plant: (page) => style(page, '.bar { direction: rtl }'),
		finding: /help stands elsewhere/,
	},
	{
		what: 'K40: text that is lost when it is spaced',
		measure: textSpacing,
		plant: (page) =>
			page.locator('h1').evaluate((heading) => {
				Object.assign((heading as HTMLElement).style, {
					height: `${heading.clientHeight}px`,
					width: 'max-content',
					maxWidth: `${heading.clientWidth}px`,
					overflow: 'hidden',
				});
			}),
		finding: /is cut by/,
	},
];
