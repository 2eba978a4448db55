import * as z from 'zod/mini';
import { Content, EventFile, Id, Words } from '../../bridge/model.ts';

/** One checked state of the whole content folder: what is kept as the last good one and what is built in as the baseline. */
export const Edition = z.object({
	content: Content,
	/** By language code. */
	words: z.record(z.string(), Words),
	events: z.array(z.extend(EventFile, { id: Id })),
});
export type Edition = z.infer<typeof Edition>;
export type DatedEvent = Edition['events'][number];
