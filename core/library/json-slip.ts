/** Finds the place where a text stops being JSON (RFC 8259), and says what a person most often slipped in there. */
export type JsonSlip = { offset: number; problem: string; remedy: string };

const token =
	/[\t\n\r ]*(?:([{}[\],:])|("(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*")|(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-]))/uy;

/** What JSON does not take for blank: a no-break space, for one, is no blank there. */
const notBlank = /[^\t\n\r ]/;

type Token = { kind: 'end' | 'unreadable' | 'text' | 'value' | '{' | '}' | '[' | ']' | ',' | ':'; offset: number };

/** @returns undefined where the text is JSON */
export function findJsonSlip(text: string): JsonSlip | undefined {
	try {
		JSON.parse(text);
		return undefined;
	} catch {
		// The engine's own message names no place for most slips.
		return locateSlip(text) ?? { offset: 0, problem: 'Filen är inte giltig JSON.', remedy: 'Lägg tillbaka den från en säkerhetskopia.' };
	}
}

function locateSlip(text: string): JsonSlip | undefined {
	const tokens = tokenize(text);
	/** What is open, outermost first. */
	const open: ('{' | '[')[] = [];
	let expects: 'value' | 'firstValue' | 'name' | 'firstName' | 'colon' | 'comma' = 'value';
	let previous: Token | undefined;
	for (const current of tokens) {
		const { kind } = current;
		const inside = open.at(-1);
		const closes = (kind === '}' && inside === '{') || (kind === ']' && inside === '[');
		if (expects === 'comma' && open.length === 0) {
			return kind === 'end' ? undefined : slip(current, 'Efter filens sista klammer står något mer.', 'Ta bort det.');
		}
		if (kind === 'unreadable' && expects === 'comma' && previous?.kind === 'text') {
			return slip(
				current,
				'Här fortsätter en text som redan har fått sitt slut.',
				'Skriv \\" i stället för ett citattecken inne i texten.',
			);
		}
		if (kind === 'unreadable') return unreadable(text, current);
		if (kind === 'end')
			return slip(
				current,
				'Filen slutar för tidigt.',
				`Lägg till ${inside === '[' ? ']' : '}'} sist, eller lägg tillbaka filen från en säkerhetskopia.`,
			);
		if ((expects === 'name' || expects === 'value') && closes && previous?.kind === ',') {
			return slip(previous, 'Det står ett kommatecken efter den sista raden.', 'Ta bort kommatecknet.');
		}
		if (closes && (expects === 'comma' || expects === 'firstName' || expects === 'firstValue')) {
			open.pop();
			expects = 'comma';
		} else if (expects === 'comma') {
			if (kind === '}' || kind === ']')
				return slip(current, `Här står ${kind} men det som är öppet börjar med ${inside}.`, `Skriv ${inside === '{' ? '}' : ']'} här.`);
			if (kind !== ',') return slip(current, 'Här saknas ett kommatecken.', 'Skriv ett kommatecken sist på raden före.');
			expects = inside === '{' ? 'name' : 'value';
		} else if (expects === 'colon') {
			if (kind !== ':') return slip(current, 'Här saknas ett kolon.', 'Skriv "namn": "text".');
			expects = 'value';
		} else if (expects === 'name' || expects === 'firstName') {
			if (kind !== 'text') return slip(current, 'Här ska ett namn stå.', 'Skriv "namn": "text", båda inom raka citattecken.');
			expects = 'colon';
		} else if (kind === '{' || kind === '[') {
			open.push(kind);
			expects = kind === '{' ? 'firstName' : 'firstValue';
		} else if (kind === 'text' || kind === 'value') {
			expects = 'comma';
		} else {
			return slip(current, 'Här ska en text stå.', 'Skriv texten inom raka citattecken, till exempel "namn": "text".');
		}
		previous = current;
	}
	return undefined;
}

/** Ends with the text's end, or with the first thing that is no part of JSON. */
function* tokenize(text: string): Generator<Token> {
	token.lastIndex = 0;
	let position = 0;
	for (;;) {
		const match = token.exec(text);
		if (!match) break;
		const [whole, mark, quoted] = match;
		const offset = position + whole.search(notBlank);
		position = token.lastIndex;
		yield { kind: isMark(mark) ? mark : quoted === undefined ? 'value' : 'text', offset };
	}
	const blank = text.slice(position).search(notBlank);
	const offset = blank === -1 ? text.length : position + blank;
	yield { kind: offset === text.length ? 'end' : 'unreadable', offset };
}

function isMark(mark: string | undefined): mark is '{' | '}' | '[' | ']' | ',' | ':' {
	return mark !== undefined;
}

function unreadable(text: string, { offset }: Token): JsonSlip {
	const place = { offset, kind: 'unreadable' } as const;
	if (text[offset] === '"') {
		const line = text.slice(offset).split('\n', 1)[0] ?? '';
		return /\\[^"\\/bfnrtu]/.test(line)
			? slip(place, 'Tecknet \\ betyder något särskilt i JSON.', 'Skriv \\\\ i stället för \\.')
			: slip(
					place,
					'Texten har inget slut.',
					'Skriv ett rakt citattecken (") sist, och \\" i stället för ett " inne i texten. En text får inte löpa över flera rader.',
				);
	}
	if (text.startsWith('//', offset) || text.startsWith('/*', offset) || text[offset] === '#') {
		return slip(place, 'I en JSON-fil går det inte att skriva kommentarer.', 'Ta bort kommentaren.');
	}
	return slip(place, 'Här står något utan raka citattecken.', 'Skriv namn och texter så här: "namn": "text".');
}

function slip({ offset }: Token, problem: string, remedy: string): JsonSlip {
	return { offset, problem, remedy };
}
