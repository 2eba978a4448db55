import type * as z from 'zod/mini';
import type { Fault } from './fault.ts';
import { isRealDay } from './real-day.ts';
import type { SourceFile } from './source-file.ts';

type Issue = z.core.$ZodIssue;

/** Turns what a schema found into faults with a place and advice. */
export function explainIssues(source: SourceFile, issues: readonly Issue[]): Fault[] {
	// Of a value of the wrong kind, its length says nothing more.
	const wrongKind = new Set(issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join('.')));
	return issues
		.filter(({ code, path }) => code === 'invalid_type' || !wrongKind.has(path.join('.')))
		.flatMap((issue) => explain(source, issue));
}

function explain(source: SourceFile, issue: Issue): Fault[] {
	const inner = insideUnion(issue);
	if (inner) return explainIssues(source, inner);
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			file: source.name,
			...source.locateKey(issue.path, key),
			problem: `Nyckeln "${key}" är okänd.`,
			remedy: 'Kontrollera stavningen, även stora och små bokstäver, eller ta bort raden.',
		}));
	}
	if (issue.code === 'invalid_key') {
		const key = String(issue.path.at(-1));
		const place = source.locateKey(issue.path.slice(0, -1), key);
		return [
			{ file: source.name, ...place, problem: `"${key}" är inte en språkkod.`, remedy: 'Skriv en språkkod, till exempel sv eller en.' },
		];
	}
	const place = { file: source.name, ...source.locate(issue.path) };
	const name = nameOf(issue.path);
	if (!source.has(issue.path) && issue.path.length > 0) {
		return [{ ...place, problem: `${name} saknas.`, remedy: `Lägg till ${name}. ${expected(source, issue)}` }];
	}
	return [{ ...place, problem: problem(name, issue, source.read(issue.path)), remedy: expected(source, issue) }];
}

/** A value that could be one of several kinds and is one, but wrong further in: what is wrong there. */
function insideUnion(issue: Issue): Issue[] | undefined {
	if (issue.code !== 'invalid_union') return undefined;
	const branch = issue.errors.find((issues) => issues.some(({ path }) => path.length > 0));
	return branch?.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

function nameOf(path: readonly PropertyKey[]): string {
	const names = path.filter((part) => typeof part === 'string').join('.');
	const last = path.at(-1);
	if (last === undefined) return 'Innehållet';
	if (typeof last !== 'number') return `"${names}"`;
	return names === '' ? `Punkt ${last + 1}` : `Punkt ${last + 1} i "${names}"`;
}

function problem(name: string, issue: Issue, value: unknown): string {
	if (value === null) return `${name} saknar värde.`;
	if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}/.test(value) && !isRealDay(value))
		return `Dagen ${value.slice(0, 10)} finns inte i kalendern.`;
	switch (issue.code) {
		case 'too_small':
			if (issue.origin === 'string') return value === '' ? `Texten i ${name} är tom.` : `Texten i ${name} är för kort.`;
			return issue.origin === 'array' ? `${name} har för få punkter.` : `Talet i ${name} är för litet.`;
		case 'too_big':
			if (issue.origin === 'string') return `Texten i ${name} är för lång (${String(value).length} tecken).`;
			return issue.origin === 'array' ? `${name} har för många punkter.` : `Talet i ${name} är för stort.`;
		case 'invalid_type':
			return `${name} är av fel slag: här står ${kindOf(value)}.`;
		case 'invalid_value':
			return `${name} har ett värde som inte går att välja.`;
		case 'invalid_union':
			return typeof value === 'string' ? `${name} är inte rätt skrivet.` : `${name} är av fel slag: här står ${kindOf(value)}.`;
		default:
			return `${name} är inte rätt skrivet.`;
	}
}

function kindOf(value: unknown): string {
	if (Array.isArray(value)) return 'en lista';
	switch (typeof value) {
		case 'string':
			return 'en text';
		case 'number':
			return Number.isInteger(value) ? 'ett tal' : 'ett tal med decimaler';
		case 'boolean':
			return 'true eller false';
		default:
			return 'namn och värden';
	}
}

/** What would be right: what the schema asked for, and what the field's name says of it. */
function expected(source: SourceFile, issue: Issue): string {
	const field = [...issue.path].reverse().find((part) => typeof part === 'string');
	const byName = typeof field === 'string' ? (adviceByFile[source.name]?.[field] ?? adviceByField[field]) : undefined;
	return byName ?? bySchema(issue);
}

function bySchema(issue: Issue): string {
	switch (issue.code) {
		case 'invalid_type':
			return adviceByType[issue.expected] ?? 'Jämför med en säkerhetskopia av filen.';
		case 'invalid_union':
			return adviceByType.string ?? '';
		case 'invalid_value':
			return `Välj något av: ${issue.values.map(String).join(', ')}.`;
		case 'too_small':
			return `Minst ${issue.minimum}${unitOf(issue.origin)}.`;
		case 'too_big':
			return `Högst ${issue.maximum}${unitOf(issue.origin)}.`;
		default:
			return 'Jämför med en säkerhetskopia av filen.';
	}
}

function unitOf(origin: string): string {
	if (origin === 'string') return ' tecken';
	return origin === 'array' ? ' i listan' : '';
}

const adviceByType: Record<string, string> = {
	string: 'Här ska stå text. Sätt citattecken runt den om den är ett tal eller true eller false.',
	number: 'Här ska stå ett tal utan citattecken.',
	int: 'Här ska stå ett heltal utan citattecken.',
	boolean: 'Här ska stå true eller false.',
	array: 'Här ska stå en lista: en rad för varje punkt, med bindestreck först.',
	object: 'Här ska stå namn och värden, ett på varje rad.',
	record: 'Här ska stå namn och värden, ett på varje rad.',
};

const adviceByField: Record<string, string> = {
	start: 'Skriv en dag (2026-12-05) eller en dag och tid (2026-12-05T18:00).',
	end: 'Skriv en dag (2026-12-05) eller en dag och tid (2026-12-05T20:00), som inte är före början.',
	movedFrom: 'Skriv den gamla tiden som "start" är skriven: en dag (2026-12-04) eller en dag och tid (2026-12-04T18:00).',
	dated: 'Skriv dagen så här: 2025-11-20.',
	adoptedOn: 'Skriv dagen så här: 2025-12-15.',
	month: 'Skriv månaden så här: 2025-08.',
	opens: 'Skriv klockslaget så här: "10:00".',
	closes: 'Skriv klockslaget så här: "18:00".',
	rule: 'Skriv till exempel FREQ=WEEKLY;BYDAY=MO;COUNT=8 för åtta måndagar (RFC 5545). Tätare än varje dag går inte.',
	cancelled: 'Skriv dagarna så här: cancelled: [2027-03-08, 2027-03-15].',
	audience: 'Skriv en lista, till exempel [families] eller [children, young]. Det finns everyone, children, young, families och seniors.',
	picture: 'Skriv namnet på ett slag (music) eller en plats (mimerlaven).',
	confirms: 'Skriv namnet på det som kommer tillbaka, till exempel engelbrektsloppet.',
	ticketLink: 'Skriv en webbadress som börjar med https://.',
	warnAfter: 'Skriv ett helt antal sekunder, minst 90 och högst 300, utan citattecken.',
	countdown: 'Skriv ett helt antal sekunder, minst 20 och högst 120, utan citattecken.',
	code: 'Skriv en språkkod, till exempel sv, en eller sv-x-lattlast.',
	latitude: 'Skriv breddgraden som ett tal med decimalpunkt, till exempel 60.0836.',
	longitude: 'Skriv längdgraden som ett tal med decimalpunkt, till exempel 15.9465.',
	id: 'Använd små bokstäver a–z, siffror och bindestreck.',
	year: 'Skriv ett årtal, till exempel 1876.',
	months: 'Skriv månader som tal 1–12, till exempel [2] eller [6, 7, 8].',
	inches: 'Skriv skärmens storlek i tum, till exempel 24.',
	width: 'Skriv skärmens bredd i bildpunkter, till exempel 1080.',
	height: 'Skriv skärmens höjd i bildpunkter, till exempel 1920.',
	bottomEdge: 'Skriv höjden i millimeter från golvet till skärmens nederkant, eller lämna tomt.',
	email: 'Skriv en e-postadress, eller lämna tomt.',
	reviewed: 'Skriv true om en människa har läst igenom språkets texter, annars false.',
	words: 'Här ska stå språkkoder och under dem texterna: title, where och de andra.',
	idle: 'Här ska stå warnAfter och countdown, var och en på sin rad, indragna.',
	languages: 'Skriv en lista med minst ett språk: - { code: sv, name: Svenska, reviewed: true }',
};

/** Where a name means something else in one file than in the others. */
const adviceByFile: Record<string, Record<string, string>> = {
	'sources.yaml': { id: 'Skriv en stor bokstav och ett nummer, till exempel S12.' },
	'events/recurring.yaml': { rule: 'Skriv så här: rule: {rule: FREQ=YEARLY;BYMONTH=2;BYDAY=2SU, days: 1}. Tätare än varje dag går inte.' },
};
