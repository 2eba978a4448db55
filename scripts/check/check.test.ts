import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { saveEdition } from '../../core/library/last-good.ts';
import { readEdition } from '../../core/library/read.ts';
import { writeFingerprint } from '../build/build-state.mjs';
import { cleanTree, project, runNode } from './small-tree.ts';

// The real command in a project of its own, with the real content and what reads it.

let folder = '';
const inFolder = (name: string) => path.join(folder, name);
const write = (name: string, text: string) => writeFileSync(inFolder(name), text);
const change = (name: string, from: string | RegExp, to: string) => {
	const before = readFileSync(inFolder(name), 'utf8');
	const after = before.replace(from, to);
	expect(after).not.toBe(before);
	write(name, after);
};
const check = (...args: string[]) => runNode([inFolder('scripts/check.mjs'), ...args], folder);
const lastLine = (output: string) => output.trimEnd().split('\n').at(-1);

beforeEach(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'check-'));
	for (const name of [
		'biome.json',
		'tsconfig.json',
		'bridge',
		'core',
		'content',
		'scripts/check.mjs',
		'scripts/process',
		'scripts/build/build-state.mjs',
		'scripts/words',
		'scripts/narrate',
		'scripts/check',
	]) {
		cpSync(path.join(project, name), inFolder(name), { recursive: true, filter: (file) => !/\.test\.ts$/.test(file) });
	}
	const { scripts: _, ...manifest } = JSON.parse(readFileSync(path.join(project, 'package.json'), 'utf8'));
	write('package.json', `${JSON.stringify(manifest, null, '\t')}\n`);
	symlinkSync(path.join(project, 'node_modules'), inFolder('node_modules'), 'dir');
	mkdirSync(inFolder('renderer/ui'), { recursive: true });
	write('renderer/ui/tokens.css', cleanTree['renderer/ui/tokens.css'] ?? '');
});

afterEach(() => rmSync(folder, { recursive: true, maxRetries: 5 }));

describe('npm run check', { timeout: 120_000 }, () => {
	test('nothing wrong', async () => {
		const { code, output } = await check();
		expect({ code, output }).toMatchObject({ code: 0 });
		expect(lastLine(output)).toBe('4 passed, 0 failed, 0 skipped');
	});

	test.each([
		['types', () => write('core/own.ts', `export const own: number = 'one';\n`), 'core/own.ts(1,14): error TS2322'],
		['lint and format', () => write('core/own.ts', 'export const own = "one";\n'), 'core/own.ts format'],
		[
			'lint and format',
			() => write('core/own.ts', 'export const own = (value: any) => value;\n'),
			'core/own.ts:1:28 lint/suspicious/noExplicitAny',
		],
		['house rules', () => write('renderer/own.ts', `export const own = 'Rör vid skärmen.';\n`), 'renderer/own.ts:1:20 Words for a visitor'],
		['content', () => change('content/kiosk.yaml', 'warnAfter: 90', 'warnAfter: 9'), 'kiosk.yaml, rad'],
	])('only %s fails, and the others run', async (what, plant, says) => {
		plant();
		const { code, output } = await check();
		expect({ code, output }).toMatchObject({ code: 1 });
		expect(output.match(/^FAILED .*(?= \()/gm)).toEqual([`FAILED  ${what}`]);
		expect(output).toContain(says);
		expect(lastLine(output)).toBe('3 passed, 1 failed, 0 skipped');
	});

	test('all of them fail', async () => {
		write('renderer/own.ts', `export const own: number = "Rör vid skärmen.";\n`);
		rmSync(inFolder('content/vision.yaml'));
		const { code, output } = await check();
		expect({ code, last: lastLine(output) }).toEqual({ code: 1, last: '0 passed, 4 failed, 0 skipped' });
	});

	test('one by name; the others are skipped by name', async () => {
		const { code, output } = await check('content');
		expect({ code, last: lastLine(output) }).toEqual({ code: 0, last: '1 passed, 0 failed, 3 skipped' });
		expect(output).toContain('skipped types');
	});

	test('a placeholder lost in Swedish is Swedish’s fault, as the kiosk itself would say', async () => {
		const { edition } = await readEdition(inFolder('content'));
		if (!edition) throw new Error('The content has faults');
		await saveEdition(inFolder('out/baseline.json'), edition);
		mkdirSync(inFolder('out/browser'));
		write('out/browser/server.js', '');
		await writeFingerprint(undefined, { root: folder });
		change('content/words/sv/ui.json', '"nextEvent": "Nästa: {{day}}"', '"nextEvent": "Nästa"');
		const { code, output } = await check('content');
		expect(code).toBe(1);
		expect(output).toMatch(/words\/sv\/ui\.json, rad \d+, tecken \d+: Texten "home\.nextEvent" har inte de platshållare/);
		expect(output).not.toContain('words/en');
	});

	test('what is only to be looked at is said and fails nothing; an event that is left out fails', async () => {
		change('content/words/sv/vision.json', 'människor i alla åldrar', 'folk i alla åldrar');
		const { code, output } = await check('content');
		expect(code).toBe(0);
		expect(output).toContain('Att se över: words/sv/vision.json, rad');
		expect(output.match(/Att se över/g)).toHaveLength(1);
		write('content/events/Konsert.yaml', '');
		expect(await check('content')).toMatchObject({ code: 1, output: expect.stringContaining('events/Konsert.yaml: Filnamnet') });
	});

	test('another content folder', async () => {
		cpSync(inFolder('content'), inFolder('out/other'), { recursive: true });
		rmSync(inFolder('out/other/sources.yaml'));
		expect(await check('content', '--content', 'out/other')).toMatchObject({
			code: 1,
			output: expect.stringContaining('sources.yaml: Filen saknas.'),
		});
		expect(await check('content')).toMatchObject({ code: 0 });
	});

	test.each(['elsewhere', '--elsewhere'])('"%s" is not known', async (argument) => {
		expect(await check(argument)).toMatchObject({ code: 2, output: expect.not.stringContaining('    at ') });
	});

	test('a tool that is not installed is a failure, never a pass', async () => {
		rmSync(inFolder('node_modules'));
		const { code, output } = await check('types', 'lint');
		expect({ code, last: lastLine(output) }).toEqual({ code: 1, last: '0 passed, 2 failed, 2 skipped' });
	});

	test('the place of a screen that is too small', async () => {
		change('content/kiosk.yaml', 'inches: 24', 'inches: 7');
		expect(await check('content')).toMatchObject({
			code: 1,
			output: expect.stringMatching(/kiosk\.yaml, rad \d+, tecken 1: Skärmen är 87 × 155 mm/),
		});
	});
});
