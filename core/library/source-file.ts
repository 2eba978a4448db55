import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Document, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, visit, type YAMLError } from 'yaml';
import type { Fault } from './fault.ts';
import { findJsonSlip } from './json-slip.ts';

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
		return { file: name, ...unreadable(error instanceof Error && 'code' in error ? error.code : undefined) };
	}
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
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, stringKeys: true });
	// A warning is a value that was not read as it is written.
	const slips = [...document.errors, ...document.warnings];
	if (slips.length > 0) return syntaxFaults(name, slips, lines);
	if (document.contents === null) return [empty(name)];
	const alias = firstAlias(document);
	if (alias?.resolved === false) {
		const advice = syntaxAdvice.BAD_ALIAS;
		return [{ file: name, ...placeOf(lines, alias.offset), problem: advice?.[0] ?? '', remedy: advice?.[1] ?? '' }];
	}
	let value: unknown;
	try {
		// Aliases may repeat a few times; a "billion laughs" document may not unfold.
		value = document.toJS({ maxAliasCount: 20 });
	} catch {
		return [
			{
				file: name,
				...placeOf(lines, alias?.offset ?? 0),
				problem: 'Filen hänvisar till sig själv för många gånger.',
				remedy: 'Skriv ut värdena i stället för att använda * och &.',
			},
		];
	}
	return sourceFile(name, value, document, lines);
}

/** The first reference to another place in the document; one that leads nowhere goes before one that does. */
function firstAlias(document: Document.Parsed): { offset: number; resolved: boolean } | undefined {
	let first: { offset: number; resolved: boolean } | undefined;
	visit(document, {
		Alias(_, alias) {
			const resolved = alias.resolve(document) !== undefined;
			if (!first || (first.resolved && !resolved)) first = { offset: alias.range?.[0] ?? 0, resolved };
		},
	});
	return first;
}

function parseJson(name: string, text: string): SourceFile | Fault[] {
	const slip = findJsonSlip(text);
	if (slip) {
		const before = text.slice(0, slip.offset).split('\n');
		const place = { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
		return [{ file: name, ...place, problem: slip.problem, remedy: slip.remedy }];
	}
	// The YAML reader reads JSON too; it knows positions and finds doubled keys.
	return parseYaml(name, text);
}

function placeOf(lines: LineCounter, offset: number): { line: number; column: number } {
	const { line, col } = lines.linePos(offset);
	return { line: Math.max(line, 1), column: Math.max(col, 1) };
}

function sourceFile(name: string, value: unknown, document: Document.Parsed, lines: LineCounter): SourceFile {
	const position = (offset: number) => placeOf(lines, offset);
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
		has: (keys) => document.hasIn(keys) && document.getIn(keys) !== undefined,
		read: (keys) =>
			keys.reduce<unknown>((found, key) => (typeof found === 'object' && found !== null ? Reflect.get(found, key) : undefined), value),
	};
}

/** One for each place: of several at the same, the last is the one that says what it comes from. */
function syntaxFaults(name: string, slips: readonly YAMLError[], lines: LineCounter): Fault[] {
	const byOffset = new Map(slips.map((slip) => [slip.pos[0], slip]));
	return [...byOffset].map(([offset, { code }]) => {
		const [problem, remedy] = syntaxAdvice[code] ?? [
			'Raden går inte att tolka.',
			'Kontrollera indrag, kolon och citattecken här och på raden före.',
		];
		return { file: name, ...placeOf(lines, offset), problem, remedy };
	});
}

const syntaxAdvice: Partial<Record<YAMLError['code'], readonly [problem: string, remedy: string]>> = {
	BAD_INDENT: ['Indraget är fel.', 'Rader som hör ihop ska börja lika långt in.'],
	TAB_AS_INDENT: ['Raden är indragen med tabb.', 'Använd mellanslag i stället för tabb.'],
	DUPLICATE_KEY: ['Samma nyckel står två gånger.', 'Ta bort den ena.'],
	MISSING_CHAR: ['Ett tecken saknas: ett citattecken, ett kolon, mellanslaget efter ett kolon eller ett kommatecken.', 'Lägg till det.'],
	UNEXPECTED_TOKEN: ['Här står ett tecken som inte passar.', 'Kontrollera citattecken och klamrar, eller ta bort det.'],
	MULTILINE_IMPLICIT_KEY: [
		'Raden flyter ihop med nästa: ett kolon saknas, eller nästa rad är för långt indragen.',
		'Skriv namn: värde på en rad, och låt rader som hör ihop börja lika långt in.',
	],
	BLOCK_AS_IMPLICIT_KEY: ['Två kolon på samma rad.', 'Sätt citattecken runt texten om den innehåller kolon.'],
	BAD_ALIAS: ['Tecknet * först i en text betyder något särskilt i YAML.', 'Sätt citattecken runt texten.'],
	BAD_SCALAR_START: ['Texten börjar med ett tecken som betyder något särskilt i YAML.', 'Sätt citattecken runt texten.'],
	BAD_DQ_ESCAPE: ['Tecknet \\ inom citattecken betyder något särskilt i YAML.', "Skriv \\\\ eller använd enkla citattecken: 'så här'."],
	BLOCK_IN_FLOW: ['Inom { } eller [ ] står något på egna rader som inte passar där.', 'Kontrollera att varje { och [ har sitt } och ].'],
	MULTIPLE_DOCS: ['Raden --- börjar ett nytt dokument.', 'Ta bort raden.'],
	TAG_RESOLVE_FAILED: ['Tecknet ! först i en text betyder något särskilt i YAML.', 'Sätt citattecken runt texten.'],
	NON_STRING_KEY: ['Ett namn före kolon måste vara text.', 'Sätt citattecken runt namnet.'],
};
