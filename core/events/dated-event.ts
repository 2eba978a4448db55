import * as z from 'zod/mini';
import { audiences, EventWords, eventKinds, eventStatuses, Id, LanguageCode, Position } from '../../bridge/model.ts';

/** A day for what is all day, else a clock time on the wall of the event's zone: `2026-02-08`, `2026-02-08T18:00:00`. */
const LocalMoment = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}:\d{2})?$/));

/**
 * How long something lasts. Days are nominal: from noon to noon, however long the night between. Seconds are `exact` (RFC 5545 §3.3.6), or
 * those that the clock on the wall shows, as a poster means them.
 */
export const Length = z.strictObject({ days: z.int(), seconds: z.int(), exact: z.boolean() });
export type Length = z.infer<typeof Length>;

/** What is different about one occurrence (RFC 5545 §3.8.4.4), or about it and all that follow. */
export const Change = z.strictObject({
	/** When it was to begin: the start of the rule's occurrence, or a day for whatever begins on it. */
	of: LocalMoment,
	/** RANGE=THISANDFUTURE. */
	onwards: z.optional(z.boolean()),
	/** Left out where the time is unchanged. */
	start: z.optional(LocalMoment),
	length: z.optional(Length),
	status: z.optional(z.enum(eventStatuses)),
	words: z.optional(z.record(LanguageCode, EventWords)),
});
export type Change = z.infer<typeof Change>;

/** An event as it is expanded, whichever kind of file it came from. */
export const DatedEvent = z.strictObject({
	id: Id,
	/** The file it came from, as a path in the content folder. */
	source: z.string(),
	/** RFC 5545 §3.8.4.7: the same in every calendar that carries the event. */
	uid: z.optional(z.string()),
	kind: z.enum(eventKinds),
	audiences: z.array(z.enum(audiences)),
	/** The name of a drawing: a kind, or a place of the heritage. */
	picture: z.optional(Id),
	status: z.enum(eventStatuses),
	/** The event of every year that this is a confirmed date of. */
	confirms: z.optional(Id),
	web: z.optional(z.string()),
	/** Where tickets are sold. */
	ticketLink: z.optional(z.string()),
	/** GEO (RFC 5545 §3.8.1.6). */
	position: z.optional(Position),
	words: z.record(LanguageCode, EventWords),
	/** An IANA name, or the calendar's own definition. */
	zone: z.string(),
	start: LocalMoment,
	/** Of what has no stated end, nothing: it is over when its day is. */
	length: z.optional(Length),
	/** When it was to begin, for what is moved. With a rule, every time moves as far. */
	movedFrom: z.optional(LocalMoment),
	/** RFC 5545 §3.3.10; UNTIL is local. */
	rules: z.array(z.string()),
	/** RDATE. */
	dates: z.array(z.strictObject({ start: LocalMoment, length: z.optional(Length) })),
	/** EXDATE: starts, or days on which nothing begins. */
	excluded: z.array(LocalMoment),
	changes: z.array(Change),
	/** The organiser's word on which of two versions is newer (RFC 5545 §3.8.7.4), then the time of writing. */
	version: z.optional(z.string()),
});
export type DatedEvent = z.infer<typeof DatedEvent>;

export const isAllDay = ({ start }: Pick<DatedEvent, 'start'>): boolean => !start.includes('T');
