import type { i18n as I18n } from 'i18next';
import type { EventWords, Occurrence, Programme } from '../../../bridge/model.ts';
import { capitalise, dayOf, formatDay, formatDayRange, formatTimeRange } from '../../words/format.ts';

/** An event's words, and the language they are in: the visitor's, or the default where it has none in theirs. */
export type EventText = { words: EventWords; language: string };

export function eventText(occurrence: Occurrence, i18n: I18n): EventText {
	if (occurrence.recurring !== undefined) return recurringText(occurrence.recurring, i18n);
	const fallback = String(i18n.options.fallbackLng);
	for (const language of [i18n.language, fallback, ...Object.keys(occurrence.words)]) {
		const words = occurrence.words[language];
		if (words) return { words, language };
	}
	return { words: { title: '', where: '' }, language: fallback };
}

/** The words of what recurs, which are there in every language. */
export function recurringText(id: string, i18n: I18n): EventText {
	const read = i18n.getFixedT(i18n.language, 'recurring' as never) as unknown as (key: string) => string;
	const word = (field: string) => read(`${id}.${field}`);
	return {
		words: { title: word('title'), where: word('where'), period: word('period'), text: word('text') },
		language: i18n.language,
	};
}

/** The next thing that still takes place. */
export function nextOccurrence(programme: Programme): Occurrence | undefined {
	return programme.groups.flatMap(({ occurrences }) => occurrences).find(({ status }) => status !== 'cancelled');
}

/** `Söndag 14 februari`, `I dag 18:00–20:00`, `12–13 september`. @param today `2026-02-08` */
export function whenOf(occurrence: Occurrence, i18n: I18n, today: string): string {
	const { language } = i18n;
	const thisYear = today.slice(0, 4);
	if (occurrence.allDay) {
		return capitalise(formatDayRange(occurrence.start, occurrence.end, language, thisYear), language);
	}
	const first = dayOf(occurrence.start);
	const times = formatTimeRange(occurrence.start, occurrence.end, language);
	if (first !== dayOf(occurrence.end)) return capitalise(times, language);
	const day = first === today ? i18n.getFixedT(language, 'ui')('events.today') : formatDay(first, language, thisYear);
	return i18n.getFixedT(language, 'ui')('events.dayAndTime', { day: capitalise(day, language), time: times });
}

/** The day an occurrence begins on, `2026-02-08`. */
export function firstDayOf(occurrence: Occurrence): string {
	return occurrence.allDay ? occurrence.start : dayOf(occurrence.start);
}
