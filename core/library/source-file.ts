import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Document, isMap, isNode, isScalar, type Node, parseDocument } from 'yaml';
import type { Fault } from './fault.ts';
import { problemOfKind } from './file-kind.ts';
import { findJsonSlip, hasDoubledKey } from './json-slip.ts';
import { findYamlSlips, firstAlias } from './yaml-slips.ts';

/** A text or settings file of the content is a few kilobytes; a megabyte is something else that was dropped there. */
const largestFile = 1_000_000;

type KeyPath = readonly PropertyKey[];

/** A YAML or JSON file as plain values, which knows on which line each value stands. */
export type SourceFile = {
	name: string;
	value: unknown;
	/** Where the value of this path stands; where it is missing, the name of the nearest thing around it. */
	locate(path: KeyPath): { line: number; column: number };
	/** Where this key of the map at the path stands. */
	locateKey(path: KeyPath, key: string): { line: number; column: number };
	has(path: KeyPath): boolean;
	/** The value of this path. */
	read(path: KeyPath): unknown;
};

/**
 * Reads a file of the content folder.
 * @param name path inside the folder, with `/`
 * @returns the file, or the faults that make it unreadable
 */
export async function readSourceFile(folder: string, name: string): Promise<SourceFile | Fault[]> {
	const text = await readText(path.join(folder, name), name);
	if (typeof text !== 'string') return [text];
	const key = `${folder}\0${name}`;
	const before = parsed.get(key);
	if (before?.text === text) return before.result;
	const result = name.endsWith('.json') ? parseJson(name, text) : parseYaml(name, text);
	parsed.set(key, { text, result });
	return result;
}

/** A change is most often of one file: the others are not parsed again, with all their languages. */
const parsed = new Map<string, { text: string; result: SourceFile | Fault[] }>();

async function readText(file: string, name: string): Promise<string | Fault> {
	let bytes: Buffer;
	try {
		const { size } = await stat(file);
		if (size > largestFile) {
			const megabytes = (size / 1e6).toLocaleString('sv', { maximumFractionDigits: 1 });
			return {
				file: name,
				problem: `Filen är för stor (${megabytes} MB).`,
				remedy: 'En innehållsfil får vara högst 1 MB. Ta bort det som inte hör hit.',
			};
		}
		bytes = await readFile(file);
	} catch (error) {
		return { file: name, ...unreadable(error instanceof Error && 'code' in error ? error.code : undefined) };
	}
	const kind = problemOfKind(bytes, name);
	if (kind) return { file: name, ...kind };
	let text: string | undefined;
	try {
		text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		// Not UTF-8: the same advice as for a text with NUL bytes.
	}
	if (text === undefined || text.includes('\0')) {
		return {
			file: name,
			problem: 'Filen är inte en textfil i UTF-8.',
			remedy: 'Öppna den i en textredigerare och spara den med kodningen UTF-8. Går det inte, lägg tillbaka den från en säkerhetskopia.',
		};
	}
	return text.trim() === '' ? empty(name) : text;
}

function unreadable(code: unknown): Pick<Fault, 'problem' | 'remedy'> {
	switch (code) {
		case 'ENOENT':
			return { problem: 'Filen saknas.', remedy: 'Lägg tillbaka den från en säkerhetskopia.' };
		case 'EISDIR':
			return {
				problem: 'Här ligger en mapp, men det ska vara en fil.',
				remedy: 'Byt namn på mappen och lägg tillbaka filen från en säkerhetskopia.',
			};
		default:
			return { problem: 'Filen går inte att läsa.', remedy: 'Kontrollera att kiosken har rätt att läsa den.' };
	}
}

function empty(name: string): Fault {
	return { file: name, problem: 'Filen är tom.', remedy: 'Lägg tillbaka innehållet från en säkerhetskopia.' };
}

function parseYaml(name: string, text: string): SourceFile | Fault[] {
	const place = placesIn(text);
	const document = parseDocument(text, { prettyErrors: false, stringKeys: true });
	const slips = findYamlSlips(document);
	if (slips.length > 0) return slips.map(({ offset, problem, remedy }) => ({ file: name, ...place(offset), problem, remedy }));
	if (document.contents === null) return [empty(name)];
	let value: unknown;
	try {
		// Aliases may repeat a few times; a "billion laughs" document may not unfold.
		value = document.toJS({ maxAliasCount: 20 });
	} catch {
		return [
			{
				file: name,
				...place(firstAlias(document)),
				problem: 'Filen hänvisar till sig själv för många gånger.',
				remedy: 'Skriv ut värdena i stället för att använda * och &.',
			},
		];
	}
	return sourceFile(name, value, () => document, place);
}

function parseJson(name: string, text: string): SourceFile | Fault[] {
	const slip = findJsonSlip(text);
	if (slip) {
		return [{ file: name, ...placesIn(text)(slip.offset), problem: slip.problem, remedy: slip.remedy }];
	}
	// The YAML reader reads JSON too, and knows positions. It is slow, and positions are asked for only where there is a fault.
	if (hasDoubledKey(text)) return parseYaml(name, text);
	let document: Document.Parsed | undefined;
	const read = () => {
		document ??= parseDocument(text, { prettyErrors: false, stringKeys: true });
		return document;
	};
	return sourceFile(name, JSON.parse(text), read, placesIn(text));
}

type PlaceOf = (offset: number) => { line: number; column: number };

/** Lines and columns from 1. The YAML reader's own line counter misses the lines of a text that was left open. */
function placesIn(text: string): PlaceOf {
	const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
	return (offset) => {
		const line = starts.findLastIndex((start) => start <= offset);
		return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
	};
}

function sourceFile(name: string, value: unknown, read: () => Document.Parsed, position: PlaceOf): SourceFile {
	const nodeAt = (keys: KeyPath): Node | undefined => {
		const node = keys.length === 0 ? read().contents : read().getIn(keys, true);
		return isNode(node) ? node : undefined;
	};
	const keyOf = (keys: KeyPath, key: PropertyKey) => {
		const map = nodeAt(keys);
		const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
		return isNode(pair?.key) ? pair.key : undefined;
	};
	const locate = (keys: KeyPath): { line: number; column: number } => {
		const node = nodeAt(keys);
		if (node?.range) return position(node.range[0]);
		return keys.length === 0 ? { line: 1, column: 1 } : locateName(keys.slice(0, -1));
	};
	/** The name that a value stands under; where it has none, or does not exist either, the next one outwards. */
	const locateName = (keys: KeyPath): { line: number; column: number } => {
		const key = keyOf(keys.slice(0, -1), keys.at(-1) ?? '');
		return key?.range && keys.length > 0 ? position(key.range[0]) : locate(keys);
	};
	return {
		name,
		value,
		locate,
		locateKey: (keys, key) => {
			const node = keyOf(keys, key);
			return node?.range ? position(node.range[0]) : locate(keys);
		},
		has: (keys) => read().hasIn(keys) && read().getIn(keys) !== undefined,
		read: (keys) =>
			keys.reduce<unknown>((found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined), value),
	};
}
