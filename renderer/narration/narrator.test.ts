import { beforeEach, describe, expect, test } from 'vitest';
import { createNarrator, type Narrator } from './narrator.ts';
import type { Listener, ReadablePart } from './sounds.ts';

/** A part of a page, as far as the narrator looks: whether its element still stands there. */
function part(text: string, extra: Partial<ReadablePart> = {}): ReadablePart {
	const element = { isConnected: true };
	return { text, language: 'sv', recording: `/narration/sv/${text}.opus`, element: element as unknown as Element, ...extra };
}
const leave = ({ element }: ReadablePart) => Object.assign(element ?? {}, { isConnected: false });

let heard: string[];
let last: Listener | undefined;
let narrator: Narrator;
const [one, two, three] = [part('one'), part('two'), part('three')];
const settled = () => new Promise((resolve) => setTimeout(resolve));
const begin = async (...parts: ReadablePart[]) => {
	narrator.begin(async () => parts);
	await settled();
};

beforeEach(() => {
	heard = [];
	last = undefined;
	narrator = createNarrator({
		soundOf({ text, recording }, { gain, pace }, listener) {
			last = listener;
			const by = recording === undefined ? ' by voice' : '';
			return {
				start: () => heard.push(`${text}${by} at ${gain}, ${pace}`),
				stop: () => heard.push('silence'),
				adjust: (manner) => heard.push(`now at ${manner.gain}, ${manner.pace}`),
			};
		},
		mark: (marked) => heard.push(marked ? `mark ${marked.text}` : 'unmark'),
	});
	narrator.adjust({ gain: 0.35, pace: 1 });
});

describe('reading', () => {
	test('goes from part to part and ends', async () => {
		await begin(one, two);
		expect(narrator.state()).toBe('reading');
		last?.onEnd();
		last?.onEnd();
		expect(heard.filter((what) => /^(one|two|mark)/.test(what))).toEqual(['mark one', 'one at 0.35, 1', 'mark two', 'two at 0.35, 1']);
		expect(heard.at(-1)).toBe('unmark');
		expect(narrator.state()).toBe('finished');
	});

	test('of nothing says that there is nothing', async () => {
		await begin();
		expect(narrator.state()).toBe('unreadable');
	});

	test('passes over what has left the page', async () => {
		const gone = part('gone');
		await begin(one, gone, three);
		leave(gone);
		last?.onEnd();
		expect(heard.at(-1)).toBe('three at 0.35, 1');
	});

	test('takes the voice where the recording fails, and goes on where there is none', async () => {
		const voice = {} as SpeechSynthesisVoice;
		await begin(part('one', { voice }), two, three);
		last?.onFail();
		expect(heard.at(-1)).toBe('one by voice at 0.35, 1');
		last?.onEnd();
		last?.onFail();
		expect(heard.at(-1)).toBe('three at 0.35, 1');
		last?.onFail();
		expect(narrator.state()).toBe('finished');
	});

	test('where every part fails ends as unreadable', async () => {
		await begin(one);
		last?.onFail();
		expect(narrator.state()).toBe('unreadable');
	});
});

describe('silence', () => {
	test('comes with the call, and goes on from there', async () => {
		await begin(one, two);
		narrator.pause();
		expect(heard.at(-1)).toBe('silence');
		expect(narrator.state()).toBe('paused');
		narrator.resume();
		expect(heard.at(-1)).toBe('one at 0.35, 1');
	});

	test('before the first part is found keeps it from being heard until it is asked for', async () => {
		narrator.begin(async () => [one]);
		narrator.pause();
		await settled();
		expect(heard.filter((what) => what.startsWith('one'))).toEqual([]);
		narrator.resume();
		expect(heard.at(-1)).toBe('one at 0.35, 1');
	});

	test('for good: what was asked for and is found late is not read', async () => {
		narrator.begin(async () => [one]);
		narrator.stop();
		await settled();
		expect(heard).toEqual(['unmark', 'unmark']);
		expect(narrator.state()).toBe('silent');
		narrator.resume();
		narrator.repeat();
		expect(narrator.state()).toBe('silent');
	});

	test('then another page: the first is never heard again', async () => {
		narrator.begin(() => new Promise((resolve) => setTimeout(() => resolve([one]), 5)));
		await begin(two);
		await new Promise((resolve) => setTimeout(resolve, 10));
		expect(heard.filter((what) => /^(one|two)/.test(what))).toEqual(['two at 0.35, 1']);
	});

	test('and the page has changed: it begins anew', async () => {
		const gone = part('gone');
		const pages = [[one, gone], [three]];
		narrator.begin(async () => pages.shift() ?? []);
		await settled();
		last?.onEnd();
		narrator.pause();
		leave(gone);
		narrator.resume();
		await settled();
		expect(heard.at(-1)).toBe('three at 0.35, 1');
	});
});

test('repeating begins the part again, from reading and from a pause', async () => {
	await begin(one, two);
	last?.onEnd();
	narrator.repeat();
	expect(heard.at(-1)).toBe('two at 0.35, 1');
	narrator.pause();
	narrator.repeat();
	expect(heard.at(-1)).toBe('two at 0.35, 1');
	expect(narrator.state()).toBe('reading');
});

test('volume and pace change what is heard now and what comes', async () => {
	await begin(one, two);
	narrator.adjust({ gain: 1, pace: 1.5 });
	expect(heard.at(-1)).toBe('now at 1, 1.5');
	last?.onEnd();
	expect(heard.at(-1)).toBe('two at 1, 1.5');
});

test('its listeners hear of every state once, until they have ended it', async () => {
	const states: string[] = [];
	const end = narrator.subscribe(() => states.push(narrator.state()));
	await begin(one);
	narrator.pause();
	narrator.pause();
	narrator.stop();
	end();
	await begin(two);
	expect(states).toEqual(['preparing', 'reading', 'paused', 'silent']);
});
