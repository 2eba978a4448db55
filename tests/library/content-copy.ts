import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Journal } from '../../core/journal/journal.ts';
import { saveEdition } from '../../core/library/last-good.ts';
import { readEdition } from '../../core/library/read.ts';

/** The shipped content in a temporary folder, with a data folder and a baseline beside it, to be changed as a test wants. */
export type ContentCopy = {
	contentFolder: string;
	dataFolder: string;
	baselineFile: string;
	/** The lines the journal was given, oldest first. */
	lines: string[];
	journal: Journal;
	/** The first line with this text in it, now or as soon as it is written. */
	lineWith(text: string): Promise<string>;
	read(file: string): string;
	write(file: string, text: string | Uint8Array): void;
	/** @throws where the text is not in the file: the test would then change nothing */
	replace(file: string, text: string | RegExp, replacement: string): void;
	remove(file: string): void;
	/** Makes a folder where there may be a file. */
	makeFolder(file: string): void;
	/** Puts everything back as it is shipped. */
	restore(): void;
	/** Removes everything. */
	dispose(): void;
};

let shipped: ReturnType<typeof readEdition> | undefined;

export async function copyContent(): Promise<ContentCopy> {
	const root = mkdtempSync(path.join(tmpdir(), 'content-'));
	const contentFolder = path.join(root, 'content');
	const baselineFile = path.join(root, 'baseline.json');
	cpSync('content', contentFolder, { recursive: true });
	shipped ??= readEdition(contentFolder);
	const { edition } = await shipped;
	if (!edition) throw new Error('The shipped content has faults; tests/content says which.');
	await saveEdition(baselineFile, edition);

	const lines: string[] = [];
	const awaited = new Set<() => void>();
	const note = (line: string) => {
		lines.push(line);
		for (const look of awaited) look();
	};
	const lineWith = (text: string) =>
		new Promise<string>((resolve) => {
			const look = () => {
				const found = lines.find((line) => line.includes(text));
				if (found === undefined) return;
				awaited.delete(look);
				resolve(found);
			};
			awaited.add(look);
			look();
		});
	/** What a test has changed, since it was last put back. */
	const touched = new Set<string>();
	const place = (file: string) => {
		const steps = file.split('/').map((_, index, names) => names.slice(0, index + 1).join('/'));
		// A folder that is made on the way goes with what it was made for.
		touched.add(steps.find((step) => !existsSync(path.join(contentFolder, step))) ?? file);
		return path.join(contentFolder, file);
	};
	const write = (file: string, text: string | Uint8Array) => {
		mkdirSync(path.dirname(place(file)), { recursive: true });
		writeFileSync(place(file), text);
	};
	const read = (file: string) => readFileSync(path.join(contentFolder, file), 'utf8');
	const remove = (file: string) => rmSync(place(file), { recursive: true });
	return {
		contentFolder,
		dataFolder: path.join(root, 'data'),
		baselineFile,
		lines,
		journal: { info: note, warn: note, error: note },
		lineWith,
		read,
		write,
		replace(file, text, replacement) {
			const before = read(file);
			const after = before.replace(text, () => replacement);
			if (after === before) throw new Error(`${file} does not contain ${String(text)}`);
			write(file, after);
		},
		remove,
		makeFolder(file) {
			rmSync(place(file), { recursive: true, force: true });
			mkdirSync(place(file), { recursive: true });
		},
		restore() {
			// A folder before what was in it.
			for (const file of [...touched].sort()) {
				const original = path.join('content', file);
				rmSync(path.join(contentFolder, file), { recursive: true, force: true });
				if (existsSync(original)) cpSync(original, path.join(contentFolder, file), { recursive: true });
			}
			touched.clear();
		},
		dispose: () => rmSync(root, { recursive: true, force: true }),
	};
}

/** An event file without a fault. */
export const concert = `kind: music
start: 2026-12-05T18:00
end: 2026-12-05T20:00
words:
  sv:
    title: Provkonsert
    where: Torget
  en:
    title: Test concert
    where: Torget
`;
