import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, type YAMLParseError } from 'yaml';
import type { Fault } from './fault.ts';

/** A text or settings file of the content is a few kilobytes; a megabyte is something else that was dropped there. */
const largestFile = 1_000_000;

type KeyPath = readonly PropertyKey[];

/** A YAML or JSON file as plain values, which knows on which line each value stands. */
export type SourceFile = {
	name: string;
	value: unknown;
	/** Where the value of this path stands; of the nearest thing around it where it is missing. */
	locate(path: KeyPath): { line: number; column: number };
	/** Where this key of the map at the path stands. */
	locateKey(path: KeyPath, key: string): { line: number; column: number };
	has(path: KeyPath): boolean;
};

/**
 * Reads a file of the content folder.
 * @param name path inside the folder, with `/`
 * @returns the file, or the faults that make it unreadable
 */
export async function readSourceFile(folder: string, name: string): Promise<SourceFile | Fault[]> {
	const text = await readText(path.join(folder, name), name);
	if (typeof text !== 'string') return [text];
	return name.endsWith('.json') ? parseJson(name, text) : parseYaml(name, text);
}

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
		const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
		return missing
			? { file: name, problem: 'Filen saknas.', remedy: 'Lägg tillbaka den från en säkerhetskopia.' }
			: { file: name, problem: 'Filen går inte att läsa.', remedy: 'Kontrollera att kiosken har rätt att läsa den.' };
	}
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		if (!text.includes('\0')) return text;
	} catch {
		// Not UTF-8: the same advice as for a text with NUL bytes.
	}
	return {
		file: name,
		problem: 'Filen är inte en textfil i UTF-8.',
		remedy: 'Öppna den i en textredigerare och spara den med kodningen UTF-8.',
	};
}

function parseYaml(name: string, text: string): SourceFile | Fault[] {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
	if (document.errors.length > 0) return document.errors.map((error) => syntaxFault(name, error, lines));
	let value: unknown;
	try {
		// Aliases may repeat a few times; a "billion laughs" document may not unfold.
		value = document.toJS({ maxAliasCount: 20 });
	} catch {
		return [{ file: name, line: 1, column: 1, problem: 'Filen hänvisar till sig själv för många gånger.', remedy: 'Skriv ut värdena i stället för att använda * och &.' }];
	}
	return sourceFile(name, value, document, lines);
}

function parseJson(name: string, text: string): SourceFile | Fault[] {
	// The YAML reader knows positions and finds doubled keys; the JSON reader is the judge of what is JSON.
	const asYaml = parseYaml(name, text.replace(/^\uFEFF/, ''));
	try {
		JSON.parse(text.replace(/^\uFEFF/, ''));
		return asYaml;
	} catch (error) {
		if (Array.isArray(asYaml)) return asYaml;
		const offset = Number(/position (\d+)/.exec(error instanceof Error ? error.message : '')?.[1] ?? text.length);
		const before = text.slice(0, offset).split('\n');
		return [
			{
				file: name,
				line: before.length,
				column: (before.at(-1)?.length ?? 0) + 1,
				problem: 'Här är filen inte giltig JSON.',
				remedy: 'Kontrollera kommatecken, citattecken och klamrar just före den här platsen.',
			},
		];
	}
}

function sourceFile(name: string, value: unknown, document: Document.Parsed, lines: LineCounter): SourceFile {
	const position = (offset: number) => {
		const { line, col } = lines.linePos(offset);
		return { line: Math.max(line, 1), column: Math.max(col, 1) };
	};
	const nodeAt = (keys: KeyPath): Node | undefined => {
		const node = keys.length === 0 ? document.contents : document.getIn(keys, true);
		return isNode(node) ? node : undefined;
	};
	const keyOf = (keys: KeyPath, key: PropertyKey) => {
		const map = nodeAt(keys);
		const pair = isMap(map) ? map.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
		return isNode(pair?.key) ? pair.key : undefined;
	};
	const locate = (keys: KeyPath): { line: number; column: number } => {
		const node = nodeAt(keys) ?? (keys.length > 0 ? keyOf(keys.slice(0, -1), keys.at(-1) ?? '') : undefined);
		if (node?.range) return position(node.range[0]);
		return keys.length === 0 ? { line: 1, column: 1 } : locate(keys.slice(0, -1));
	};
	return {
		name,
		value,
		locate,
		locateKey: (keys, key) => {
			const node = keyOf(keys, key);
			return node?.range ? position(node.range[0]) : locate(keys);
		},
		has: (keys) => document.hasIn(keys) && document.getIn(keys) !== undefined,
	};
}

function syntaxFault(name: string, error: YAMLParseError, lines: LineCounter): Fault {
	const { line, col } = lines.linePos(error.pos[0]);
	const known = syntaxAdvice[error.code];
	return {
		file: name,
		line: Math.max(line, 1),
		column: Math.max(col, 1),
		problem: known?.[0] ?? 'Raden går inte att tolka.',
		remedy: known?.[1] ?? 'Kontrollera indrag, kolon och citattecken här och på raden före.',
	};
}

const syntaxAdvice: Partial<Record<YAMLParseError['code'], readonly [problem: string, remedy: string]>> = {
	BAD_INDENT: ['Indraget är fel.', 'Rader som hör ihop ska börja lika långt in.'],
	TAB_AS_INDENT: ['Raden är indragen med tabb.', 'Använd mellanslag i stället för tabb.'],
	DUPLICATE_KEY: ['Samma nyckel står två gånger.', 'Ta bort den ena.'],
	MISSING_CHAR: ['Ett tecken saknas, ofta ett citattecken, ett kolon eller ett kommatecken.', 'Lägg till det.'],
	UNEXPECTED_TOKEN: ['Här står ett tecken som inte passar.', 'Kontrollera citattecken och klamrar, eller ta bort det.'],
	MULTILINE_IMPLICIT_KEY: ['Ett kolon saknas efter ett namn, eller en text löper över flera rader.', 'Skriv namn: värde på en rad.'],
	BLOCK_AS_IMPLICIT_KEY: ['Två kolon på samma rad.', 'Sätt citattecken runt texten om den innehåller kolon.'],
	BAD_ALIAS: ['Tecknet * först i en text betyder något särskilt i YAML.', 'Sätt citattecken runt texten.'],
};
