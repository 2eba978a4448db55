import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import type { HeritageEra, HeritagePlace, KioskSettings, RecurringEvents, Sources, VisionDocument } from '../../bridge/model.ts';
import type * as z from 'zod/mini';
import type { DatedEvent } from './edition.ts';
import type { Fault } from './fault.ts';
import type { Read } from './read.ts';

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
	const cited = (list: readonly { sources: string[] }[] | undefined) => (list ?? []).map(({ sources: ids }, index) => ({ ids, path: [index, 'sources'] as Path }));
	const known = new Set(sources?.value.map(({ id }) => id));

	const unknownSources = (read: Read<unknown> | undefined, citations: { ids: readonly string[]; path: Path }[]) =>
		!read || !sources
			? []
			: citations.flatMap(({ ids, path }) =>
					ids.flatMap((id, index) =>
						known.has(id) ? [] : [fault(read, [...path, index], `Källan "${id}" finns inte.`, 'Lägg till den i sources.yaml eller rätta beteckningen.')],
					),
				);

	return [
		...doubled(sources, (sources?.value ?? []).map(({ id }, index) => ({ id, path: [index, 'id'] }))),
		...doubled(timeline, eras.map(({ id }, index) => ({ id, path: [index, 'id'] }))),
		...doubled(timeline, stops.map(({ id, path }) => ({ id, path: [...path, 'id'] }))),
		...doubled(places, (places?.value ?? []).map(({ id }, index) => ({ id, path: [index, 'id'] }))),
		...doubled(recurring, (recurring?.value ?? []).map(({ id }, index) => ({ id, path: [index, 'id'] }))),
		...doubled(kiosk, (kiosk?.value.languages ?? []).map(({ code }, index) => ({ id: code, path: ['languages', index, 'code'] }))),
		...doubled(kiosk, (kiosk?.value.home.doors ?? []).map((id, index) => ({ id, path: ['home', 'doors', index] }))),
		...doubled(kiosk, (kiosk?.value.home.entries ?? []).map((id, index) => ({ id, path: ['home', 'entries', index] }))),
		...unknownSources(timeline, stops.map(({ sources: ids, path }) => ({ ids, path: [...path, 'sources'] }))),
		...unknownSources(places, cited(places?.value)),
		...unknownSources(recurring, cited(recurring?.value)),
		...unknownSources(vision, vision ? [{ ids: [vision.value.source], path: ['source'] }] : []).map((f) => ({ ...f })),
		...(recurring?.value ?? []).flatMap(({ rule }, index) => (recurring && rule ? ruleFaults(recurring, [index, 'rule', 'rule'], rule.rule) : [])),
		...openingHoursFaults(kiosk),
	];
}

/** What an event says of itself, and of the languages there are. */
export function checkEvents(events: Read<DatedEvent>[], kiosk: Read<KioskSettings> | undefined, languages: readonly string[]): Fault[] {
	const source = kiosk?.value.languages[0]?.code;
	return events.flatMap((event) => {
		const { start, end, rule, words } = event.value;
		const faults: Fault[] = [];
		const days = [start, end].map((moment) => moment === undefined || isRealDay(moment));
		if (!days[0]) faults.push(fault(event, ['start'], 'Den dagen finns inte i kalendern.', 'Rätta dagen.'));
		if (!days[1]) faults.push(fault(event, ['end'], 'Den dagen finns inte i kalendern.', 'Rätta dagen.'));
		if (end !== undefined && end.includes('T') !== start.includes('T')) {
			faults.push(fault(event, ['end'], 'Början och slut ska skrivas på samma sätt.', 'Skriv klockslag i båda eller i ingen av dem.'));
		} else if (end !== undefined && end < start) {
			faults.push(fault(event, ['end'], 'Slutet är före början.', 'Rätta "start" eller "end".'));
		}
		if (rule !== undefined) faults.push(...ruleFaults(event, ['rule'], rule));
		for (const language of Object.keys(words)) {
			if (!languages.includes(language)) {
				faults.push(fault(event, ['words', language], `Språket "${language}" är okänt.`, `Använd något av: ${languages.join(', ')}.`));
			}
		}
		if (source && !words[source]) {
			faults.push(fault(event, ['words'], `Texterna på språket "${source}" saknas.`, `Lägg till "${source}" med minst title och where.`));
		}
		return faults;
	});
}

function fault(read: Read<unknown>, path: Path, problem: string, remedy: string): Fault {
	return { file: read.source.name, ...read.source.locate(path), problem, remedy };
}

function doubled(read: Read<unknown> | undefined, ids: { id: string; path: Path }[]): Fault[] {
	if (!read) return [];
	return ids
		.filter(({ id }, index) => ids.findIndex((other) => other.id === id) < index)
		.map(({ id, path }) => fault(read, path, `"${id}" står två gånger.`, 'Ta bort den ena eller ge den ett annat namn.'));
}

function isRealDay(moment: string): boolean {
	try {
		Temporal.PlainDate.from(moment.slice(0, 10), { overflow: 'reject' });
		return true;
	} catch {
		return false;
	}
}

function ruleFaults(read: Read<unknown>, path: Path, rule: string): Fault[] {
	try {
		ICAL.Recur.fromString(rule);
		return [];
	} catch {
		return [fault(read, path, 'Regeln går inte att tolka.', 'Skriv den enligt RFC 5545, till exempel FREQ=WEEKLY;BYDAY=MO;COUNT=8.')];
	}
}

function openingHoursFaults(kiosk: Read<KioskSettings> | undefined): Fault[] {
	return (kiosk?.value.openingHours ?? []).flatMap(({ opens, closes }, index) =>
		kiosk && closes <= opens ? [fault(kiosk, ['openingHours', index, 'closes'], 'Stängningstiden är inte efter öppningstiden.', 'Rätta "opens" eller "closes".')] : [],
	);
}
