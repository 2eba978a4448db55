/**
 * What the kiosk knows, as it crosses the bridge. One schema for each thing: core/ reads the content folder into these, both
 * ends of the bridge check against these, and every other room takes its types from here. `zod/mini`, because the renderer
 * carries it too.
 */
import * as z from 'zod/mini';

/** A BCP 47 language tag, such as `sv`, `en` or `sv-x-lattlast` (RFC 5646). */
export const LanguageCode = z.string().check(z.regex(/^[a-z]{2,3}(-x-[a-z0-9]{1,8}|-[A-Za-z0-9]{2,8})*$/));

/** The name of a thing in the content: lower-case letters, digits and hyphens. Words are found by it. */
export const Id = z.string().check(z.regex(/^[a-z][a-z0-9-]*$/));

/** A calendar day without a zone, `2026-02-08` (RFC 9557, Temporal.PlainDate). */
export const Day = z.iso.date();

/** A local time of day, `18:30`. */
const TimeOfDay = z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d$/));

const pixels = z.int().check(z.gte(320), z.lte(16384));

export const sections = ['vision', 'heritage', 'events'] as const;
export const entries = ['story', 'document', 'places', 'about'] as const;
export const weekdays = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'] as const;

/** `kiosk.yaml`: this screen and its place. Seconds for times, millimetres for heights, inches and pixels for the screen. */
export const KioskSettings = z.strictObject({
	name: z.string().check(z.minLength(1), z.maxLength(60)),
	place: z.string().check(z.minLength(1), z.maxLength(60)),
	languages: z
		.array(
			z.strictObject({
				code: LanguageCode,
				name: z.string().check(z.minLength(1), z.maxLength(40)),
				reviewed: z.boolean(),
			}),
		)
		.check(z.minLength(1)),
	screen: z.strictObject({ inches: z.number().check(z.gte(7), z.lte(120)), width: pixels, height: pixels }),
	mounting: z.optional(z.strictObject({ bottomEdge: z.nullish(z.number().check(z.gte(0), z.lte(1500))) })),
	idle: z.strictObject({
		/** Seconds without use before the warning. At least 90 (WCAG 2.2.1 and criterion K05), at most 300. */
		warnAfter: z.int().check(z.gte(90), z.lte(300)),
		/** Seconds the warning counts down. WCAG 2.2.1 asks for at least 20. */
		countdown: z.int().check(z.gte(20), z.lte(120)),
	}),
	home: z.strictObject({
		doors: z.array(z.enum(sections)).check(z.minLength(1), z.maxLength(3)),
		entries: z.array(z.enum(entries)).check(z.maxLength(3)),
	}),
	openingHours: z.nullish(
		z.array(z.strictObject({ days: z.array(z.enum(weekdays)).check(z.minLength(1)), opens: TimeOfDay, closes: TimeOfDay })),
	),
	contact: z.nullish(
		z.strictObject({
			phone: z.nullish(z.string()),
			email: z.nullish(z.email()),
			web: z.nullish(z.string()),
		}),
	),
});
export type KioskSettings = z.infer<typeof KioskSettings>;

export const Sources = z.array(z.strictObject({ id: z.string().check(z.regex(/^[A-Z]\d*$/)), title: z.string().check(z.minLength(3)) }));

const sourceIds = z.array(z.string()).check(z.minLength(1));

/** H: two or more independent sources. M: one source, or several that copy each other. */
export const Confidence = z.enum(['H', 'M']);

export const VisionDocument = z.strictObject({
	source: z.string(),
	/** The registry number (diarienummer) as printed, without the letters "Dnr". */
	registryNumber: z.string(),
	dated: Day,
	adoptedOn: Day,
	/** The number of the council's decision (§). */
	section: z.int().check(z.positive()),
	scenes: z.array(Id).check(z.minLength(1)),
	/** By scene: what in its picture answers a word of its text. More than three would be a list, not a text. */
	keywords: z.record(Id, z.array(Id).check(z.maxLength(3))),
	purpose: z.array(Id).check(z.minLength(1)),
	steps: z.array(z.strictObject({ id: Id, month: z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/)) })).check(z.minLength(1)),
	implementation: z.array(Id).check(z.minLength(1)),
});
export type VisionDocument = z.infer<typeof VisionDocument>;

export const HeritageStop = z.strictObject({
	id: Id,
	/** The year the stop stands at on the gauge; a century is its first year. */
	year: z.int().check(z.gte(1000), z.lte(2100)),
	sources: sourceIds,
	confidence: Confidence,
});
export type HeritageStop = z.infer<typeof HeritageStop>;

export const HeritageEra = z.strictObject({
	id: Id,
	stops: z.array(HeritageStop).check(z.minLength(1), z.maxLength(6)),
});
export type HeritageEra = z.infer<typeof HeritageEra>;

/** Oldest era last: the order in which a visitor meets them on the way down. */
export const Timeline = z.array(HeritageEra).check(z.minLength(1), z.maxLength(6));

/** WGS 84 degrees. */
export const Position = z.strictObject({
	latitude: z.number().check(z.gte(-90), z.lte(90)),
	longitude: z.number().check(z.gte(-180), z.lte(180)),
});

export const HeritagePlace = z.strictObject({
	id: Id,
	/** Left out where no source gives a position; such a place gets no pin. */
	position: z.optional(Position),
	sources: sourceIds,
	confidence: Confidence,
});
export type HeritagePlace = z.infer<typeof HeritagePlace>;
export const Places = z.array(HeritagePlace).check(z.minLength(1));

export const eventKinds = ['sport', 'music', 'culture', 'heritage', 'children', 'market', 'meeting', 'other'] as const;
/** Whom an event is for. None where nobody has said so. */
export const audiences = ['everyone', 'children', 'young', 'families', 'seniors'] as const;
export const eventStatuses = ['confirmed', 'tentative', 'moved', 'cancelled', 'full'] as const;

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));

/** What a visitor reads about an event, in one language. The labels are those of the municipality's own event pages. */
export const EventWords = z.strictObject({
	title: text(80),
	/** A calendar may leave it out; our own events may not. */
	where: z.optional(text(80)),
	/** The period in words, for what recurs without a known day ("tre dagar i juli"). */
	period: z.optional(text(80)),
	/** Our own events have at most 600 characters; a calendar has what it has. */
	text: z.optional(text(10_000)),
	/** What one does there: a guided walk, on one's own, on skis. */
	how: z.optional(text(120)),
	tickets: z.optional(text(120)),
	price: z.optional(text(80)),
	duration: z.optional(text(80)),
	organiser: z.optional(text(80)),
	access: z.optional(text(240)),
});
export type EventWords = z.infer<typeof EventWords>;

/** As staff write them. */
export const StaffWords = z.extend(EventWords, { where: text(80), text: z.optional(text(600)) });

const moment = z.union([Day, z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])T([01]\d|2[0-3]):[0-5]\d$/))]);

/** RFC 5545 §3.3.10. A public event does not recur every hour, minute or second; such a rule is a slip. */
const RecurrenceRule = z.string().check(z.regex(/^(?:[A-Z]+=[^;]+;)*FREQ=(?:DAILY|WEEKLY|MONTHLY|YEARLY)(?:;[A-Z]+=[^;]+)*$/));

/** One event of the folder `events/`, as staff write it: local time in Europe/Stockholm. */
export const EventFile = z.strictObject({
	kind: z.enum(eventKinds),
	/** A day (all day) or a day and time. */
	start: moment,
	/** For all-day events the last day, included. */
	end: z.optional(moment),
	/** A recurrence rule (RFC 5545 §3.3.10), such as `FREQ=WEEKLY;COUNT=8`. */
	rule: z.optional(RecurrenceRule),
	/** Days on which an occurrence of the rule would begin and is called off. */
	cancelled: z.optional(z.array(Day).check(z.minLength(1))),
	status: z._default(z.enum(eventStatuses), 'confirmed'),
	/** When it was to begin, for what is moved; written as `start` is. With a rule, every time moves as far. */
	movedFrom: z.optional(moment),
	/** Whom it is for. */
	audience: z.optional(z.array(z.enum(audiences)).check(z.minLength(1))),
	/** What is drawn, where it is not what the kind says: another kind, or a place of the heritage. */
	picture: z.optional(Id),
	/** The event of every year that this is a confirmed date of: its computed day of that year is then left out. */
	confirms: z.optional(Id),
	web: z.optional(z.string()),
	/** Where tickets are sold: shown as a code for a phone. */
	ticketLink: z.optional(z.url({ protocol: /^https?$/ })),
	words: z.record(LanguageCode, StaffWords),
});
export type EventFile = z.infer<typeof EventFile>;

/** `events/recurring.yaml`: what comes back every year. Its words stand in `words/<language>/recurring.json`. */
export const RecurringEvents = z.array(
	z.strictObject({
		id: Id,
		kind: z.enum(eventKinds),
		/** The months it may fall in, 1–12; it sorts by the first. All twelve for what happens every month. */
		months: z.array(z.int().check(z.gte(1), z.lte(12))).check(z.minLength(1), z.maxLength(12)),
		/** Only where the fact sheet allows a computed day. Its days are shown as preliminary (RFC 5545 TENTATIVE). */
		rule: z.optional(z.strictObject({ rule: RecurrenceRule, days: z.int().check(z.gte(1), z.lte(14)) })),
		/** None where the fact sheet names none. */
		sources: z.array(z.string()),
		confidence: Confidence,
	}),
);
export type RecurringEvents = z.infer<typeof RecurringEvents>;

/** A recording's name, made of its text: bridge/spoken-text.ts. */
export const RecordingName = z.string().check(z.regex(/^[0-9a-f]{16}$/));
/** By language code. A language without any may be left out. */
export const Recordings = z.record(LanguageCode, z.array(RecordingName));
export type Recordings = z.infer<typeof Recordings>;

/** i18next JSON v4: namespaces of nested keys. */
export type WordTree = { [key: string]: string | WordTree };
export const WordTree: z.ZodMiniType<WordTree> = z.record(z.string(), z.union([z.string(), z.lazy(() => WordTree)]));
/** By namespace. */
export const Words = z.record(z.string(), WordTree);
export type Words = z.infer<typeof Words>;

/** The whole content but its words, checked. `revision` changes with every change of it or of the words. */
export const Content = z.object({
	revision: z.string(),
	kiosk: KioskSettings,
	sources: Sources,
	vision: VisionDocument,
	timeline: Timeline,
	places: Places,
	recurring: RecurringEvents,
});
export type Content = z.infer<typeof Content>;

/** An event at one time. `start` and `end` are days for all-day events (the end included), else instants in UTC. */
export const Occurrence = z.object({
	/** Unique for this occurrence: the event's id and the day it was to begin on, with the time where it has several that day. */
	id: z.string(),
	/** The event that it is one of. */
	event: Id,
	kind: z.enum(eventKinds),
	audiences: z.array(z.enum(audiences)),
	picture: z.optional(Id),
	allDay: z.boolean(),
	start: z.string(),
	end: z.string(),
	status: z.enum(eventStatuses),
	/** When it was to begin, where that is known; a day or an instant as `start` is. */
	movedFrom: z.optional(z.string()),
	web: z.optional(z.string()),
	ticketLink: z.optional(z.string()),
	/** Where it is: for the map of a visitor's phone. */
	position: z.optional(Position),
	/** The day its source was last changed, where that cannot be read now and the copy of it is old. */
	updated: z.optional(Day),
	/** The recurring event that this is a computed day of, whose words are then in the namespace `recurring`. */
	recurring: z.optional(Id),
	words: z.record(LanguageCode, EventWords),
});
export type Occurrence = z.infer<typeof Occurrence>;

export const periods = ['today', 'thisWeek', 'weekend', 'thisMonth', 'later'] as const;

/** What a visitor wants to see of the programme. */
export const Selection = z.strictObject({
	kind: z.optional(z.enum(eventKinds)),
	/** A place by its name in the default language, in small letters. */
	place: z.optional(z.string().check(z.maxLength(80))),
	audience: z.optional(z.enum(audiences)),
	day: z.optional(Day),
});
export type Selection = z.infer<typeof Selection>;

/** How many rows of a programme cross the bridge unless more are asked for. */
export const fewRows = 50;

/** When something is, and what it is found by. */
export const OccurrenceTime = z.pick(Occurrence, { id: true, allDay: true, start: true, end: true });
export type OccurrenceTime = z.infer<typeof OccurrenceTime>;

/** A line of the programme. */
export const ProgrammeRow = z.object({
	occurrence: Occurrence,
	/** The next times of the same event, so that its page is whole from its first frame. */
	later: z.array(OccurrenceTime),
	/** Later times of the same event that this line stands for. */
	again: z.int(),
	/** It stands at the time that it was moved away from. */
	formerly: z.boolean(),
});
export type ProgrammeRow = z.infer<typeof ProgrammeRow>;

const count = z.int().check(z.gte(0));

/** What is on, as of a minute: nothing that is over, in groups and by start. */
export const Programme = z.object({
	/** Changes whenever anything of the whole programme does. */
	revision: z.string(),
	/** The day in Europe/Stockholm that "today" is. */
	today: Day,
	/** Whether every source of events could be read. Where one could not, nobody knows that a day has none. */
	complete: z.boolean(),
	/** Of a selection with a day there is one group, whatever its period is called. */
	groups: z.array(z.object({ period: z.enum(periods), rows: z.array(ProgrammeRow) })),
	/** How many rows there are, of which the groups hold the first. */
	total: count,
	/** How many rows each choice would give with the rest of the selection as it is. Only those that give any; most first. */
	choices: z.object({
		kinds: z.array(z.object({ kind: z.enum(eventKinds), count })),
		places: z.array(z.object({ place: z.string(), count, words: z.record(LanguageCode, z.string()) })),
		audiences: z.array(z.object({ audience: z.enum(audiences), count })),
		/** Seven days from today, also those without any. */
		days: z.array(z.object({ day: Day, count })),
	}),
});
export type Programme = z.infer<typeof Programme>;

const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));

/** The days of a month with how many rows each would give. */
export const MonthOfEvents = z.object({
	month: Month,
	/** The first and last month that may be asked for. */
	first: Month,
	last: Month,
	days: z.array(z.object({ day: Day, count })),
});
export type MonthOfEvents = z.infer<typeof MonthOfEvents>;
export const MonthRequest = z.strictObject({ month: Month, selection: Selection });

/** One occurrence with the next times of the same event. */
export const OccurrenceAnswer = z.object({ occurrence: Occurrence, later: z.array(OccurrenceTime) });
export type OccurrenceAnswer = z.infer<typeof OccurrenceAnswer>;
