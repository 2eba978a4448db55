/**
 * The narrator reads part by part. It is told what to read and when to be silent; what it is doing, it tells its listeners. One
 * for the whole kiosk: two things are never heard at once.
 */
import type { Listener, Manner, ReadablePart, Sound } from './sounds.ts';

export type NarratorState =
	/** Nothing is to be read. */
	| 'silent'
	/** It looks for what can be read. */
	| 'preparing'
	| 'reading'
	| 'paused'
	/** The last part has been read. */
	| 'finished'
	/** Nothing of it can be read here. */
	| 'unreadable';

export type Narrator = {
	state(): NarratorState;
	/** @returns a function that ends the subscription */
	subscribe(onChange: () => void): () => void;
	/** Reads this from its beginning, in place of what was read before. */
	begin(prepare: Prepare): void;
	/** Silent when it returns. `resume` goes on from there, or from the beginning where the page has changed since. */
	pause(): void;
	resume(): void;
	/** Reads the part it is at from its beginning. */
	repeat(): void;
	/** Silent when it returns, and nothing to go on with. */
	stop(): void;
	adjust(manner: Manner): void;
};

export type Prepare = () => Promise<readonly ReadablePart[]>;

/** What the narrator acts by: how a part is heard, and how it is marked (none where nothing is read). */
export type Means = {
	soundOf(part: ReadablePart, manner: Manner, listener: Listener): Sound;
	mark(part: ReadablePart | undefined): void;
};

export function createNarrator({ soundOf, mark }: Means): Narrator {
	let state: NarratorState = 'silent';
	let manner: Manner = { gain: 0, pace: 1 };
	let prepare: Prepare | undefined;
	let parts: readonly ReadablePart[] = [];
	let place = 0;
	let sound: Sound | undefined;
	const listeners = new Set<() => void>();

	const become = (next: NarratorState) => {
		if (state === next) return;
		state = next;
		for (const listener of listeners) listener();
	};
	const hush = () => {
		sound?.stop();
		sound = undefined;
	};
	const readAt = (index: number) => {
		hush();
		// What has left the page since is passed over.
		place = parts.findIndex(({ element }, at) => at >= index && element?.isConnected !== false);
		const part = parts[place];
		if (part) readPart(part);
		else {
			mark(undefined);
			become(parts.length > 0 ? 'finished' : 'unreadable');
		}
	};
	const readPart = (part: ReadablePart) => {
		mark(part);
		become('reading');
		sound = soundOf(part, manner, {
			onEnd: () => readAt(place + 1),
			onFail: () => (part.recording !== undefined && part.voice ? readInstead(part) : giveUp()),
		});
		sound.start();
	};
	/** A recording that is gone or broken does not keep the text from being heard. */
	const readInstead = ({ recording, ...part }: ReadablePart) => readPart(part);
	const giveUp = () => {
		parts = parts.filter((part) => part !== parts[place]);
		readAt(place);
	};
	const begin = (next: Prepare) => {
		stop();
		prepare = next;
		become('preparing');
		next().then(
			(found) => {
				if (prepare !== next) return;
				parts = found;
				if (state === 'preparing') readAt(0);
			},
			() => prepare === next && become('unreadable'),
		);
	};
	const stop = () => {
		hush();
		mark(undefined);
		[prepare, parts, place] = [undefined, [], 0];
		become('silent');
	};
	/** Whether what it is at still stands on the page. */
	const isThere = () => parts[place]?.element?.isConnected === true;

	return {
		state: () => state,
		subscribe(onChange) {
			listeners.add(onChange);
			return () => listeners.delete(onChange);
		},
		begin,
		stop,
		pause() {
			if (state !== 'reading' && state !== 'preparing') return;
			sound?.stop();
			become('paused');
		},
		resume() {
			if (state === 'reading' || state === 'preparing') return;
			if (state === 'paused' && isThere()) {
				become('reading');
				if (sound) sound.start();
				else readAt(place);
			} else if (prepare) begin(prepare);
		},
		repeat() {
			if (isThere()) readAt(place);
			else if (prepare) begin(prepare);
		},
		adjust(next) {
			manner = next;
			// What is paused is heard in the new manner too.
			sound?.adjust(next);
		},
	};
}
