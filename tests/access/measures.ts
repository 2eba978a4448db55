import type { Criterion } from '../../scripts/access/criteria.ts';
import { axe } from './measures/axe.ts';
import { fourSlots, help, languageChoice } from './measures/bar.ts';
import { captions, firstLayer, stillness } from './measures/calm.ts';
import { focus, icons } from './measures/contrast.ts';
import { fit, textSpacing } from './measures/fit.ts';
import { easyReading, marks, mirrored, missingWords } from './measures/language.ts';
import { capitals, typefaces } from './measures/letters.ts';
import type { Finding, Measure, Scene } from './measures/measure.ts';
import { reach, touchSize } from './measures/touch.ts';

/** All that the sweep asks of a screen. */
export const measures: readonly Measure[] = [
	touchSize,
	capitals,
	reach,
	languageChoice,
	axe,
	icons,
	fourSlots,
	fit,
	easyReading,
	missingWords,
	marks,
	mirrored,
	captions,
	stillness,
	firstLayer,
	typefaces,
	help,
	focus,
	// Last: it changes the page for a moment.
	textSpacing,
];

export type Taken = { asked: Set<Criterion>; findings: Finding[] };

/**
 * Takes every measure that has something to say of what stands on the screen.
 * @param times milliseconds by criterion, added to
 */
export async function measureAll(scene: Scene, times: Map<Criterion, number>): Promise<Taken> {
	const asked = new Set<Criterion>();
	const findings: Finding[] = [];
	for (const { criteria, applies, find } of measures) {
		if (!applies(scene.setting, scene.view)) continue;
		const began = performance.now();
		findings.push(...(await find(scene)));
		for (const criterion of criteria) asked.add(criterion);
		const [first] = criteria;
		if (first) times.set(first, (times.get(first) ?? 0) + performance.now() - began);
	}
	if (scene.setting.combination.textSize !== 2) asked.delete('K18');
	return { asked, findings };
}
