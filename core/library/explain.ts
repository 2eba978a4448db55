import type * as z from 'zod/mini';
import type { Fault } from './fault.ts';
import type { SourceFile } from './source-file.ts';

type Issue = z.core.$ZodIssue;

/** Turns what a schema found into faults with a place and advice. */
export function explainIssues(source: SourceFile, issues: readonly Issue[]): Fault[] {
	return issues.flatMap((issue) => explain(source, issue));
}

function explain(source: SourceFile, issue: Issue): Fault[] {
	if (issue.code === 'unrecognized_keys') {
		return issue.keys.map((key) => ({
			file: source.name,
			...source.locateKey(issue.path, key),
			problem: `Nyckeln "${key}" är okänd.`,
			remedy: 'Kontrollera stavningen eller ta bort raden.',
		}));
	}
	const place = { file: source.name, ...source.locate(issue.path) };
	const name = nameOf(issue.path);
	if (!source.has(issue.path) && issue.path.length > 0) {
		return [{ ...place, problem: `${name} saknas.`, remedy: `Lägg till ${name}. ${expected(issue)}`.trim() }];
	}
	return [{ ...place, problem: problem(name, issue), remedy: expected(issue) }];
}

function nameOf(path: readonly PropertyKey[]): string {
	const names = path.filter((part) => typeof part === 'string');
	const last = path.at(-1);
	if (last === undefined) return 'Innehållet';
	return typeof last === 'number' ? `Punkt ${last + 1} i "${names.join('.')}"` : `"${names.join('.')}"`;
}

function problem(name: string, issue: Issue): string {
	switch (issue.code) {
		case 'too_small':
			return `${name} är för litet, för kort eller för få.`;
		case 'too_big':
			return `${name} är för stort, för långt eller för många.`;
		case 'invalid_type':
			return `${name} är av fel slag.`;
		default:
			return `${name} är inte giltigt.`;
	}
}

/** What would be right: first by the field's name, which says most, then by what the schema asked for. */
function expected(issue: Issue): string {
	const field = [...issue.path].reverse().find((part) => typeof part === 'string');
	const byName = typeof field === 'string' ? adviceByField[field] : undefined;
	if (byName) return byName;
	switch (issue.code) {
		case 'invalid_type':
			return adviceByType[issue.expected] ?? 'Se hur det ser ut i filen bredvid.';
		case 'invalid_value':
			return `Välj något av: ${issue.values.map(String).join(', ')}.`;
		case 'too_small':
			return `Minst ${issue.minimum}${unitOf(issue.origin)}.`;
		case 'too_big':
			return `Högst ${issue.maximum}${unitOf(issue.origin)}.`;
		case 'invalid_key':
			return 'Nyckeln ska vara en språkkod, till exempel sv eller en.';
		default:
			return 'Se hur det ser ut i filen bredvid.';
	}
}

function unitOf(origin: string): string {
	if (origin === 'string') return ' tecken';
	return origin === 'array' ? ' stycken' : '';
}

const adviceByType: Record<string, string> = {
	string: 'Här ska stå text. Sätt citattecken runt den om den börjar med en siffra.',
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
	dated: 'Skriv dagen så här: 2025-11-20.',
	adoptedOn: 'Skriv dagen så här: 2025-12-15.',
	month: 'Skriv månaden så här: 2025-08.',
	opens: 'Skriv klockslaget så här: "10:00".',
	closes: 'Skriv klockslaget så här: "18:00".',
	rule: 'Skriv regeln enligt RFC 5545, till exempel FREQ=WEEKLY;BYDAY=MO;COUNT=8. Tätare än varje dag går inte.',
	warnAfter: 'Skriv ett antal sekunder, minst 90 och högst 300.',
	countdown: 'Skriv ett antal sekunder, minst 20 och högst 120.',
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
	words: 'Här ska stå språkkoder och under dem texterna: title, where och de andra.',
};
