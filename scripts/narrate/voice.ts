import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** The command cannot be used; in Swedish, for the one who wrote it. */
export class VoiceProblem extends Error {}

/**
 * A command line as a shell takes it apart, without a shell: words, and what stands in quotation marks.
 * @throws {VoiceProblem} where it is empty or names no place for the sound
 */
export function commandParts(command: string): [program: string, ...args: string[]] {
	const [program, ...args] = [...command.matchAll(/"([^"]*)"|'([^']*)'|(\S+)/g)].map(
		([, double, single, plain]) => double ?? single ?? plain ?? '',
	);
	if (program === undefined) throw new VoiceProblem('Kommandot efter --voice är tomt.');
	if (!args.some((arg) => arg.includes('{wav}'))) {
		throw new VoiceProblem('Kommandot efter --voice måste säga var ljudet ska hamna: skriv {wav} där filens namn ska stå.');
	}
	return [program, ...args];
}

/**
 * Has a text spoken into a WAV file.
 * @param language as the kiosk names it; the command gets the language without its variant, `sv` for `sv-x-lattlast`
 * @param folder for the files on the way
 * @throws {VoiceProblem} where the command cannot be run, fails or leaves no sound
 */
export async function speakToWav(command: string, text: string, language: string, folder: string): Promise<Uint8Array> {
	const [textFile, wav] = [path.join(folder, 'text.txt'), path.join(folder, 'speech.wav')];
	await writeFile(textFile, text);
	const values: Record<string, string> = { 'text-file': textFile, language: language.replace(/-x-.*$/, ''), wav };
	const [program, ...args] = commandParts(command);
	const filled = args.map((arg) => arg.replace(/\{(text-file|language|wav)\}/g, (_, name: string) => values[name] ?? ''));
	await run(program, filled, args.some((arg) => arg.includes('{text-file}')) ? '' : text);
	return readFile(wav).catch(() => {
		throw new VoiceProblem(`${program} lämnade inget ljud efter sig. Kontrollera att {wav} står där programmet skriver sin fil.`);
	});
}

function run(program: string, args: readonly string[], input: string): Promise<void> {
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { stdio: ['pipe', 'ignore', 'pipe'] });
		let said = '';
		child.stderr.on('data', (chunk: Buffer) => {
			said += chunk.toString();
		});
		child.once('error', () => reject(new VoiceProblem(`${program} kunde inte startas. Är det installerat?`)));
		child.once('close', (code) => {
			if (code === 0) resolve();
			else reject(new VoiceProblem(`${program} misslyckades (${code}): ${said.trim().slice(-300) || 'utan att säga varför'}`));
		});
		// A program that does not read what it is given says so by what it makes.
		child.stdin.on('error', () => undefined);
		child.stdin.end(input);
	});
}
