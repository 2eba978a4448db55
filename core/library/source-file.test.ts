import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Fault } from './fault.ts';
import { findJsonSlip } from './json-slip.ts';
import { readSourceFile, type SourceFile } from './source-file.ts';

let folder = '';
beforeAll(() => {
	folder = mkdtempSync(path.join(tmpdir(), 'source-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string, text: string | Uint8Array): Promise<SourceFile> {
	const result = await readFaulty(name, text);
	if (Array.isArray(result)) throw new Error(JSON.stringify(result));
	return result;
}

async function readFaulty(name: string, text: string | Uint8Array): Promise<SourceFile | Fault[]> {
	writeFileSync(path.join(folder, name), text);
	return readSourceFile(folder, name);
}

describe('places in YAML', () => {
	const text = ['# först en rad', 'rum:', '  - namn: Å', '    stolar: 4', '  - { namn: Ö, stolar: 5 }', 'tomt:', ''];

	test.each([
		['with line feeds', text.join('\n')],
		['with carriage returns', text.join('\r\n')],
		['with a byte order mark', `\uFEFF${text.join('\n')}`],
	])('%s', async (_, written) => {
		const source = await read('rum.yaml', written);
		expect(source.value).toEqual({
			rum: [
				{ namn: 'Å', stolar: 4 },
				{ namn: 'Ö', stolar: 5 },
			],
			tomt: null,
		});
		expect(source.locate(['rum', 0, 'stolar'])).toEqual({ line: 4, column: 13 });
		expect(source.locate(['rum', 1, 'stolar'])).toEqual({ line: 5, column: 24 });
		expect(source.locateKey(['rum', 1], 'stolar')).toEqual({ line: 5, column: 16 });
		expect(source.locate(['tomt'])).toEqual({ line: 6, column: 6 });
		expect(source.read(['rum', 1, 'namn'])).toBe('Ö');
		expect(source.read(['rum', 7, 'namn', 'mer'])).toBeUndefined();
		expect([source.has(['tomt']), source.has(['rum', 0, 'bord']), source.has(['rum', 2])]).toEqual([true, false, false]);
	});

	test('of what is missing: the nearest thing around it', async () => {
		const source = await read('rum.yaml', text.join('\n'));
		expect(source.locate(['rum', 1, 'bord'])).toEqual({ line: 5, column: 5 });
		expect(source.locate(['rum', 1, 'bord', 'ben'])).toEqual({ line: 5, column: 5 });
		expect(source.locate(['tomt', 'bord'])).toEqual({ line: 6, column: 1 });
		expect(source.locate(['hall'])).toEqual({ line: 2, column: 1 });
		expect(source.locateKey(['hall'], 'dörr')).toEqual({ line: 2, column: 1 });
	});

	test('of any value in any document, found by what stands there', async () => {
		const key = fc.stringMatching(/^[a-zåäö]{1,6}$/);
		const tree = fc.letrec<{ value: unknown }>((tie) => ({
			value: fc.oneof(
				{ depthSize: 'small' },
				fc.stringMatching(/^[a-zåäö]{1,9}$/),
				fc.dictionary(key, tie('value'), { minKeys: 1, maxKeys: 4 }),
			),
		})).value;
		await fc.assert(
			fc.asyncProperty(fc.dictionary(key, tree, { minKeys: 1 }), fc.constantFrom('\t', '    '), async (value, indent) => {
				const written = JSON.stringify(value, null, indent);
				const source = await read('träd.json', written);
				const lines = written.split('\n');
				const check = (node: unknown, keys: string[]) => {
					const { line, column } = source.locate(keys);
					const rest = (lines[line - 1] ?? '').slice(column - 1);
					if (typeof node === 'string') {
						expect(rest.replace(/,$/, '')).toBe(JSON.stringify(node));
					} else {
						expect(rest.startsWith('{')).toBe(true);
						for (const [name, inner] of Object.entries(node ?? {})) check(inner, [...keys, name]);
					}
				};
				check(value, []);
			}),
			{ numRuns: 60 },
		);
	});
});

describe('what cannot be read', () => {
	test('never throws, whatever the bytes are', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.constantFrom('x.yaml', 'x.json'),
				fc.oneof(
					fc.uint8Array({ maxLength: 200 }),
					fc.string({ unit: 'grapheme' }),
					fc.stringMatching(/^[-{}[\]:,"'&*!|>#%@`\n\t a-c0-9\\]{0,40}$/),
				),
				async (name, bytes) => {
					const result = await readFaulty(name, bytes);
					for (const fault of Array.isArray(result) ? result : []) {
						expect(fault.file).toBe(name);
						expect(fault.line ?? 1).toBeGreaterThanOrEqual(1);
						expect(fault.line ?? 1).toBeLessThanOrEqual(Buffer.from(bytes).toString('utf8').split('\n').length);
						expect(fault.problem).toMatch(/\.$/);
						expect(fault.remedy).toMatch(/\.$/);
					}
				},
			),
			{ numRuns: 1500 },
		);
	});

	test('a file just under the limit is read, one byte over it is not', async () => {
		const source = await read('stor.json', JSON.stringify('x'.repeat(999_998)));
		expect(String(source.value)).toHaveLength(999_998);
		expect(await readFaulty('stor.json', JSON.stringify('x'.repeat(999_999)))).toMatchObject([
			{ problem: expect.stringContaining('för stor (1 MB)') },
		]);
	});

	test('a few aliases may stand in a file', async () => {
		expect((await read('lika.yaml', 'a: &tider [1, 2]\nb: *tider\n')).value).toEqual({ a: [1, 2], b: [1, 2] });
	});
});

describe('slips in JSON', () => {
	test.each([
		['{"a": "b",}', 9, 'kommatecken efter den sista'],
		['{"a": ["b",]}', 10, 'kommatecken efter den sista'],
		['{"a": "b" "c": "d"}', 10, 'saknas ett kommatecken'],
		['{"a" "b"}', 5, 'saknas ett kolon'],
		['{a: "b"}', 1, 'utan raka citattecken'],
		["{'a': 'b'}", 1, 'utan raka citattecken'],
		['{"a": "b', 6, 'inget slut'],
		['{"a": "b\nc"}', 6, 'inget slut'],
		['{"a": "säg "hej" nu"}', 12, 'utan raka citattecken'],
		['{"a": "C:\\x"}', 6, 'Tecknet \\'],
		['{"a": {"b": "c"}', 16, 'slutar för tidigt'],
		['{"a": "b"}}', 10, 'står något mer'],
		['{"a": ["b"}', 10, 'saknas'],
		['{"a": }', 6, 'ska en text stå'],
		['{, "a": "b"}', 1, 'ska en text stå'],
		['// kommentar\n{}', 0, 'kommentarer'],
		['{"a": 1} # kommentar', 9, 'utan raka citattecken'],
		['\u00A0{}', 0, 'utan raka citattecken'],
	])('%j', (text, offset, problem) => {
		expect(findJsonSlip(text)).toMatchObject({ offset, problem: expect.stringContaining(problem), remedy: expect.stringMatching(/\.$/) });
	});

	test('are found in every text that is not JSON, inside it, and in no other', () => {
		const spoiled = fc
			.tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '{', '}', ':', 'x', '\\', '\n', ' '))
			.map(([text, at, put]) => text.slice(0, at % (text.length + 1)) + put + text.slice((at % (text.length + 1)) + 1));
		fc.assert(
			fc.property(fc.oneof(fc.json(), spoiled, fc.string()), (text) => {
				const slip = findJsonSlip(text);
				const isJson = (() => {
					try {
						JSON.parse(text);
						return true;
					} catch {
						return false;
					}
				})();
				expect(slip === undefined).toBe(isJson);
				expect(slip?.problem).not.toBe('Filen är inte giltig JSON.');
				expect(slip?.offset ?? 0).toBeLessThanOrEqual(text.length);
			}),
			{ numRuns: 5000 },
		);
	});
});
