import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { runTool } from '../../scripts/process/tool.mjs';
import { projectRoot } from '../host/served-kiosk.ts';
import type { Measured, PartResult, Rate, Results } from './result.ts';

const file = path.join(projectRoot, 'docs/bench.json');

export async function readResults(): Promise<Results> {
	const text = await readFile(file, 'utf8').catch(() => undefined);
	return text === undefined ? { parts: {} } : (JSON.parse(text) as Results);
}

/** Puts one part's results in the place of what was measured of it before at this rate. All others stay. */
export async function keep(
	part: string,
	rate: Rate,
	{ runs, machine, fingerprint }: Pick<PartResult, 'runs' | 'machine' | 'fingerprint'>,
	measured: Measured,
): Promise<void> {
	const results = await readResults();
	const { stdout } = await promisify(execFile)('git', ['rev-parse', '--short=10', 'HEAD'], { cwd: projectRoot }).catch(() => ({
		stdout: '',
	}));
	const result = {
		measuredAt: `${new Date().toISOString().slice(0, 16)}Z`,
		commit: stdout.trim(),
		fingerprint,
		runs,
		load: `${(os.loadavg()[1] ?? 0).toFixed(1)} of ${os.availableParallelism()}`,
		machine,
		...measured,
	};
	results.parts[part] = { ...results.parts[part], [rate]: result };
	await writeFile(file, `${JSON.stringify(results, null, '\t')}\n`);
	// The document lies under version control, and is laid out as all else there.
	await runTool('@biomejs/biome', ['format', '--write', file], { binary: 'biome', quiet: true });
}

/** Of the sources that a build was made from. */
export async function builtFingerprint(out = path.join(projectRoot, 'out')): Promise<string> {
	const text = await readFile(path.join(out, '.fingerprint'), 'utf8').catch(() => '');
	return text.trim();
}
