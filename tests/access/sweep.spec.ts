/**
 * Every page in every setting. `npm test` goes through the pairwise set, a page in each setting; `npm run access` through all combinations,
 * all pages in each: it hands over the ones that are not done yet in a file (KIOSK_ACCESS_PLAN), and takes what was found from a folder (KIOSK_ACCESS_FINDINGS).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Criterion } from '../../scripts/access/criteria.ts';
import type { CombinationResult } from '../../scripts/access/results.ts';
import { expect, hurry } from '../e2e/test.ts';
import { type Combination, groupsOf, isPseudo, nameOf, pairwise } from './combinations.ts';
import { languages, test } from './kiosk.ts';
import { measureAll } from './measures.ts';
import { choose, type Setting, settingOf, takeScreen } from './setting.ts';
import { allViews, type View } from './views.ts';

const { KIOSK_ACCESS_PLAN: plan, KIOSK_ACCESS_FINDINGS: folder } = process.env;

/** A combination and what is looked at in it: one view after the other of all there are, or all of them. */
const walks: readonly { combination: Combination; views: readonly View[] }[] = plan
	? (JSON.parse(readFileSync(plan, 'utf8')) as Combination[]).map((combination) => ({ combination, views: allViews }))
	: pairwise(languages).map((combination, index) => ({ combination, views: allViews.slice(index % allViews.length).slice(0, 1) }));

for (const [index, group] of groupsOf(walks).entries()) {
	const [first] = group;
	if (!first) continue;
	const { screen, language } = first.combination;
	test(`${index + 1}: ${screen}, ${group.length} from ${language} on`, async ({ page, open, kioskOf, faults }) => {
		// A watchdog for all pages in all settings together.
		test.setTimeout(group.length * 600_000);
		await takeScreen(page, first.combination);
		await page.clock.install();
		await hurry(page);
		await open('#/access', await kioskOf(screen, isPseudo(language)));
		const findings: string[] = [];
		for (const { combination, views } of group) {
			const name = nameOf(combination);
			const result = await test.step(name, () => walk(page, settingOf(combination), views, faults));
			if (folder) {
				mkdirSync(folder, { recursive: true });
				writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(result));
			}
			findings.push(...result.findings.map((finding) => `${name}: ${finding}`));
		}
		expect(findings).toEqual([]);
	});
}

async function walk(page: Page, setting: Setting, views: readonly View[], faults: readonly string[]): Promise<CombinationResult> {
	const began = performance.now();
	const knownFaults = faults.length;
	const { combination } = setting;
	await choose(page, combination);
	const asked = new Set<Criterion>(['K11', 'K21']);
	const places = new Map<string, string[]>();
	let ways = 0;
	const times = new Map<Criterion, number>();
	for (const view of views) {
		const left = performance.now();
		await view.go(page);
		ways += performance.now() - left;
		const taken = await measureAll({ page, setting, view }, times);
		for (const criterion of taken.asked) asked.add(criterion);
		for (const found of taken.findings) {
			const line = `${found.criterion}: ${found.finding}`;
			places.set(line, [...(places.get(line) ?? []), view.name]);
		}
	}
	// The test itself fails at these too (tests/e2e/test.ts).
	for (const fault of faults.slice(knownFaults))
		places.set(`${fault.includes('left the machine') ? 'K11' : 'K21'}: ${fault}`, ['the walk']);
	return {
		name: nameOf(combination),
		asked: [...asked],
		findings: [...places].map(([line, where]) => `${line} – ${where.join(', ')}`),
		seconds: Math.round(performance.now() - began) / 1000,
		ways: Math.round(ways),
		times: Object.fromEntries([...times].map(([criterion, time]) => [criterion, Math.round(time)])),
	};
}
