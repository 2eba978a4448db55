import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parse, stringify } from 'yaml';
import { projectRoot } from '../host/served-kiosk.ts';
import { calendarWith } from './many-events.ts';

/** Once the shipped content is taken as it is. Grown, it has this many calendar events for each time. */
const eventsEach = 1000;
/** More would be more than the 10 MB that the kiosk takes of a calendar. */
const timesInCalendar = 10;
/** The kiosk refuses YAML that refers to itself all too often. */
const whole = { aliasDuplicateObjects: false };
/** bridge/model.ts takes no more than six eras of six stops: 270 stops are no content of this kiosk. */
const mostStops = 6;

type Entry = { id: string };
type Era = { id: string; stops: Entry[] };
type Words = Record<string, Record<string, unknown>>;

export type Grown = { times: number; stops: number; places: number; events: number };

/**
 * Writes a content folder with so many times the places and events of the shipped one, in all its languages, and as many stops as the
 * model takes. What is added are copies under other names.
 */
export async function growContent(folder: string, times: number): Promise<Grown> {
	await cp(path.join(projectRoot, 'content'), folder, { recursive: true });
	const timelineFile = path.join(folder, 'heritage/timeline.yaml');
	const placesFile = path.join(folder, 'heritage/places.yaml');
	const timeline = parse(await readFile(timelineFile, 'utf8')) as Era[];
	const places = parse(await readFile(placesFile, 'utf8')) as Entry[];
	/** The name of every copy, with the name of what it copies. */
	const stopCopies = new Map<string, string>();
	const placeCopies = new Map<string, string>();
	if (times > 1) {
		for (const { stops } of timeline) {
			for (const stop of [...stops]) {
				if (stops.length >= mostStops) break;
				const id = `${stop.id}-copy`;
				stops.splice(stops.indexOf(stop) + 1, 0, { ...stop, id });
				stopCopies.set(id, stop.id);
			}
		}
		for (const place of [...places]) {
			for (let copy = 2; copy <= times; copy++) {
				const id = `${place.id}-${copy}`;
				places.push({ ...place, id });
				placeCopies.set(id, place.id);
			}
		}
		await writeFile(timelineFile, stringify(timeline, whole));
		await writeFile(placesFile, stringify(places, whole));
		for (const language of await readdir(path.join(folder, 'words'))) {
			const file = path.join(folder, 'words', language, 'heritage.json');
			const text = await readFile(file, 'utf8').catch(() => undefined);
			if (text === undefined) continue;
			const words = JSON.parse(text) as Words;
			copyWords(words, 'stops', stopCopies);
			copyWords(words, 'places', placeCopies);
			await writeFile(file, JSON.stringify(words, null, '\t'));
		}
		for (let first = 0; first < times; first += timesInCalendar) {
			const part = Math.min(timesInCalendar, times - first);
			const calendar = calendarWith(eventsEach * part, 50 * part, eventsEach * first);
			await writeFile(path.join(folder, `events/many-${first}.ics`), calendar);
		}
	}
	const stops = timeline.reduce((sum, era) => sum + era.stops.length, 0);
	return { times, stops, places: places.length, events: times > 1 ? eventsEach * times : 0 };
}

function copyWords(words: Words, section: string, copies: ReadonlyMap<string, string>): void {
	const texts = words[section];
	if (!texts) return;
	for (const [copy, from] of copies) if (texts[from] !== undefined) texts[copy] = texts[from];
}
