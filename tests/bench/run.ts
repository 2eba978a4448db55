/**
 * `npm run bench`: what a visitor feels, measured on the production build. Its results go into docs/bench.json part by part, and
 * docs/bench.md is written from them.
 */
import { parseArgs } from 'node:util';
import { Problem } from '../../scripts/process/problem.mjs';
import { copyBuild } from './build-copy.ts';
import { writeDocument } from './document.ts';
import { launchChromium, machineOf } from './kiosk-browser.ts';
import type { Part } from './part.ts';
import { parts } from './parts.ts';
import type { Rate } from './result.ts';
import { keep } from './results-file.ts';

const { values } = parseArgs({
	options: {
		only: { type: 'string', multiple: true },
		runs: { type: 'string', default: '9' },
		rates: { type: 'string', default: '4,1,6' },
		visits: { type: 'string', default: '1000' },
		// Twice as long as what comes again at rest: a headline of attract, a door's invitation. Part of a round would count too much of it, or too little.
		seconds: { type: 'string', default: '24' },
		limit: { type: 'string', default: '600' },
		report: { type: 'boolean', default: false },
	},
});

const say = (line: string) => console.log(line);
const unknown = values.only?.find((name) => !parts.some((part) => part.name === name));
if (unknown !== undefined) throw new Problem(`The bench has no part "${unknown}". There are: ${parts.map(({ name }) => name).join(', ')}.`);

const numberOf = (option: 'runs' | 'visits' | 'seconds' | 'limit'): number => {
	const value = Number(values[option]);
	if (!Number.isInteger(value) || value < 1) throw new Problem(`--${option} must be a whole number from 1 on, not "${values[option]}".`);
	return value;
};
const rates = values.rates.split(',').map((text) => {
	const rate = Number(text);
	if (!(rate >= 1)) throw new Problem(`--rates must be numbers from 1 on with commas between them, as 4,1,6, not "${values.rates}".`);
	return rate;
});

if (!values.report) {
	const failed: string[] = [];
	for (const part of parts.filter(({ name }) => values.only?.includes(name) ?? true)) {
		for (const rate of part.isThrottled ? rates : [1]) {
			// What fails leaves the other parts their turn.
			await measure(part, rate).catch((error: unknown) => {
				failed.push(part.name);
				console.error(error);
			});
		}
	}
	if (failed.length > 0) process.exitCode = 1;
}
await writeDocument(say);

async function measure(part: Part, rate: number): Promise<void> {
	const [browser, build] = await Promise.all([launchChromium(), copyBuild()]);
	const runs = numberOf('runs');
	try {
		const key: Rate = part.isThrottled ? `${rate}` : 'any';
		say(`\n── ${part.name}${part.isThrottled ? `, ${rate}×` : ''}`);
		const kiosk = await build.serve();
		try {
			const bench = {
				browser,
				build,
				kiosk,
				rate,
				runs,
				visits: numberOf('visits'),
				seconds: numberOf('seconds'),
				ends: performance.now() + numberOf('limit') * 60_000,
				say,
			};
			const measured = await part.measure(bench);
			await keep(part.name, key, { runs, machine: await machineOf(browser), fingerprint: build.fingerprint }, measured);
			for (const [name, { value, note }] of Object.entries(measured.figures)) say(`${name}: ${value}${note ? `  (${note})` : ''}`);
		} finally {
			await kiosk.close();
		}
	} finally {
		await browser.close();
		await build.remove();
	}
}
