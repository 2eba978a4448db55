import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import type { Transport } from '../../bridge/bridge.ts';
import { connect } from '../../bridge/client.ts';

/** A kiosk on a content folder of its own, seen through one adapter. */
export type Subject = { transport: Transport; content: string; close: () => Promise<void> };

/** What every adapter of the bridge keeps. One suite, run against all of them. */
export function describeContract(name: string, open: () => Promise<Subject>): void {
	test.describe(name, () => {
		let subject: Subject;
		test.beforeEach(async () => {
			subject = await open();
		});
		test.afterEach(async () => {
			await subject.close();
		});

		test('every call is answered with what its schema says', async () => {
			const bridge = connect(subject.transport);
			const content = await bridge.call('content', null);
			expect(content.kiosk.name).toBe('Norbergs kommun');
			expect(content.places).toHaveLength(12);
			const { revision, words } = await bridge.call('words', 'en');
			expect(revision).toBe(content.revision);
			expect(Object.keys(words).sort()).toEqual(['heritage', 'recurring', 'ui', 'vision']);
			expect(await bridge.call('recordings', null)).toEqual({});
			expect((await bridge.call('programme', { selection: {}, rows: 50 })).groups.length).toBeGreaterThan(0);
			expect(await bridge.call('circumstances', null)).toMatchObject({ clockOffset: 0, pretendedClock: false, demonstration: false });
			expect(await bridge.call('report', { type: 'ready' })).toBeNull();
		});

		test('characters of every script and long texts arrive as they were sent', async () => {
			const bridge = connect(subject.transport);
			await expect(bridge.call('report', { type: 'error', message: `åäö ${'س'.repeat(3000)} “’” 🜂 \u0000 </script>` })).resolves.toBeNull();
			const { words } = await bridge.call('words', 'sv');
			expect(JSON.stringify(words)).toContain('Mg₃(SiO₄)F₂');
		});

		test('the machine’s side refuses what does not fit, with a code', async () => {
			const { call } = subject.transport;
			expect(await call('shutdown', null)).toMatchObject({ ok: false, code: 'unknown-call' });
			expect(await call('toString', null)).toMatchObject({ ok: false, code: 'unknown-call' });
			expect(await call('words', 42)).toMatchObject({ ok: false, code: 'bad-argument' });
			expect(await call('words', '../../etc')).toMatchObject({ ok: false, code: 'bad-argument' });
			expect(await call('report', { type: 'error', message: 'x'.repeat(5000) })).toMatchObject({ ok: false, code: 'bad-argument' });
			expect(await call('words', 'xx')).toMatchObject({ ok: false, code: 'failed' });
		});

		test('the page’s side refuses what does not fit before it is sent', async () => {
			const bridge = connect({ call: () => Promise.reject(new Error('It was sent')), subscribe: () => () => undefined });
			await expect(bridge.call('words', '../../etc')).rejects.toMatchObject({ code: 'bad-argument' });
			const wrong = connect({ ...subject.transport, call: async () => ({ ok: true, value: { kiosk: 'no' } }) });
			await expect(wrong.call('content', null)).rejects.toMatchObject({ code: 'bad-answer' });
		});

		test('many calls at once each get their own answer', async () => {
			const bridge = connect(subject.transport);
			const answers = await Promise.all(Array.from({ length: 40 }, (_, index) => bridge.call('words', index % 2 === 0 ? 'sv' : 'en')));
			answers.forEach(({ words }, index) => {
				expect(JSON.stringify(words.ui)).toContain(index % 2 === 0 ? 'Rör vid skärmen' : 'Touch the screen');
			});
		});

		test('an event reaches its subscribers, each once, and no longer after they have ended it', async () => {
			const bridge = connect(subject.transport);
			const heard: string[] = [];
			const wrongName: unknown[] = [];
			let resolve: (revision: string) => void = () => undefined;
			const next = () => new Promise<string>((done) => (resolve = done));
			let change = next();
			const end = bridge.subscribe('contentChanged', ({ revision }) => {
				heard.push(revision);
				resolve(revision);
			});
			const endSecond = bridge.subscribe('contentChanged', () => heard.push('second'));
			bridge.subscribe('programmeChanged', (programme) => wrongName.push(programme));

			await rename(subject.content, 'Norbergs kommun', 'Norberg ett');
			const revision = await change;
			await expect.poll(() => heard.length).toBe(2);
			expect(heard.sort()).toEqual([revision, 'second'].sort());
			expect((await bridge.call('content', null)).revision).toBe(revision);

			endSecond();
			change = next();
			await rename(subject.content, 'Norberg ett', 'Norberg två');
			await change;
			expect(heard.filter((entry) => entry === 'second')).toHaveLength(1);
			expect(wrongName).toEqual([]);
			end();
		});

		test('what one side changes in a value, the other does not see', async () => {
			const bridge = connect(subject.transport);
			const first = await bridge.call('content', null);
			first.kiosk.name = 'Changed here';
			first.places.length = 0;
			const second = await bridge.call('content', null);
			expect(second.kiosk.name).toBe('Norbergs kommun');
			expect(second.places).toHaveLength(12);
		});
	});
}

async function rename(content: string, from: string, to: string): Promise<void> {
	const file = path.join(content, 'kiosk.yaml');
	await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
}
