import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordingOf } from '../../bridge/spoken-text.ts';
import { readEdition } from '../../core/library/read.ts';
import { opusOfWav } from './opus.ts';
import { staleRecordings } from './stale.ts';
import { textsToRecord } from './texts.ts';
import { commandParts, speakToWav, VoiceProblem } from './voice.ts';

const project = path.resolve(import.meta.dirname, '../..');
let root = '';
let content = '';

beforeEach(() => {
	root = mkdtempSync(path.join(tmpdir(), 'narrate-'));
	content = path.join(root, 'content');
	cpSync(path.join(project, 'content'), content, { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

/** A WAV file (RIFF, 16 bits, one channel) with a tone of so many seconds. */
function tone(seconds: number, rate = 22_050): Buffer {
	const samples = Int16Array.from({ length: seconds * rate }, (_, index) => 8000 * Math.sin((index / rate) * 440 * 2 * Math.PI));
	const head = Buffer.alloc(44);
	head.write('RIFF', 0);
	head.writeUInt32LE(36 + samples.byteLength, 4);
	head.write('WAVEfmt ', 8);
	head.writeUInt32LE(16, 16);
	head.writeUInt16LE(1, 20);
	head.writeUInt16LE(1, 22);
	head.writeUInt32LE(rate, 24);
	head.writeUInt32LE(rate * 2, 28);
	head.writeUInt16LE(2, 32);
	head.writeUInt16LE(16, 34);
	head.write('data', 36);
	head.writeUInt32LE(samples.byteLength, 40);
	return Buffer.concat([head, Buffer.from(samples.buffer)]);
}

/** A voice that needs nothing installed: it notes what it is told and leaves a short tone. */
function writeVoice(): string {
	const program = path.join(root, 'voice.mjs');
	writeFileSync(path.join(root, 'tone.wav'), tone(0.1));
	writeFileSync(
		program,
		`import { appendFileSync, copyFileSync, readFileSync } from 'node:fs';
const [language, wav, file] = process.argv.slice(2);
appendFileSync(${JSON.stringify(path.join(root, 'told'))}, language + ': ' + readFileSync(file ?? 0, 'utf8') + '\\n');
copyFileSync(${JSON.stringify(path.join(root, 'tone.wav'))}, wav);`,
	);
	return `"${process.execPath}" "${program}" {language} {wav}`;
}

const told = () => readFileSync(path.join(root, 'told'), 'utf8').trim().split('\n');

function narrate(...args: string[]): Promise<{ code: number | null; said: string }> {
	const child = spawn(process.execPath, ['scripts/narrate.mjs', '--content', content, ...args], { cwd: project });
	let said = '';
	for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
	return new Promise((resolve) => child.once('close', (code) => resolve({ code, said })));
}

/** Leaves one text without its recording, so that there is one to make. */
async function recordAllBut(language: string, missing: string): Promise<string> {
	const { edition } = await readEdition(content);
	if (!edition) throw new Error('The content has a fault');
	const folder = path.join(content, 'narration', language);
	mkdirSync(folder, { recursive: true });
	for (const [name, text] of await textsToRecord(edition, language)) {
		if (text !== missing) writeFileSync(path.join(folder, `${name}.opus`), '');
	}
	return folder;
}

/** Milliseconds: each of its starts compiles what it needs. A watchdog only. */
const patience = 300_000;

describe('npm run narrate', { timeout: patience }, () => {
	test('makes what is missing, by stdin or by a file, and takes away what is gone only when asked', async () => {
		const [text, name] = ['Välkommen in.', await recordingOf('Välkommen in.')];
		const folder = await recordAllBut('sv', text);
		const stale = path.join(folder, '00000000000000aa.opus');
		writeFileSync(stale, '');
		const voice = writeVoice();

		const tried = await narrate('--language', 'sv', '--dry-run');
		expect(tried.code).toBe(0);
		expect(tried.said).toContain(`sv/${name}.opus: ${text}`);
		expect(existsSync(path.join(folder, `${name}.opus`))).toBe(false);

		expect((await narrate('--language', 'sv', '--voice', voice)).said).toMatch(/1 nya, 1 hör inte till någon text/);
		expect(
			readFileSync(path.join(folder, `${name}.opus`))
				.subarray(0, 4)
				.toString(),
		).toBe('OggS');
		expect(existsSync(stale)).toBe(true);
		rmSync(path.join(folder, `${name}.opus`));
		expect((await narrate('--language', 'sv', '--prune', '--voice', `${voice} {text-file}`)).said).toMatch(/1 nya, 1 borttagna/);
		expect(existsSync(stale)).toBe(false);
		expect(told()).toEqual([`sv: ${text}`, `sv: ${text}`]);
		expect((await narrate('--language', 'sv', '--voice', voice)).said).toMatch(/ 0 nya\./);
	});

	test('says in Swedish what is wrong', async () => {
		const failing = `"${process.execPath}" -e "console.error('no such voice'); process.exit(3)" {wav}`;
		for (const [args, expected] of [
			[[], /--voice/],
			[['--voice', 'espeak-ng'], /\{wav\}/],
			[['--voice', 'no-such-program {wav}'], /no-such-program kunde inte startas/],
			[['--voice', failing], /misslyckades \(3\): no such voice/],
			[['--voice', `"${process.execPath}" -e 0 {wav}`], /lämnade inget ljud/],
			[['--language', 'xx', '--dry-run'], /Språket "xx" finns inte i kiosk.yaml/],
			[['--loud'], /Skriv så här/],
		] as const) {
			const { code, said } = await narrate(...args);
			expect(said).toMatch(expected);
			expect(code).toBe(2);
		}
	});
});

test('only what is written in the content as it is said is recorded, in each language', async () => {
	const { edition } = await readEdition(content);
	if (!edition) throw new Error('The content has a fault');
	const swedish = [...(await textsToRecord(edition, 'sv')).values()];
	expect(swedish).toContain('Välkommen in.');
	expect(swedish.filter((text) => text.includes('{{') || text !== text.trim() || text.includes('\n'))).toEqual([]);
	expect([...(await textsToRecord(edition, 'sv-x-lattlast')).values()]).toContain('Läs högt');
});

test('the check tells of recordings that belong to no text, and of no others', async () => {
	const folder = await recordAllBut('sv', 'Välkommen in.');
	const { edition, advice } = await readEdition(content);
	if (!edition) throw new Error('The content has a fault');
	expect(advice.filter(({ file }) => file.startsWith('narration'))).toEqual([]);
	expect(await staleRecordings(content, edition)).toEqual([]);
	for (const name of ['00000000000000aa', '00000000000000bb']) writeFileSync(path.join(folder, `${name}.opus`), '');
	writeFileSync(path.join(folder, 'hej.opus'), '');
	expect(await staleRecordings(content, edition)).toMatchObject([
		{
			file: 'narration/sv',
			problem: expect.stringContaining('2 inspelningar hör inte till någon text i innehållet: 00000000000000aa.opus'),
		},
	]);
	// A name that is no recording's is told like every other stray file.
	const again = await readEdition(content);
	expect(again.advice.filter(({ file }) => file.startsWith('narration')).map(({ file }) => file)).toEqual(['narration/sv/hej.opus']);
	expect(again.faults).toEqual([]);
});

test('a WAV file becomes Ogg Opus that lasts as long, and what is none is refused', async () => {
	const opus = Buffer.from(await opusOfWav(tone(1)));
	expect([opus.subarray(0, 4).toString(), opus.subarray(28, 36).toString()]).toEqual(['OggS', 'OpusHead']);
	const lastPage = opus.subarray(opus.lastIndexOf('OggS'));
	// Samples of 48 kHz up to the last page, without those that a player leaves out (RFC 7845 §4).
	const seconds = (Number(lastPage.readBigUInt64LE(6)) - opus.readUInt16LE(28 + 10)) / 48_000;
	expect(seconds).toBeGreaterThan(1.2);
	expect(seconds).toBeLessThan(1.3);
	await expect(opusOfWav(Buffer.from('no sound at all'))).rejects.toThrow();
	await expect(opusOfWav(tone(0))).rejects.toThrow();
});

test('a command line is taken apart without a shell', async () => {
	expect(commandParts(`piper --model "my voice.onnx" -f {wav} 'a b'`)).toEqual(['piper', '--model', 'my voice.onnx', '-f', '{wav}', 'a b']);
	expect(() => commandParts('')).toThrow(VoiceProblem);
	writeFileSync(path.join(root, 'tone.wav'), tone(0.1));
	const voice = writeVoice();
	const dangerous = '$(touch stolen); "quoted" & more';
	await speakToWav(voice, dangerous, 'sv-x-lattlast', root);
	expect(told()).toEqual([`sv: ${dangerous}`]);
	expect(readdirSync(root)).not.toContain('stolen');
});
