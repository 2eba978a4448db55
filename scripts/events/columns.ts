import { SheetProblem } from './sheet.ts';

/** What a column may be. `kind` and the others are those of an event's file; the days and times are joined there. */
export const fields = [
	'title',
	'where',
	'day',
	'start',
	'endDay',
	'end',
	'kind',
	'audience',
	'text',
	'how',
	'tickets',
	'price',
	'duration',
	'organiser',
	'access',
	'web',
	'ticketLink',
	'status',
] as const;
export type Field = (typeof fields)[number];

/** Beginnings of headings, the more particular ones first. */
const headings: readonly (readonly [Field, RegExp])[] = [
	['endDay', /^(?:slutdatum|t\.?o\.?m|till och med|end ?date|sista dag)/],
	['day', /^(?:(?:start)?datum|dag|när|from|fr\.?o\.?m|(?:start ?)?date|day)/],
	['end', /^(?:slut|till|end|until|sluttid)/],
	['start', /^(?:start|tid|kl|börja|från|time|klockslag)/],
	['ticketLink', /^(?:biljettlänk|köp|ticket ?(?:link|url))/],
	['title', /^(?:titel|rubrik|namn|evenemang|aktivitet|vad|title|name|event|ämne|subject)/],
	['where', /^(?:plats|var|lokal|where|place|location|ställe|adress)/],
	['kind', /^(?:kategori|typ|slag|sort|category|kind|type)/],
	['audience', /^(?:målgrupp|för vem|publik|audience)/],
	['text', /^(?:beskrivning|text|info|om |description|detaljer)/],
	['how', /^(?:hur|how)/],
	['tickets', /^(?:biljett|anmälan|tickets?)/],
	['price', /^(?:pris|avgift|entré|kostnad|price|cost)/],
	['duration', /^(?:tidsåtgång|längd|duration)/],
	['organiser', /^(?:arrangör|organi[sz]er|ansvarig förening|förening)/],
	['access', /^(?:tillgänglighet|access)/],
	['web', /^(?:webb|länk|hemsida|url|web|link|mer information)/],
	['status', /^(?:status)/],
];

const names: Record<Field, string> = {
	title: 'rubrik (title)',
	where: 'plats (where)',
	day: 'dag (day)',
	start: 'början (start)',
	endDay: 'sista dag (endDay)',
	end: 'slut (end)',
	kind: 'slag (kind)',
	audience: 'för vem (audience)',
	text: 'beskrivning (text)',
	how: 'hur (how)',
	tickets: 'biljetter (tickets)',
	price: 'pris (price)',
	duration: 'tidsåtgång (duration)',
	organiser: 'arrangör (organiser)',
	access: 'tillgänglighet (access)',
	web: 'mer information (web)',
	ticketLink: 'biljettlänk (ticketLink)',
	status: 'status (status)',
};

export const nameOfField = (field: Field | undefined): string => (field === undefined ? 'används inte' : names[field]);

/**
 * Which column is what, by its heading.
 * @param given `Lokal=where,Kväll=start`, which goes before any guess
 * @returns a field or undefined for each heading
 * @throws {SheetProblem}
 */
export function guessColumns(header: readonly string[], given = ''): (Field | undefined)[] {
	const found = new Array<Field | undefined>(header.length).fill(undefined);
	for (const part of given.split(',').filter((text) => text.trim() !== '')) {
		const [heading = '', wanted = ''] = part.split('=').map((text) => text.trim());
		const index = header.findIndex((title) => title.toLocaleLowerCase('sv') === heading.toLocaleLowerCase('sv'));
		const field = fields.find((name) => name === wanted || names[name].startsWith(`${wanted.toLocaleLowerCase('sv')} (`));
		if (index === -1) throw new SheetProblem(`Det finns ingen kolumn "${heading}". Kolumnerna är: ${header.join(', ')}.`);
		if (!field) throw new SheetProblem(`"${wanted}" går inte att välja. Välj något av: ${fields.map((name) => names[name]).join(', ')}.`);
		found[index] = field;
	}
	for (const [index, title] of header.entries()) {
		if (found[index] !== undefined) continue;
		const plain = title.toLocaleLowerCase('sv').trim();
		found[index] = headings.find(([field, beginning]) => !found.includes(field) && beginning.test(plain))?.[0];
	}
	const missing = (['title', 'where', 'day'] as const).filter((field) => !found.includes(field));
	if (missing.length > 0) {
		const wanted = missing.map((field) => names[field]).join(' och ');
		throw new SheetProblem(
			`Ingen kolumn för ${wanted} hittades. Kolumnerna är: ${header.join(', ')}. Skriv vilken: --columns "Namn=${missing[0]}".`,
		);
	}
	return found;
}
