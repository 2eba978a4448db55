import { type DatedEvent, isAllDay } from '../events/dated-event.ts';
import type { Fault } from './fault.ts';
import type { OwnEvent } from './own-event.ts';
import type { Read } from './read.ts';

/**
 * What the municipality asks of an event that it lists (source S37), as far as it can be seen in a file: a clear organiser, a date and a
 * time, and no ordinary recurring activity. That it is open to all, in the municipality and without agitation, a person must judge.
 * Advice: an event is shown all the same.
 */
export function adviceOnRules(own: readonly Read<OwnEvent>[], fromCalendars: readonly DatedEvent[]): Fault[] {
	return [...own.flatMap(adviceOnOwn), ...adviceOnCalendars(fromCalendars)];
}

function adviceOnOwn({ value, source }: Read<OwnEvent>): Fault[] {
	const { words, start, rule, status } = value;
	const at = (key: string, problem: string, remedy: string): Fault => ({
		file: source.name,
		...source.locateKey([], key),
		problem,
		remedy,
	});
	// What does not take place needs no more.
	if (status === 'cancelled') return [];
	return [
		...(Object.values(words).some(({ organiser }) => organiser !== undefined)
			? []
			: [at('words', 'Arrangör saknas.', 'Enligt kommunens regler ska det stå vem som ordnar evenemanget: organiser.')]),
		...(start.includes('T') ? [] : [at('start', 'Klockslag saknas.', timeRemedy)]),
		...(rule !== undefined && isOrdinary(rule) ? [at('rule', ordinaryProblem, ordinaryRemedy)] : []),
	];
}

const timeRemedy = 'Enligt kommunens regler ska både dag och tid stå. Gäller det hela dagar, låt det vara.';
const ordinaryProblem = 'Evenemanget återkommer varje vecka utan slut.';
const ordinaryRemedy =
	'Enligt kommunens regler listas inte vanlig återkommande verksamhet. Är det ett evenemang, skriv hur länge det pågår: COUNT eller UNTIL.';

/** What comes back every week for ever is a timetable, not an event. */
function isOrdinary(rule: string): boolean {
	return /FREQ=(?:DAILY|WEEKLY)/.test(rule) && !/COUNT=|UNTIL=/.test(rule);
}

/** One line a calendar: nobody reads a thousand. */
function adviceOnCalendars(events: readonly DatedEvent[]): Fault[] {
	return [...new Set(events.map(({ source }) => source))].flatMap((file) => {
		const own = events.filter(({ source, status }) => source === file && status !== 'cancelled');
		const lines: [number, string, string][] = [
			[
				own.filter(({ words }) => Object.values(words).some(({ where }) => where === undefined)).length,
				'saknar plats',
				'Skriv platsen i kalendern (LOCATION).',
			],
			[own.filter(isAllDay).length, 'saknar klockslag', timeRemedy],
			[
				own.filter(({ rules }) => rules.some(isOrdinary)).length,
				'återkommer varje vecka utan slut',
				'Enligt kommunens regler listas inte vanlig återkommande verksamhet.',
			],
		];
		return lines.flatMap(([count, what, remedy]) =>
			count === 0 ? [] : [{ file, problem: `${count} av ${own.length} händelser ${what}.`, remedy }],
		);
	});
}
