import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { describeFault } from '../../core/library/fault.ts';
import { readEdition } from '../../core/library/read.ts';
import { type ContentCopy, concert, copyContent } from './content-copy.ts';

// Damage that nobody thought of: any bytes of any file changed. Reading never throws, and what it does not take it places.

let content: ContentCopy;
let files: string[] = [];
beforeAll(async () => {
	content = await copyContent();
	content.write('events/provkonsert.yaml', concert);
	const { languages } = parse(content.read('kiosk.yaml')) as { languages: { code: string }[] };
	const shown = languages.map(({ code }) => code);
	files = readdirSync(content.contentFolder, { recursive: true, encoding: 'utf8' })
		.filter((name) => statSync(path.join(content.contentFolder, name)).isFile())
		.map((name) => name.split(path.sep).join('/'))
		// What is wrong with words that are not shown yet is advice.
		.filter((name) => !name.startsWith('words/') || shown.some((code) => name.startsWith(`words/${code}/`)))
		.sort();
});
afterAll(() => content.dispose());

test('any change of any file is read as good content or reported with its place', async () => {
	expect(files.length).toBeGreaterThan(10);
	const piece = fc.oneof(
		fc.string({ maxLength: 6 }),
		fc.constantFrom(
			'"',
			"'",
			'\n',
			'\t',
			':',
			': ',
			'- ',
			'{',
			'}',
			'[',
			']',
			',',
			'#',
			'&a ',
			'*a',
			'!',
			'|',
			'',
			'\0',
			'å',
			'0',
			'---\n',
		),
	);
	let faulty = 0;
	await fc.assert(
		fc.asyncProperty(fc.nat(), fc.nat(), fc.nat({ max: 12 }), piece, async (fileNumber, at, cut, put) => {
			const file = files[fileNumber % files.length] ?? '';
			const text = content.read(file);
			const offset = at % (text.length + 1);
			try {
				content.write(file, text.slice(0, offset) + put + text.slice(offset + cut));
				const { edition, faults } = await readEdition(content.contentFolder);
				expect(edition === undefined).toBe(faults.length > 0);
				faulty += faults.length > 0 ? 1 : 0;
				for (const fault of faults) {
					const lines = content.read(fault.file).split('\n');
					expect(fault.line ?? 1).toBeGreaterThanOrEqual(1);
					expect(fault.line ?? 1).toBeLessThanOrEqual(lines.length);
					expect((fault.column ?? 1) - 1).toBeLessThanOrEqual((lines[(fault.line ?? 1) - 1] ?? '').length);
					expect(describeFault(fault)).not.toMatch(/undefined|\[object/);
				}
			} finally {
				content.write(file, text);
			}
		}),
		{ numRuns: 250 },
	);
	expect(faulty).toBeGreaterThan(50);
});
