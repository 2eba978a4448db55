const blocking =
	'A trace shows three long tasks before it answers: the script’s own start (compiling and running what React, i18next, zod and the kiosk bring, about 115 ms unthrottled), laying out and painting the letters when their typefaces have come, and React going over what the machine’s side drew. Tried: (1) React’s first render in slices (`startTransition`), 1 084–2 227 ms became about 570 on attract and 600 on home; (2) the first screen as HTML from the machine’s side, so that React takes over elements in place of making them, and the rest loaded only after it has answered: no part of it is before the first paint any more, but the start of the script remains one task.';

const tap =
	'The answer to the first tap is a page, which only the whole script can make: the script is fetched after the words are painted, takes about half a second to start at 4×, asks for content and words, and takes over the screen; then the tap, kept meanwhile, opens the page. The tap itself shows at once (the control stays pressed). Tried: (1) fetching the script beside the first frame (`modulepreload`): the first paint came a quarter later, at first paint the words did; (2) loading home before the kept tap is answered, which saves the 300 ms for which React holds an empty page.';

/** By part and figure: why a budget is missed, by the trace; what was tried, and what it gave. docs/bench.md shows those that are missed. */
export const explanations: Record<string, string> = {
	'firstScreen.attract.blocking': blocking,
	'firstScreen.home.blocking': blocking,
	'firstScreen.attract.tap': tap,
	'firstScreen.home.tap': tap,
	'pageChange.script':
		'A profile of home → places: nearly all of it is React making the page, 1 294 elements with twelve drawings; focus and the rectangles that the travel asks for force the one layout, which then counts as script too. Tried: (1) names in other languages without `useTranslation`, which copies i18next for each use (12 % of that change), and ridges grown once and kept (21 %): 383 ms became 220, the median change 117 became 85; (2) only what shows the time is drawn again each minute, and grains of a mineral are made when they are shown: nothing more in a change. What is left would need pages that are not made anew: kept hidden, against the budget of the heap, or drawn once as pictures, against drawings that move and follow the theme.',
	'pageChange.layouts':
		'Traces with stacks: one lays out the new page (2–22 ms). About three before it and three after are the browser’s view transition taking and showing its pictures, 0.1–0.5 ms and 9–40 boxes each. Tried, home → places, the worst with 10: (1) calm, where the two pages only fade: 9; (2) without a view transition: 3 (vision 1, heritage 2, events 3), but then nothing carries a picture from a door or a row into its page, which is what the travel is for. The painted areas are the pictures of the old and the new page as wholes, for the same reason.',
	'languageChange.script':
		'The choice leads back to home, and that change of page is nearly all of it: chosen again, the language that is spoken already costs 23 ms, a new one 27. Tried: (1) all words and typefaces on the page before anybody asks, so that nothing is fetched or parsed; (2) names in other languages without `useTranslation` (see the change of page): 34 ms became 27.',
	'interaction.inp':
		'The kiosk’s handlers take 0–10 ms of the longest taps, as the table of them shows. 115–370 ms pass before they are called, while frames that are already under way are drawn, and 400–700 ms until the next frame stands: without a graphics processor everything is drawn by the two cores that the kiosk has too, at a quarter of their speed. On the floor’s page, without any script, the longest of eight taps took 184 ms. To be tried: nothing ambient moves from the moment of the touch, not of the travel; the old page’s picture is taken at half its size.',
	'interaction.touch':
		'As the taps above: handlers of a few milliseconds, and frames that are drawn without a graphics processor at a quarter of the speed. The requirement K10 (300 ms) means 1×: on this machine 337 ms (262–344).',
	'rest.ambient':
		'Home, of which the median page is a third: every four seconds the doors’ turn is counted by React (1.4 ms/s of script) and a door’s layers slide (1.3 ms/s of style); the rest is frames of what moves there always. Tried: (1) what shows the time in a context of its own, which took the calm pages from 4.5 to 0.7 ms/s, events among them; (2) drawings that are not drawn again when only the turn changes (React’s memo): they are not in the script’s share any more.',
	'heap.growth':
		'Comparing heap snapshots: the growth comes while every page is seen for the first times, and is code that V8 compiles as it is needed, and the answers of pages. It slows down: 10.3 MB after 100 visits, 11.4 after 500, 11.8 after 900, 11.85 after 1 000. Between the 22nd and the 66th visit it was 1.3 KB a visit, most of it code again, and what the test keeps itself (its clock and its record of requests lie in the same heap). Tried: (1) loading all pages before the first measure: their code is there, but not compiled; (2) measuring from when every page was seen twice: that figure stands beside.',
	'electron.start':
		'Not traced to the end yet. The page waits for the main process to read the content and to draw the first screen (0.12 s together with its loading when cold). Tried: (1) the window is opened before the content is read; (2) the first screen as HTML, which needs no script: 2.42× became 2.38×, so the script was not what it waited for.',
	'content.start':
		'Not mended yet. A start reads and checks all of the content, and all events of its calendars, before the first screen: what grows ten times takes five times as long. Tried so far: a year is expanded once a day, as numbers; words are made of the lines that a screen asks for. To be tried: beginning with the last good edition, which lies checked on the disk, and reading the folder beside it.',
	'content.home':
		'The machine’s side has only just begun when the page asks, and still draws the first screen of ten times the content, on the two processors that the page’s own frames need too.',
	'firstScreen.home.fcp':
		'The page that comes has the resting screen in it, which is parsed and put away before home is put in its place; home’s own start, by an address, is a colleague’s. Tried: (1) home as text that is parsed only when it is asked for, its styles fetched beside; (2) the first screen drawn once and kept, not for each page: 2.84× and 1.7× became what stands here.',
	'firstScreen.home.lcp':
		'The letters wait for the typefaces, which are asked for when home has been laid out, later than on a page that holds nothing else. Tried: (1) the script fetched beside the first frame: 1.1–1.2×, but then the first paint was at 1.8×; (2) fetched from the first paint on: 1.62×; now it is sent for when the words are painted.',
};
