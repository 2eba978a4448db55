/**
 * What is known not to hold yet. `npm test` lets it pass, so that whatever is new shows; docs/access.md counts it all the same, and says
 * that the criterion does not hold. Who mends one takes it out of here.
 */
import type { Criterion } from '../../scripts/access/criteria.ts';
import { nameOf } from './combinations.ts';
import type { Finding } from './measures/measure.ts';
import type { Setting } from './setting.ts';
import type { View } from './views.ts';

type Known = {
	criterion: Criterion;
	/** Names of views. */
	views: RegExp;
	/** Of the combination, where it is not all of them. */
	settings?: RegExp;
	why: string;
};

const known: readonly Known[] = [
	{
		criterion: 'K32',
		views: /^#\/heritage/,
		why: 'the scale of ages, the stops of an age and three things to try stand beside each other',
	},
	{
		criterion: 'K32',
		views: /^#\/(story\/|about$|place\/)/,
		why: 'running texts begin at the top of their page, and all that fits is in sight',
	},
	{ criterion: 'K32', views: /^#\/access$/, why: 'seven buttons for three settings' },
	{
		criterion: 'K20',
		views: /^#\/(story\/purpose|wheel)$/,
		settings: /22-lying/,
		why: 'beside a picture lines are short, and so they are many',
	},
	{
		criterion: 'K17',
		views: /^#\/(places|wheel|vision\/home)$/,
		settings: /22-lying/,
		why: '1280×800 at 22 inches leaves the map and the panel too little height',
	},
	{
		criterion: 'K17',
		views: /^#\/heritage/,
		settings: /32-coarse .* contrast/,
		why: 'on the coarsest screen the framed picture covers a way to try something',
	},
	{
		criterion: 'K17',
		views: /^the resting screen$/,
		settings: /22-lying/,
		why: 'a line of the coming events is a little wider than its leaf',
	},
	{ criterion: 'K17', views: /^#\/places$/, settings: /^en-XA/, why: 'names of places four tenths longer meet on the map' },
	{
		criterion: 'K40',
		views: /./,
		settings: /text-1 /,
		why: 'pages that are composed to fill the screen do not scroll when their text is spaced',
	},
	{ criterion: 'K32', views: /^#\/wheel$/, why: 'in the longer languages the text beside the wheel has a few words too many' },
	{
		criterion: 'K40',
		views: /^(#\/heritage|the idle warning$)/,
		settings: /text-2/,
		why: 'the longest words and buttons of the largest text have no room to be spaced',
	},
	{ criterion: 'K40', views: /^#\/wheel$/, why: 'the names on the picture of the wheel have no room to grow' },
];

/** Whether somebody has seen this before. */
export function isKnown({ criterion }: Finding, { combination }: Setting, view: View): boolean {
	const name = nameOf(combination);
	return known.some((one) => one.criterion === criterion && one.views.test(view.name) && (one.settings?.test(name) ?? true));
}
