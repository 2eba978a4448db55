/**
 * Every page in every setting. `npm test` walks the pairwise set, `npm run access` all combinations: it hands over the ones that are
 * not done yet in a file (KIOSK_ACCESS_PLAN), and takes what was found from a folder (KIOSK_ACCESS_FINDINGS).
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Criterion } from '../../scripts/access/criteria.ts';
import type { CombinationResult } from '../../scripts/access/results.ts';
import { expect, hurry } from '../e2e/test.ts';
import { type Combination, isPseudo, nameOf, pairwiseRows, type Row, shares } from './combinations.ts';
import { languages, test } from './kiosk.ts';
import { measureAll } from './measures.ts';
import { choose, type Setting, settingOf, takeScreen } from './setting.ts';
import { type View, viewsOf } from './views.ts';

const { KIOSK_ACCESS_PLAN: plan, KIOSK_ACCESS_FINDINGS: folder } = process.env;

const rows: readonly (Row & { of: number })[] = plan
	? (JSON.parse(readFileSync(plan, 'utf8')) as Combination[]).map((combination) => ({ combination, share: 0, asksAxe: true, of: 1 }))
	: pairwiseRows(languages).map((row) => ({ ...row, of: shares }));

for (const { combination, share, asksAxe, of } of rows) {
	const name = nameOf(combination);
	test(name, async ({ page, open, kioskOf, faults }) => {
		// A watchdog for all pages together.
		test.setTimeout(600_000);
		const kiosk = await kioskOf(combination.screen, isPseudo(combination.language));
		await takeScreen(page, combination);
		await page.clock.install();
		// Calm is asked for by the visitor; everywhere else by the system.
		if (combination.motion === 'full') await hurry(page);
		await open('#/access', kiosk);
		const result = await walk(page, settingOf(combination, asksAxe), viewsOf(share, of), faults);
		if (folder) {
			mkdirSync(folder, { recursive: true });
			writeFileSync(path.join(folder, `${name}.json`), JSON.stringify(result));
		}
		expect(result.findings).toEqual([]);
	});
}

async function walk(page: Page, setting: Setting, views: readonly View[], faults: readonly string[]): Promise<CombinationResult> {
	const began = performance.now();
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
	for (const fault of faults) places.set(`${fault.includes('left the machine') ? 'K11' : 'K21'}: ${fault}`, ['the walk']);
	return {
		name: nameOf(combination),
		asked: [...asked],
		findings: [...places].map(([line, where]) => `${line} – ${where.join(', ')}`),
		seconds: Math.round(performance.now() - began) / 1000,
		ways: Math.round(ways),
		times: Object.fromEntries([...times].map(([criterion, time]) => [criterion, Math.round(time)])),
	};
}
