import { test as base } from '@playwright/test';
import { type Kiosks, startKiosks } from './show.ts';

export { expect } from '@playwright/test';

/** One pair of kiosks serves all pictures of a worker. */
export const test = base.extend<object, { kiosks: Kiosks }>({
	kiosks: [
		// biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from this pattern
		async ({}, use) => {
			const kiosks = await startKiosks();
			await use(kiosks);
			await kiosks.close();
		},
		{ scope: 'worker' },
	],
});
