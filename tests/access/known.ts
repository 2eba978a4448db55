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

const known: readonly Known[] = [];

/** Whether somebody has seen this before. */
export function isKnown({ criterion }: Finding, { combination }: Setting, view: View): boolean {
	const name = nameOf(combination);
	return known.some((one) => one.criterion === criterion && one.views.test(view.name) && (one.settings?.test(name) ?? true));
}
