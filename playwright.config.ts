import { defineConfig, type PlaywrightTestOptions, type PlaywrightWorkerOptions } from '@playwright/test';
import { chromiumStart } from './tests/host/chromium.ts';

/** Half the size is enough to see by. The page's own policy would refuse the style that hides what belongs to the test alone. */
const pictures = { deviceScaleFactor: 0.5, bypassCSP: true };

const chromium: Partial<PlaywrightTestOptions & PlaywrightWorkerOptions> = {
	browserName: 'chromium',
	launchOptions: chromiumStart,
	hasTouch: true,
	locale: 'sv-SE',
	timezoneId: 'Europe/Stockholm',
};

/**
 * Files whose subject is the same however the screen stands (the visit's states, changes of content, what leaves the machine, how a
 * press acts, which typeface draws a letter), or whose windows have sizes of their own. In the other files such tests carry the tag `once`
 * of tests/e2e/test.ts.
 */
const onceIsEnough = ['content', 'offline', 'touch', 'typefaces', 'visit', '*window'].map((name) => `**/${name}.spec.ts`);

/** Run by `npm test`, which finds the browser and Electron and says which they are (KIOSK_BROWSER, KIOSK_ELECTRON). */
export default defineConfig({
	outputDir: 'test-results',
	// Watchdogs only: no verdict depends on how fast the machine is.
	timeout: 120_000,
	expect: { timeout: 30_000, toMatchAriaSnapshot: { pathTemplate: 'tests/access/tree/{arg}{ext}' } },
	fullyParallel: true,
	workers: 2,
	forbidOnly: true,
	// On a machine that does much else a browser may stall for minutes. What passes only when run again is named in the summary.
	retries: process.env.CI ? 1 : 0,
	snapshotPathTemplate: 'tests/pictures/reference/{projectName}/{arg}{ext}',
	reporter: [['list'], ['json', { outputFile: process.env.KIOSK_TEST_REPORT ?? 'test-results/report.json' }]],
	projects: [
		{ name: 'contract', testDir: 'tests/contract', use: chromium },
		{ name: 'portrait', testDir: 'tests/e2e', use: { ...chromium, viewport: { width: 1080, height: 1920 } } },
		// Lying, only what depends on how the screen stands: the pages' layout, their pictures, and what is dragged on them.
		{
			name: 'landscape',
			testDir: 'tests/e2e',
			testIgnore: onceIsEnough,
			grepInvert: /@once/,
			use: { ...chromium, viewport: { width: 1920, height: 1080 } },
		},
		{
			name: 'pictures-portrait',
			testDir: 'tests/pictures',
			use: { ...chromium, viewport: { width: 1080, height: 1920 }, ...pictures },
		},
		{
			name: 'pictures-landscape',
			testDir: 'tests/pictures',
			use: { ...chromium, viewport: { width: 1920, height: 1080 }, ...pictures },
		},
		// Every page in many settings, each of which brings its own screen.
		{ name: 'access', testDir: 'tests/access', use: chromium },
		{ name: 'electron', testDir: 'tests/electron', workers: 1, timeout: 300_000 },
	],
});
