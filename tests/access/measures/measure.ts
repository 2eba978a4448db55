import type { Page } from '@playwright/test';
import type { Criterion } from '../../../scripts/access/criteria.ts';
import type { Setting } from '../setting.ts';
import type { View } from '../views.ts';

/** What a measure is told of what stands on the screen. */
export type Scene = { page: Page; setting: Setting; view: View };

/** A criterion and what on this screen breaks it, in words for who mends it. */
export type Finding = { criterion: Criterion; finding: string };

export type Measure = {
	/** All that it can find something about. */
	criteria: readonly Criterion[];
	/** Whether it has something to say in this setting and on this screen. */
	applies: (setting: Setting, view: View) => boolean;
	find: (scene: Scene) => Promise<Finding[]>;
};

const always = () => true;

/** A measure of one criterion. */
export function measureOf(criterion: Criterion, find: (scene: Scene) => Promise<string[]>, applies: Measure['applies'] = always): Measure {
	return {
		criteria: [criterion],
		applies,
		find: async (scene) => (await find(scene)).map((finding) => ({ criterion, finding })),
	};
}

/** Over the warning nothing else can be reached, and under it the page rests. */
export const isPage = (_setting: Setting, { page }: View) => page !== 'warning';
