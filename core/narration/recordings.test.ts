import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSite } from '../site.ts';
import { isRecordingPath, listRecordings, readRecording } from './recordings.ts';

const name = '0123456789abcdef';
const address = `/narration/sv/${name}.opus`;
const bytes = Uint8Array.from({ length: 100 }, (_, index) => index);
let root = '';
let content = '';
let site: ReturnType<typeof createSite>;

beforeAll(() => {
	root = mkdtempSync(path.join(tmpdir(), 'recordings-'));
	content = path.join(root, 'content');
	for (const folder of ['content/narration/sv', 'content/narration/en', 'content/narration/SWEDISH!', 'pages']) {
		mkdirSync(path.join(root, folder), { recursive: true });
	}
	writeFileSync(path.join(root, 'pages/index.html'), '<title>Kiosk</title>');
	writeFileSync(path.join(root, 'secret.opus'), 'not for the public');
	writeFileSync(path.join(content, `narration/sv/${name}.opus`), bytes);
	for (const other of ['hej.opus', '0123456789ABCDEF.opus', `${name}.mp3`, `${name}0.opus`]) {
		writeFileSync(path.join(content, 'narration/sv', other), bytes);
	}
	writeFileSync(path.join(content, `narration/SWEDISH!/${name}.opus`), bytes);
	symlinkSync(path.join(root, 'secret.opus'), path.join(content, 'narration/sv/fedcba9876543210.opus'));
	mkdirSync(path.join(content, 'narration/sv/00000000000000aa.opus'));
	site = createSite(path.join(root, 'pages'), undefined, content);
});
afterAll(() => rmSync(root, { recursive: true }));

test('what is named as a recording is listed, by language', async () => {
	expect(await listRecordings(content)).toEqual({ sv: ['00000000000000aa', name, 'fedcba9876543210'] });
	expect(await listRecordings(path.join(root, 'nowhere'))).toEqual({});
});

test('a recording is found by its address; nothing else is, and nothing outside the folder', async () => {
	expect(await readRecording(content, address)).toEqual(bytes);
	for (const asked of [
		`/narration/en/${name}.opus`,
		'/narration/sv/hej.opus',
		'/narration/sv/fedcba9876543210.opus',
		'/narration/sv/00000000000000aa.opus',
		'/narration/sv/../../../secret.opus',
		`/narration/sv/../sv/${name}.opus`,
		`/narration//sv/${name}.opus`,
		`/narration/SWEDISH!/${name}.opus`,
		`/narration/sv/${name}.opus/`,
		'/kiosk.yaml',
	]) {
		expect(await readRecording(content, asked), asked).toBeUndefined();
	}
	expect(isRecordingPath(address.slice(1))).toBe(true);
	expect(isRecordingPath('narration/sv/hej.opus')).toBe(false);
});

describe('the site', () => {
	const get = (headers: Record<string, string> = {}, method = 'GET') =>
		site(new Request(`http://127.0.0.1:4040${address}`, { method, headers }));

	test('sends a recording whole, or the part that is asked for', async () => {
		const whole = await get();
		expect([whole.status, whole.headers.get('content-type'), whole.headers.get('accept-ranges')]).toEqual([
			200,
			'audio/ogg; codecs=opus',
			'bytes',
		]);
		expect(whole.headers.get('content-security-policy')).toContain("default-src 'none'");
		expect(new Uint8Array(await whole.arrayBuffer())).toEqual(bytes);
		const part = await get({ range: 'bytes=90-' });
		expect([part.status, part.headers.get('content-range'), part.headers.get('content-length')]).toEqual([206, 'bytes 90-99/100', '10']);
		expect(new Uint8Array(await part.arrayBuffer())).toEqual(bytes.subarray(90));
		const beyond = await get({ range: 'bytes=100-' });
		expect([beyond.status, beyond.headers.get('content-range')]).toEqual([416, 'bytes */100']);
		expect(await (await get({}, 'HEAD')).text()).toBe('');
	});

	test('has one that was added while it ran, and misses one that is gone', async () => {
		const late = path.join(content, 'narration/en/00000000000000bb.opus');
		const ask = async () => (await site(new Request('http://127.0.0.1:4040/narration/en/00000000000000bb.opus'))).status;
		expect(await ask()).toBe(404);
		writeFileSync(late, bytes);
		expect(await ask()).toBe(200);
		rmSync(late);
		expect(await ask()).toBe(404);
	});
});
