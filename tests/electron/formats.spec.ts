import { expectGolden } from '../words/expect-golden.ts';
import { test } from './fixtures.ts';

test('Electron writes dates, times and plurals of nine languages as their readers do', async ({ electronPage: { page } }) => {
	await expectGolden(page);
});
