import { expect, type Page } from '@playwright/test';
import { clockChangesOf, golden, goldenLanguages, pluralsOf } from './golden.ts';
import { answersIn } from './in-page.ts';

/** Dates, ranges, relative days, times and plurals of nine languages, as the browser of this page writes them. */
export async function expectGolden(page: Page): Promise<void> {
	for (const { language, answers, plurals, clockChanges } of await answersIn(page, goldenLanguages)) {
		const code = language as (typeof goldenLanguages)[number];
		expect.soft(answers, language).toEqual(golden[code]);
		expect.soft(plurals, language).toBe(pluralsOf[code]);
		expect.soft(clockChanges, language).toEqual(clockChangesOf(code));
	}
}
