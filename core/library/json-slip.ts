import { type ParseError, parse, visit } from 'jsonc-parser';

/** A place where a text stops being JSON (RFC 8259), and what a person most often slipped in there. */
export type JsonSlip = { offset: number; problem: string; remedy: string };

type Advice = readonly [problem: string, remedy: string];

/** @returns undefined where the text is JSON */
export function findJsonSlip(text: string): JsonSlip | undefined {
	const errors: ParseError[] = [];
	parse(text, errors, { disallowComments: true, allowTrailingComma: false });
	const [first] = errors;
	if (!first) return undefined;
	const { offset } = first;
	const comma = /,\s*$/.exec(text.slice(0, offset));
	if (comma && /[}\]]/.test(text[offset] ?? '')) {
		return slip(comma.index, ['Det står ett kommatecken efter den sista raden.', 'Ta bort kommatecknet.']);
	}
	return slip(offset, advice[first.error] ?? adviceForAnything);
}

/** Whether an object in it has a key twice, of which one would be lost without a word. */
export function hasDoubledKey(text: string): boolean {
	const open: Set<string>[] = [];
	let doubled = false;
	visit(text, {
		onObjectBegin: () => {
			open.push(new Set());
		},
		onObjectProperty: (key) => {
			doubled ||= open.at(-1)?.has(key) === true;
			open.at(-1)?.add(key);
		},
		onObjectEnd: () => {
			open.pop();
		},
	});
	return doubled;
}

function slip(offset: number, [problem, remedy]: Advice): JsonSlip {
	return { offset, problem, remedy };
}

const adviceForAnything: Advice = [
	'Här är filen inte giltig JSON.',
	'Kontrollera kommatecken, citattecken och klamrar just före den här platsen.',
];
const adviceForEnd: Advice = [
	'Filen slutar för tidigt.',
	'Lägg till den klammer som saknas sist, eller lägg tillbaka filen från en säkerhetskopia.',
];

/** By jsonc-parser's error codes (its enum is not kept when files are compiled one by one). */
const advice: Partial<Record<number, Advice>> = {
	// InvalidSymbol
	1: [
		'Här står något utan raka citattecken.',
		'Skriv namn och texter så här: "namn": "text", och \\" i stället för ett citattecken inne i texten.',
	],
	// PropertyNameExpected
	3: ['Här ska ett namn stå.', 'Skriv "namn": "text", båda inom raka citattecken.'],
	// ValueExpected
	4: ['Här ska en text stå.', 'Skriv texten inom raka citattecken, till exempel "namn": "text".'],
	// ColonExpected
	5: ['Här saknas ett kolon.', 'Skriv "namn": "text".'],
	// CommaExpected
	6: ['Här saknas ett kommatecken.', 'Skriv ett kommatecken sist på raden före.'],
	// CloseBraceExpected, CloseBracketExpected
	7: adviceForEnd,
	8: adviceForEnd,
	// EndOfFileExpected
	9: ['Efter filens sista klammer står något mer.', 'Ta bort det.'],
	// InvalidCommentToken
	10: ['I en JSON-fil går det inte att skriva kommentarer.', 'Ta bort kommentaren.'],
	// UnexpectedEndOfString
	12: ['Texten har inget slut.', 'Skriv ett rakt citattecken (") sist. En text får inte löpa över flera rader.'],
	// InvalidEscapeCharacter
	15: ['Tecknet \\ betyder något särskilt i JSON.', 'Skriv \\\\ i stället för \\.'],
	// InvalidCharacter
	16: ['Texten innehåller ett tecken som inte får stå där.', 'Ta bort det, eller skriv tabb som \\t.'],
};
