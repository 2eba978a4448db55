import type { Browser } from '@playwright/test';
import type { BuildCopy, Server } from './build-copy.ts';
import type { Measured } from './result.ts';

/** What a part measures with. */
export type Bench = {
	browser: Browser;
	build: BuildCopy;
	/** The kiosk, served from the copy of the build. */
	kiosk: Server;
	/** How many times slower than it is the processor is made. */
	rate: number;
	/** How often each figure is measured; its median counts. */
	runs: number;
	visits: number;
	/** By `performance.now()`: when a part that goes from page to page is to come to its end. */
	ends: number;
	/** Seconds that a page is watched while it rests. */
	seconds: number;
	say: (line: string) => void;
};

export type Part = {
	/** As `--only` names it. */
	name: string;
	/** False where a slower processor changes nothing, or the budget is for an unthrottled one: measured once, under `any`. */
	isThrottled: boolean;
	measure: (bench: Bench) => Promise<Measured>;
};
