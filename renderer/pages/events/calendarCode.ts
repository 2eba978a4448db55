import type { Occurrence } from '../../../bridge/model.ts';
import type { EventText } from './eventText.ts';

/**
 * An occurrence as one bare VEVENT (RFC 5545 §3.6.1), which more phones read from a code than a whole VCALENDAR: this time only, in UTC or
 * in days, with its words in the visitor's language and the place by its Swedish name, which is what maps and signs say. Lines are not
 * folded, for the same phones. A position goes with it where a calendar gives one.
 * @param words title and text as the visitor reads them
 * @param place Swedish
 * @param now epoch milliseconds, for DTSTAMP
 * @param bytes how much the code may hold; first the text goes, then the end of the place, last that of the title
 */
export function calendarCode(occurrence: Occurrence, { words }: EventText, place: string | undefined, now: number, bytes: number): string {
	const { id, allDay, start, end, status, position } = occurrence;
	const day = (date: string) => date.replaceAll('-', '');
	const times = allDay
		? [`DTSTART;VALUE=DATE:${day(start)}`, `DTEND;VALUE=DATE:${day(dayAfter(end))}`]
		: [`DTSTART:${utc(start)}`, ...(end === start ? [] : [`DTEND:${utc(end)}`])];
	const write = (title: string, where: string, text: string) =>
		[
			'BEGIN:VEVENT',
			`UID:${id.slice(0, longestId)}`,
			`DTSTAMP:${utc(new Date(now).toISOString())}`,
			...times,
			`SUMMARY:${escaped(title)}`,
			...(where === '' ? [] : [`LOCATION:${escaped(where)}`]),
			...(position === undefined ? [] : [`GEO:${position.latitude};${position.longitude}`]),
			...(status === 'tentative' ? ['STATUS:TENTATIVE'] : []),
			...(text === '' ? [] : [`DESCRIPTION:${escaped(text)}`]),
			'END:VEVENT',
		].join('\r\n');
	const fits = (code: string) => new TextEncoder().encode(code).length <= bytes;
	const title = longestThatFits(words.title, (part) => fits(write(part, '', '')));
	const where = longestThatFits(place ?? '', (part) => fits(write(title, part, '')));
	const text = where === (place ?? '') ? longestThatFits(words.text ?? '', (part) => fits(write(title, where, part))) : '';
	return write(title, where, text);
}

const longestId = 40;

/** The whole text, or as much of it as fits with a sign that there is more. Cut between letters as people see them. */
function longestThatFits(text: string, fits: (part: string) => boolean): string {
	if (fits(text)) return text;
	const letters = [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment);
	for (let length = letters.length - 1; length > 0; length--) {
		const part = `${letters.slice(0, length).join('').trimEnd()}…`;
		if (fits(part)) return part;
	}
	return '';
}

/** RFC 5545 §3.3.11. */
function escaped(text: string): string {
	return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** `20270208T170000Z` */
function utc(instant: string): string {
	return `${instant.slice(0, 19).replace(/[-:]/g, '')}Z`;
}

function dayAfter(day: string): string {
	return new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
}
