import { type Document, visit, type YAMLError } from 'yaml';

/** A place where a text is not the YAML that its writer meant. */
export type YamlSlip = { offset: number; problem: string; remedy: string };

/** What is wrong with a document before its values can be looked at; without what only follows from an earlier slip. */
export function findYamlSlips(document: Document.Parsed): YamlSlip[] {
	// A warning is a value that was not read as it is written.
	const errors: readonly YAMLError[] = [...document.errors, ...document.warnings];
	const quote = unclosedQuote(document, errors);
	if (quote !== undefined) return [{ offset: quote, ...say(adviceForQuote) }];
	const tabs = errors.filter(({ code }) => code === 'TAB_AS_INDENT');
	// Of several at one place, the last says where it comes from.
	const byOffset = new Map((tabs.length > 0 ? tabs : errors).map(({ pos, code }) => [pos[0], code]));
	if (byOffset.size > 0) return [...byOffset].map(([offset, code]) => ({ offset, ...say(advice[code] ?? adviceForAnything) }));
	return aliases(document).flatMap(({ offset, resolved }) => (resolved ? [] : [{ offset, ...say(adviceForAlias) }]));
}

/** Where the first reference to another part of the document stands; 0 where there is none. */
export function firstAlias(document: Document.Parsed): number {
	return aliases(document)[0]?.offset ?? 0;
}

function aliases(document: Document.Parsed): { offset: number; resolved: boolean }[] {
	const found: { offset: number; resolved: boolean }[] = [];
	visit(document, {
		Alias(_, alias) {
			found.push({ offset: alias.range?.[0] ?? 0, resolved: alias.resolve(document) !== undefined });
		},
	});
	return found;
}

/** The parser says where it gave up looking for the other quotation mark; what helps is where the first one stands. */
function unclosedQuote(document: Document.Parsed, errors: readonly YAMLError[]): number | undefined {
	const givenUp = errors.find(({ code, message }) => code === 'MISSING_CHAR' && message.startsWith('Missing closing'))?.pos[0];
	if (givenUp === undefined) return undefined;
	let start: number | undefined;
	visit(document, {
		Scalar(_, scalar) {
			if (scalar.range?.[1] === givenUp && scalar.type?.startsWith('QUOTE')) start = scalar.range[0];
		},
	});
	return start ?? givenUp;
}

type Advice = readonly [problem: string, remedy: string];

function say([problem, remedy]: Advice): Omit<YamlSlip, 'offset'> {
	return { problem, remedy };
}

const adviceForQuote: Advice = ['Texten har inget slut.', 'Skriv ett likadant citattecken sist i texten.'];
const adviceForAlias: Advice = ['Tecknet * först i en text betyder något särskilt i YAML.', 'Sätt citattecken runt texten.'];
const adviceForAnything: Advice = ['Raden går inte att tolka.', 'Kontrollera indrag, kolon och citattecken här och på raden före.'];

const advice: Partial<Record<YAMLError['code'], Advice>> = {
	BAD_INDENT: ['Indraget är fel.', 'Rader som hör ihop ska börja lika långt in.'],
	TAB_AS_INDENT: ['Raden är indragen med tabb.', 'Använd mellanslag i stället för tabb.'],
	DUPLICATE_KEY: ['Samma nyckel står två gånger.', 'Ta bort den ena.'],
	MISSING_CHAR: ['Ett tecken saknas: ett kolon, mellanslaget efter ett kolon eller ett kommatecken.', 'Lägg till det.'],
	UNEXPECTED_TOKEN: ['Här står ett tecken som inte passar.', 'Kontrollera citattecken och klamrar, eller ta bort det.'],
	MULTILINE_IMPLICIT_KEY: [
		'Raden flyter ihop med nästa: ett kolon saknas, eller nästa rad är för långt indragen.',
		'Skriv namn: värde på en rad, och låt rader som hör ihop börja lika långt in.',
	],
	BLOCK_AS_IMPLICIT_KEY: ['Två kolon på samma rad.', 'Sätt citattecken runt texten om den innehåller kolon.'],
	BAD_ALIAS: adviceForAlias,
	BAD_SCALAR_START: ['Texten börjar med ett tecken som betyder något särskilt i YAML.', 'Sätt citattecken runt texten.'],
	BAD_DQ_ESCAPE: ['Tecknet \\ inom citattecken betyder något särskilt i YAML.', "Skriv \\\\ eller använd enkla citattecken: 'så här'."],
	BLOCK_IN_FLOW: ['Inom { } eller [ ] står något på egna rader som inte passar där.', 'Kontrollera att varje { och [ har sitt } och ].'],
	MULTIPLE_DOCS: ['Raden --- börjar ett nytt dokument.', 'Ta bort raden.'],
	TAG_RESOLVE_FAILED: ['Tecknet ! först i en text betyder något särskilt i YAML.', 'Sätt citattecken runt texten.'],
	NON_STRING_KEY: ['Ett namn före kolon måste vara text.', 'Sätt citattecken runt namnet.'],
};
