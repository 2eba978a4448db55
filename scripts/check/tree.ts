/** The files of a project folder that are ours to check, read once, and where a place in them stands. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Comment, type Node, type Program, parseSync, visitorKeys } from 'oxc-parser';
import postcss, { CssSyntaxError, type Root } from 'postcss';

/** `name` is the path inside the project, with `/`. */
export type TextFile = { name: string; text: string };
export type Script = TextFile & { program: Program; comments: Comment[] };
export type Sheet = TextFile & { root: Root };
export type Tree = { scripts: Script[]; sheets: Sheet[]; faults: HouseFault[] };

export type HouseFault = {
	file: string;
	/** From 1. */
	line: number;
	column: number;
	wrong: string;
	right: string;
};

/** Made by a program, or not code: nothing in them is ours to check. */
const leftOut = new Set(['out', 'dist', 'test-results', 'playwright-report', 'pictures', 'content']);

const isScript = (name: string) => /\.[mc]?[jt]sx?$/.test(name);
const isSheet = (name: string) => name.endsWith('.css');

/** Reads the scripts and style sheets under a folder. One that cannot be parsed is a fault, never passed over. */
export function readTree(root: string): Tree {
	const tree: Tree = { scripts: [], sheets: [], faults: [] };
	for (const name of namesUnder(root, '')) {
		const file = { name, text: readFileSync(path.join(root, name), 'utf8') };
		if (isScript(name)) {
			const { program, comments, errors } = parseSync(name, file.text);
			tree.scripts.push({ ...file, program, comments });
			tree.faults.push(...errors.map(({ message, labels }) => unreadable(file, labels[0]?.start ?? 0, message)));
		} else if (isSheet(name)) {
			const sheet = parseSheet(file);
			if ('root' in sheet) tree.sheets.push(sheet);
			else tree.faults.push(sheet);
		}
	}
	return tree;
}

function* namesUnder(root: string, folder: string): Generator<string> {
	const entries = readdirSync(path.join(root, folder), { withFileTypes: true });
	for (const entry of entries.sort((one, other) => one.name.localeCompare(other.name))) {
		if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
		const name = folder === '' ? entry.name : `${folder}/${entry.name}`;
		if (leftOut.has(name)) continue;
		if (entry.isDirectory()) yield* namesUnder(root, name);
		else if (isScript(name) || isSheet(name)) yield name;
	}
}

function parseSheet(file: TextFile): Sheet | HouseFault {
	try {
		return { ...file, root: postcss.parse(file.text, { from: file.name }) };
	} catch (error) {
		if (!(error instanceof CssSyntaxError)) throw error;
		return { file: file.name, line: error.line ?? 1, column: error.column ?? 1, wrong: `${error.reason}.`, right: 'Mend the style sheet.' };
	}
}

function unreadable(file: TextFile, offset: number, message: string): HouseFault {
	return { ...placeOf(file, offset), wrong: `${message.replace(/\.?$/, '.')}`, right: 'Mend the syntax.' };
}

/** File, line and column of an offset in UTF-16 units. */
export function placeOf({ name, text }: TextFile, offset: number): { file: string; line: number; column: number } {
	const before = text.slice(0, offset).split('\n');
	return { file: name, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The nodes directly under a node, in the order of the source. */
export function childrenOf(node: Node): Node[] {
	return (visitorKeys[node.type] ?? []).flatMap((key) => {
		const child: unknown = Reflect.get(node, key);
		return (Array.isArray(child) ? child : [child]).filter(isNode);
	});
}

function isNode(value: unknown): value is Node {
	return typeof value === 'object' && value !== null && 'type' in value;
}

export const isTest = (name: string) => /\.(test|spec)\.[jt]sx?$/.test(name);
