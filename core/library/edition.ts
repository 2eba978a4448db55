import * as z from 'zod/mini';
import { Content, Words } from '../../bridge/model.ts';
import { DatedEvent } from '../events/dated-event.ts';

/** One checked state of the whole content folder: what is kept as the last good one and what is built in as the baseline. */
export const Edition = z.object({
	content: Content,
	/** By language code. */
	words: z.record(z.string(), Words),
	/** Of our own files and of calendars. */
	events: z.array(DatedEvent),
	/** Changes with every change of the events, and of what recurs. */
	eventsRevision: z.string(),
	/** Every file of events, and when it was last changed: an ISO instant. */
	updated: z.record(z.string(), z.string()),
});
export type Edition = z.infer<typeof Edition>;
