import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from './find-browser.mjs';

let root = '';

function program(...parts: string[]) {
	const path = join(root, ...parts);
	mkdirSync(dirname(path), { recursive: true });
	writeFileSync(path, '#!/bin/sh\n');
	chmodSync(path, 0o755);
	return path;
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'find-browser-test-'));
});

afterEach(() => rmSync(root, { recursive: true }));

describe('Linux', () => {
	function find() {
		const env = { PATH: [join(root, 'first'), join(root, 'second')].join(delimiter) };
		return findBrowser({ platform: 'linux', env, folders: [join(root, 'snap')] });
	}

	test('none', () => expect(find()).toBeNull());

	test.each([
		['chromium', 'Chromium'],
		['chromium-browser', 'Chromium'],
		['google-chrome', 'Chrome'],
		['google-chrome-stable', 'Chrome'],
		['microsoft-edge', 'Edge'],
	])('%s on the PATH', (name, title) => {
		expect(find()).toBeNull();
		const executable = program('second', name);
		expect(find()).toEqual({ executable, title });
	});

	test('Chromium comes before Chrome, wherever they lie; the snap is found too', () => {
		program('first', 'google-chrome');
		const executable = program('snap', 'chromium');
		expect(find()).toEqual({ executable, title: 'Chromium' });
	});

	test.skipIf(process.platform === 'win32')('a folder, or a file that cannot be run, is no browser', () => {
		mkdirSync(join(root, 'first', 'chromium'), { recursive: true });
		chmodSync(program('second', 'chromium'), 0o644);
		expect(find()).toBeNull();
	});
});

test('Windows: Program Files and the user’s own folder', () => {
	const env = { ProgramFiles: join(root, 'Program Files'), LOCALAPPDATA: join(root, 'Local') };
	expect(findBrowser({ platform: 'win32', env })).toBeNull();
	const edge = program('Program Files', 'Microsoft', 'Edge', 'Application', 'msedge.exe');
	expect(findBrowser({ platform: 'win32', env })).toEqual({ executable: edge, title: 'Edge' });
	const chrome = program('Local', 'Google', 'Chrome', 'Application', 'chrome.exe');
	expect(findBrowser({ platform: 'win32', env })).toEqual({ executable: chrome, title: 'Chrome' });
});

test('macOS: the applications folder', () => {
	const executable = program('Applications', 'Google Chrome.app', 'Contents', 'MacOS', 'Google Chrome');
	expect(findBrowser({ platform: 'darwin', env: {}, folders: [join(root, 'Applications')] })).toEqual({
		executable,
		title: 'Chrome',
	});
});
