/**
 * The one door between screen and machine. A page makes calls and listens to events by name; what may pass is in `calls` and
 * `events`, and nothing else does. Three adapters carry it: Electron's IPC, HTTP with server-sent events, and memory.
 */
import * as z from 'zod/mini';
import { Content, LanguageCode, MonthOfEvents, MonthRequest, OccurrenceAnswer, Programme, Recordings, Selection, Words } from './model.ts';

/** How this kiosk is shown. `clockOffset` in milliseconds is to be added to the page's clock. */
export const Circumstances = z.object({
	clockOffset: z.number(),
	/** The clock was set by hand (`--now`): the screen says so. */
	pretendedClock: z.boolean(),
	/** The events are the demonstration set: the screen says so. */
	demonstration: z.boolean(),
	/** `kiosk`: fullscreen for the public. `window`: a colleague tries it, with zoom and text selection. */
	presentation: z.enum(['kiosk', 'window']),
});
export type Circumstances = z.infer<typeof Circumstances>;

const Nothing = z.null();

export const PageReport = z.union([
	z.object({ type: z.literal('ready') }),
	z.object({ type: z.literal('error'), message: z.string().check(z.maxLength(4000)) }),
]);
export type PageReport = z.infer<typeof PageReport>;

export const calls = {
	circumstances: { argument: Nothing, answer: Circumstances },
	content: { argument: Nothing, answer: Content },
	words: { argument: LanguageCode, answer: z.object({ revision: z.string(), words: Words }) },
	/** The recordings that there are now, of texts that are read aloud. */
	recordings: { argument: Nothing, answer: Recordings },
	/** `rows`: how many at most. */
	programme: { argument: z.strictObject({ selection: Selection, rows: z.int().check(z.gte(1), z.lte(10_000)) }), answer: Programme },
	month: { argument: MonthRequest, answer: MonthOfEvents },
	/** By its id; null for one that is not in the programme any more. */
	occurrence: { argument: z.string().check(z.maxLength(200)), answer: z.nullable(OccurrenceAnswer) },
	report: { argument: PageReport, answer: Nothing },
};

export const events = {
	/** There is new content. A page takes it over when nobody is using the screen. */
	contentChanged: z.object({ revision: z.string() }),
	programmeChanged: Programme,
};

export type CallName = keyof typeof calls;
export type EventName = keyof typeof events;
export type CallArgument<Name extends CallName> = z.infer<(typeof calls)[Name]['argument']>;
export type CallAnswer<Name extends CallName> = z.infer<(typeof calls)[Name]['answer']>;
export type EventPayload<Name extends EventName> = z.infer<(typeof events)[Name]>;

export type BridgeErrorCode =
	| 'unknown-call'
	| 'bad-argument'
	| 'bad-answer'
	/** The caller is not our page. */
	| 'refused'
	/** The machine could not do it. */
	| 'failed'
	/** No answer came: the machine's side is gone. */
	| 'unreachable';

export class BridgeError extends Error {
	readonly code: BridgeErrorCode;
	constructor(code: BridgeErrorCode, message: string) {
		super(message);
		this.name = 'BridgeError';
		this.code = code;
	}
}

/** What crosses the wire as the answer to a call. */
export const Reply = z.union([
	z.object({ ok: z.literal(true), value: z.unknown() }),
	z.object({
		ok: z.literal(false),
		code: z.enum(['unknown-call', 'bad-argument', 'bad-answer', 'refused', 'failed', 'unreachable']),
		message: z.string(),
	}),
]);
export type Reply = z.infer<typeof Reply>;

/** What an adapter offers the page: unchecked values. The preload and the plain browser install the same shape. */
export type Transport = {
	call(name: string, argument: unknown): Promise<unknown>;
	/** @returns a function that ends the subscription */
	subscribe(name: string, listener: (payload: unknown) => void): () => void;
};

/** What the page uses: checked values. */
export type Bridge = {
	/** @throws {BridgeError} */
	call<Name extends CallName>(name: Name, argument: CallArgument<Name>): Promise<CallAnswer<Name>>;
	/** Payloads that do not fit the schema are dropped. @returns a function that ends the subscription */
	subscribe<Name extends EventName>(name: Name, listener: (payload: EventPayload<Name>) => void): () => void;
};
