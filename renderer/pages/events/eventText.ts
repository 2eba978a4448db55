import type { i18n as I18n } from 'i18next';
import type { EventWords, Occurrence, Programme } from '../../../bridge/model.ts';
import { dayOf, formatDay, formatDayRange, formatRelativeDay, formatTime } from '../../words/format.ts';
import { defaultLanguageOf } from '../../words/i18n.ts';

/** An event's words, and the language they are in: the visitor's, or the default where it has none in theirs. */
export type EventText = { words: EventWords; language: string };

export function eventText(occurrence: Occurrence, i18n: I18n): EventText {
	if (occurrence.recurring !== undefined) return recurringText(occurrence.recurring, i18n, 'dayTitle');
	const language = languageFor(occurrence.words, i18n);
	return { words: occurrence.words[language] ?? { title: '' }, language };
}

/** Which of the languages that a text has a visitor reads it in: theirs, else the default one, else whichever there is. */
export function languageFor(texts: Record<string, unknown>, i18n: I18n): string {
	const fallback = defaultLanguageOf(i18n);
	return [i18n.language, fallback, ...Object.keys(texts)].find((language) => texts[language] !== undefined) ?? fallback;
}

/**
 * The words of what recurs, in the default language where nobody has translated them.
 * @param title `dayTitle` names what is on one computed day: the race, not the week it belongs to
 */
export function recurringText(id: string, i18n: I18n, title: 'title' | 'dayTitle' = 'title'): EventText {
	const read = i18n.getFixedT(i18n.language, 'recurring' as never) as unknown as (key: string) => string;
	const word = (field: string) => read(`${id}.${field}`);
	const isTranslated = i18n.getResource(i18n.language, 'recurring', `${id}.text`) !== undefined;
	return {
		words: { title: word(title), where: word('where'), period: word('period'), text: word('text') },
		language: isTranslated ? i18n.language : defaultLanguageOf(i18n),
	};
}

/** The next thing that still takes place. */
export function nextOccurrence(programme: Programme): Occurrence | undefined {
	return programme.groups.flatMap(({ rows }) => rows).find(({ occurrence, formerly }) => occurrence.status !== 'cancelled' && !formerly)
		?.occurrence;
}

/** `söndag 14 februari`, `i dag, 18:00–20:00`, `12–13 september`: as inside a sentence. @param today `2026-02-08` */
export function whenOf(occurrence: Pick<Occurrence, 'start' | 'end' | 'allDay'>, i18n: I18n, today: string): string {
	return whenBetween(occurrence, i18n, today);
}

/** When what was moved was to be. Undefined where nobody has said so. */
export function formerlyOf({ movedFrom }: Occurrence, i18n: I18n, today: string): string | undefined {
	return movedFrom && whenBetween({ start: movedFrom, end: movedFrom, allDay: !movedFrom.includes('T') }, i18n, today);
}

function whenBetween({ start, end, allDay }: Pick<Occurrence, 'start' | 'end' | 'allDay'>, i18n: I18n, today: string): string {
	const { language } = i18n;
	const t = i18n.getFixedT(language, 'ui');
	const thisYear = today.slice(0, 4);
	const dayName = (day: string) => formatRelativeDay(day, today, language) ?? formatDay(day, language, thisYear);
	const time = (instant: string) => formatTime(instant, language);
	if (allDay) return start === end ? dayName(start) : formatDayRange(start, end, language, thisYear);
	const [first, last] = [dayOf(start), dayOf(end)];
	if (first === last || endsInTheNight(start, end)) {
		const times = start === end ? time(start) : t('events.timeRange', { from: time(start), to: time(end) });
		return t('events.dayAndTime', { day: dayName(first), time: times });
	}
	const moment = (day: string, instant: string) => t('events.dayAndTime', { day: dayName(day), time: time(instant) });
	return t('events.fromTo', { from: moment(first, start), to: moment(last, end) });
}

/** An evening that goes on past midnight belongs to the day it began on. */
function endsInTheNight(start: string, end: string): boolean {
	const hours = (Date.parse(end) - Date.parse(start)) / 3_600_000;
	return hours < 24 && formatTime(end, 'en') < '12:00';
}

/** The day an occurrence begins on, `2026-02-08`. */
export function firstDayOf(occurrence: Pick<Occurrence, 'allDay' | 'start'>): string {
	return occurrence.allDay ? occurrence.start : dayOf(occurrence.start);
}

/** The day an occurrence was to begin on, where it is moved and that is known. */
export function formerDayOf({ movedFrom, ...occurrence }: Occurrence): string {
	if (movedFrom === undefined) return firstDayOf(occurrence);
	return movedFrom.includes('T') ? dayOf(movedFrom) : movedFrom;
}
