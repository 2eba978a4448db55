import { defineConfig } from 'vitest/config';

export default defineConfig({
	test: {
		include: ['{electron,browser,core,bridge,renderer,scripts}/**/*.test.{ts,tsx}', 'tests/{calendars,content,library}/**/*.test.ts'],
		// Watchdogs only: no verdict depends on how fast the machine is.
		testTimeout: 60_000,
		hookTimeout: 60_000,
	},
});
