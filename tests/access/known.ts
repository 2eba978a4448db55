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
		views: /^#\/(story\/purpose|about)$/,
		why: 'an official text and the list of sources begin at the top of their page',
	},
	{ criterion: 'K32', views: /^#\/access$/, why: 'seven buttons for three settings' },
	{
		criterion: 'K20',
		views: /^#\/(story\/purpose|wheel)$/,
		settings: /22-lying/,
		why: 'beside a picture the lines are short, and so they are many',
	},
	{
		criterion: 'K17',
		views: /^#\/(places|wheel|vision\/home)$/,
		settings: /22-lying/,
		why: '1280×800 at 22 inches leaves the map and the panel too little height',
	},
	{
		criterion: 'K40',
		views: /./,
		settings: /22-lying|text-1 /,
		why: 'pages that are composed to fill the screen do not scroll when their text is spaced',
	},
	{ criterion: 'K40', views: /^#\/wheel$/, why: 'the names on the picture of the wheel have no room to grow' },
];

/** Whether somebody has seen this before. */
export function isKnown({ criterion }: Finding, { combination }: Setting, view: View): boolean {
	const name = nameOf(combination);
	return known.some((one) => one.criterion === criterion && one.views.test(view.name) && (one.settings?.test(name) ?? true));
}
