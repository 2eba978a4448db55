import type * as z from 'zod/mini';
import type { HeritageEra, HeritagePlace, KioskSettings, RecurringEvents, Sources, VisionDocument } from '../../bridge/model.ts';
import { eventKinds } from '../../bridge/model.ts';
import { hasStart, problemInRule, startsBetween } from '../events/recurrence.ts';
import { localTime } from '../events/zone.ts';
import type { Fault } from './fault.ts';
import { isKnownLanguage } from './language.ts';
import type { OwnEvent } from './own-event.ts';
import type { Read } from './read.ts';
import { isRealDay } from './real-day.ts';

export type Structure = {
	kiosk: Read<KioskSettings> | undefined;
	sources: Read<z.infer<typeof Sources>> | undefined;
	vision: Read<VisionDocument> | undefined;
	timeline: Read<HeritageEra[]> | undefined;
	places: Read<HeritagePlace[]> | undefined;
	recurring: Read<RecurringEvents> | undefined;
};

type Path = readonly PropertyKey[];

/** What one file says of another, and what must be unique inside a file. */
export function checkReferences(structure: Structure): Fault[] {
	const { kiosk, sources, vision, timeline, places, recurring } = structure;
	const eras = timeline?.value ?? [];
	const stops = eras.flatMap((era, e) => era.stops.map((stop, s) => ({ ...stop, path: [e, 'stops', s] as Path })));
	const cited = (list: readonly { sources: string[] }[] | undefined) =>
		(list ?? []).map(({ sources: ids }, index) => ({ ids, path: [index, 'sources'] as Path }));
	const known = new Set(sources?.value.map(({ id }) => id));

	const unknownSource = (read: Read<unknown>, id: string, path: Path) =>
		!sources || known.has(id)
			? []
			: [fault(read, path, `Källan "${id}" finns inte.`, 'Lägg till den i sources.yaml eller rätta beteckningen.')];
	const unknownSources = (read: Read<unknown> | undefined, citations: { ids: readonly string[]; path: Path }[]) =>
		read ? citations.flatMap(({ ids, path }) => ids.flatMap((id, index) => unknownSource(read, id, [...path, index]))) : [];

	return [
		...doubled(
			sources,
			(sources?.value ?? []).map(({ id }, index) => ({ id, path: [index, 'id'] })),
		),
		...doubled(
			timeline,
			eras.map(({ id }, index) => ({ id, path: [index, 'id'] })),
		),
		...doubled(
			timeline,
			stops.map(({ id, path }) => ({ id, path: [...path, 'id'] })),
		),
		...doubled(
			places,
			(places?.value ?? []).map(({ id }, index) => ({ id, path: [index, 'id'] })),
		),
		...doubled(
			recurring,
			(recurring?.value ?? []).map(({ id }, index) => ({ id, path: [index, 'id'] })),
		),
		...doubled(
			kiosk,
			(kiosk?.value.languages ?? []).map(({ code }, index) => ({ id: code, path: ['languages', index, 'code'] })),
		),
		...doubled(
			kiosk,
			(kiosk?.value.home.doors ?? []).map((id, index) => ({ id, path: ['home', 'doors', index] })),
		),
		...doubled(
			kiosk,
			(kiosk?.value.home.entries ?? []).map((id, index) => ({ id, path: ['home', 'entries', index] })),
		),
		...unknownSources(
			timeline,
			stops.map(({ sources: ids, path }) => ({ ids, path: [...path, 'sources'] })),
		),
		...unknownSources(places, cited(places?.value)),
		...unknownSources(recurring, cited(recurring?.value)),
		...(vision ? unknownSource(vision, vision.value.source, ['source']) : []),
		...unknownScenes(vision),
		...(recurring?.value ?? []).flatMap(({ rule }, index) =>
			recurring && rule ? ruleFaults(recurring, [index, 'rule', 'rule'], rule.rule, anyFirstDay) : [],
		),
		...unknownLanguages(kiosk),
		...openingHoursFaults(kiosk),
	];
}

/** What an event says of itself, of the languages there are and of what recurs. */
export function checkEvents(
	events: Read<OwnEvent>[],
	{ kiosk, recurring, places }: Pick<Structure, 'kiosk' | 'recurring' | 'places'>,
	languages: readonly string[],
): Fault[] {
	const source = kiosk?.value.languages[0]?.code;
	return events.flatMap((event) => {
		const { id, start, end, rule, cancelled = [], status, movedFrom, words } = event.value;
		const faults: Fault[] = [];
		const noSuchDay = (field: 'start' | 'end' | 'movedFrom', moment: string) =>
			fault(event, [field], `Dagen ${moment.slice(0, 10)} finns inte i kalendern.`, `Rätta dagen i "${field}".`);
		if (!isRealDay(start)) faults.push(noSuchDay('start', start));
		if (end !== undefined && !isRealDay(end)) faults.push(noSuchDay('end', end));
		if (end !== undefined && end.includes('T') !== start.includes('T')) {
			faults.push(
				fault(
					event,
					['end'],
					'Början och slut är inte skrivna på samma sätt.',
					'Skriv klockslag i både "start" och "end", eller i ingen av dem.',
				),
			);
		} else if (end !== undefined && end < start) {
			faults.push(
				fault(
					event,
					['end'],
					'Slutet är före början.',
					'Rätta "start" eller "end". Slutar det efter midnatt, skriv nästa dags datum i "end".',
				),
			);
		}
		if (movedFrom !== undefined) {
			const wrong = (problem: string, remedy: string) => faults.push(fault(event, ['movedFrom'], problem, remedy));
			if (!isRealDay(movedFrom)) faults.push(noSuchDay('movedFrom', movedFrom));
			if (movedFrom.includes('T') !== start.includes('T')) {
				wrong(
					'Den gamla och den nya tiden är inte skrivna på samma sätt.',
					'Skriv klockslag i både "start" och "movedFrom", eller i ingen av dem.',
				);
			}
			if (status !== 'moved') wrong('En gammal tid finns bara för det som är flyttat.', 'Skriv status: moved, eller ta bort "movedFrom".');
		}
		const wrongRule = rule === undefined ? [] : ruleFaults(event, ['rule'], rule, start);
		faults.push(...wrongRule);
		if (wrongRule.length === 0 && isRealDay(start)) faults.push(...cancelledFaults(event, cancelled));
		for (const language of Object.keys(words)) {
			if (languages.length > 0 && !languages.includes(language)) {
				const place = event.source.locateKey(['words'], language);
				const remedy = `Använd något av: ${languages.join(', ')}.`;
				faults.push({ file: event.source.name, ...place, problem: `Språket "${language}" är okänt.`, remedy });
			}
		}
		if (source && !words[source]) {
			const place = event.source.locateKey([], 'words');
			const remedy = `Lägg till "${source}" med minst title och where.`;
			faults.push({ file: event.source.name, ...place, problem: `Texterna på språket "${source}" saknas.`, remedy });
		}
		const { confirms, picture } = event.value;
		if (confirms !== undefined && recurring && !recurring.value.some((other) => other.id === confirms)) {
			const remedy = `Använd något av: ${recurring.value.map((other) => other.id).join(', ')}.`;
			faults.push(fault(event, ['confirms'], `"${confirms}" är inget av det som kommer tillbaka varje år.`, remedy));
		}
		const pictures = [...eventKinds, ...(places?.value.map((place) => place.id) ?? [])];
		if (picture !== undefined && places && !pictures.includes(picture)) {
			faults.push(fault(event, ['picture'], `Bilden "${picture}" finns inte.`, `Använd någon av: ${pictures.join(', ')}.`));
		}
		if (recurring?.value.some((other) => other.id === id)) {
			const problem = `Filnamnet är upptaget: "${id}" är ett av evenemangen som kommer tillbaka varje år.`;
			faults.push({ file: event.source.name, problem, remedy: `Ge filen ett annat namn, till exempel ${id}-2027.yaml.` });
		}
		return faults;
	});
}

function unknownScenes(vision: Read<VisionDocument> | undefined): Fault[] {
	if (!vision) return [];
	const { scenes, keywords } = vision.value;
	return Object.keys(keywords)
		.filter((scene) => !scenes.includes(scene))
		.map((scene) => ({
			file: vision.source.name,
			...vision.source.locateKey(['keywords'], scene),
			problem: `Scenen "${scene}" finns inte.`,
			remedy: `Använd någon av: ${scenes.join(', ')}.`,
		}));
}

/** A rule for every year has no first day of its own. */
const anyFirstDay = '2024-01-01';

function fault(read: Read<unknown>, path: Path, problem: string, remedy: string): Fault {
	return { file: read.source.name, ...read.source.locate(path), problem, remedy };
}

function doubled(read: Read<unknown> | undefined, ids: { id: string; path: Path }[]): Fault[] {
	if (!read) return [];
	return ids
		.filter(({ id }, index) => ids.findIndex((other) => other.id === id) < index)
		.map(({ id, path }) => fault(read, path, `"${id}" står två gånger.`, 'Ta bort den ena eller ge den ett annat namn.'));
}

function ruleFaults(read: Read<unknown>, path: Path, rule: string, start: string): Fault[] {
	const problem = problemInRule(rule);
	if (problem !== undefined) {
		return [fault(read, path, problem, 'Skriv till exempel FREQ=WEEKLY;BYDAY=MO;COUNT=8 för åtta måndagar (RFC 5545).')];
	}
	if (!isRealDay(start)) return [];
	return !hasStart(rule, localTime(start))
		? [fault(read, path, 'Regeln ger inte en enda dag.', 'Kontrollera månader, dagar och UNTIL i regeln mot "start".')]
		: [];
}

/** A day that is called off must be one of the event's: a slip in it would leave a cancelled evening on the screen as if it were on. */
function cancelledFaults(event: Read<OwnEvent>, cancelled: readonly string[]): Fault[] {
	const { start, rule } = event.value;
	if (rule === undefined) {
		const problem = '"cancelled" gäller enstaka dagar i en regel, och evenemanget har ingen "rule".';
		return cancelled.length > 0 ? [fault(event, ['cancelled'], problem, 'Skriv "status: cancelled" om hela evenemanget är inställt.')] : [];
	}
	return cancelled.flatMap((text, index) => {
		const day = localTime(text);
		if (startsBetween(rule, localTime(start), day, day + 86_399_999).length > 0) return [];
		return [fault(event, ['cancelled', index], `Evenemanget är inte den ${text}.`, 'Skriv en av dagarna som regeln ger.')];
	});
}

function unknownLanguages(kiosk: Read<KioskSettings> | undefined): Fault[] {
	return (kiosk?.value.languages ?? []).flatMap(({ code }, index) =>
		kiosk && !isKnownLanguage(code)
			? [
					fault(
						kiosk,
						['languages', index, 'code'],
						`Språkkoden "${code}" är inte koden för ett känt språk.`,
						'Skriv språkets kod enligt ISO 639, till exempel fi för finska.',
					),
				]
			: [],
	);
}

function openingHoursFaults(kiosk: Read<KioskSettings> | undefined): Fault[] {
	return (kiosk?.value.openingHours ?? []).flatMap(({ opens, closes }, index) =>
		kiosk && closes <= opens
			? [fault(kiosk, ['openingHours', index, 'closes'], 'Stängningstiden är inte efter öppningstiden.', 'Rätta "opens" eller "closes".')]
			: [],
	);
}
