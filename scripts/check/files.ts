/** A file's name says what is in it, and a file fits on a few screens. */
import type { HouseFault, Script, Sheet, Tree } from './tree.ts';

const emptyWords = /^(utils?|utilities|utility|helpers?|managers?|misc|miscellaneous)$/i;
const longest = 400;

export function checkNames({ scripts, sheets }: Tree): HouseFault[] {
	return [...scripts, ...sheets].flatMap(({ name }) => {
		const word = name
			.replace(/([a-z\d])([A-Z])/g, '$1-$2')
			.split(/[^A-Za-z\d]+/)
			.find((part) => emptyWords.test(part));
		if (!word) return [];
		return [
			{ file: name, line: 1, column: 1, wrong: `"${word}" in the name says nothing.`, right: 'Name it after what it does or holds.' },
		];
	});
}

/** At most 400 lines that hold more than a comment. A file whose first comment says `@generated` is nobody's to shorten. */
export function checkLengths({ scripts, sheets }: Tree): HouseFault[] {
	const files = [
		...scripts.map((script) => ({ ...script, code: codeOf(script) })),
		...sheets.map((sheet) => ({ ...sheet, code: rulesOf(sheet) })),
	];
	return files.flatMap(({ name, text, code }) => {
		const lines = code.split('\n').filter((line) => line.trim() !== '').length;
		if (lines <= longest || /^\s*(?:\/\/|\/\*)[^\n]*@generated\b/.test(text)) return [];
		return [
			{
				file: name,
				line: 1,
				column: 1,
				wrong: `${lines} lines of code, more than ${longest}.`,
				right: 'Split it where it has two reasons to change.',
			},
		];
	});
}

function codeOf({ text, comments }: Script): string {
	return comments.reduceRight((code, { start, end }) => code.slice(0, start) + linesOnly(code.slice(start, end)) + code.slice(end), text);
}

function rulesOf({ text }: Sheet): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, linesOnly);
}

function linesOnly(text: string): string {
	return text.replace(/[^\n]/g, '');
}
