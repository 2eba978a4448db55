import { expectGolden } from '../words/expect-golden.ts';
import { test } from './test.ts';

test('K34, K35: Chromium writes dates, times and plurals of nine languages as their readers do', async ({ page }) => {
	await expectGolden(page);
});
