import { existsSync, mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { installIfNeeded, installState } from './install.mjs';
import { explainNpmFailure } from './npm.mjs';

const manifest = { name: 'project', version: '1.0.0', dependencies: { neighbour: 'file:neighbour' } };
const lock = {
	name: 'project',
	version: '1.0.0',
	lockfileVersion: 3,
	requires: true,
	packages: {
		'': manifest,
		neighbour: { version: '1.0.0' },
		'node_modules/neighbour': { resolved: 'neighbour', link: true },
	},
};

let root = '';
let said: string[] = [];

function write(path: string, content: unknown) {
	writeFileSync(join(root, path), typeof content === 'string' ? content : JSON.stringify(content));
}

function install() {
	return installIfNeeded({ root, say: (line: string) => said.push(line) });
}

/** As if package-lock.json had come with a checkout after everything else. */
function touchLock() {
	const later = new Date(Date.now() + 60_000);
	utimesSync(join(root, 'package-lock.json'), later, later);
}

beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'install-test-'));
	said = [];
	mkdirSync(join(root, 'neighbour'));
	write('neighbour/package.json', { name: 'neighbour', version: '1.0.0' });
	write('package.json', manifest);
	write('package-lock.json', lock);
});

afterEach(() => rmSync(root, { recursive: true }));

describe('a real npm ci', { timeout: 120_000 }, () => {
	test('installs what is missing, and the second time nothing', async () => {
		expect(installState(root)).toBe('missing');
		await install();
		expect(existsSync(join(root, 'node_modules', 'neighbour', 'package.json'))).toBe(true);
		expect(said).toHaveLength(2);
		expect(installState(root)).toBe('current');
		await install();
		expect(said).toHaveLength(2);
	});

	test('a fresh checkout of the same lock file is no change; another lock file is', async () => {
		await install();
		touchLock();
		expect(installState(root)).toBe('current');
		write('package-lock.json', { ...lock, name: 'other' });
		touchLock();
		expect(installState(root)).toBe('outdated');
	});

	test('a failure is a sentence, and nothing looks installed', async () => {
		await install();
		write('package.json', { ...manifest, dependencies: { 'another-neighbour': 'file:another' } });
		write('package-lock.json', { ...lock, version: '2.0.0' });
		await expect(install()).rejects.toThrow(/^The dependencies could not be installed: [^\n]+$/);
		expect(installState(root)).toBe('missing');
	});

	test('a registry out of reach', async () => {
		const far = { version: '1.0.0', resolved: 'http://127.0.0.1:1/far/-/far-1.0.0.tgz', integrity: 'sha512-AAAA' };
		const dependencies = { far: '1.0.0' };
		write('package.json', { ...manifest, dependencies });
		write('package-lock.json', { ...lock, packages: { '': { ...manifest, dependencies }, 'node_modules/far': far } });
		write('.npmrc', 'registry=http://127.0.0.1:1/\nfetch-retries=0\n');
		await expect(install()).rejects.toThrow('the package registry is out of reach');
	});
});

describe('an installation made by hand, without our stamp', () => {
	beforeEach(() => {
		mkdirSync(join(root, 'node_modules'));
		write('node_modules/.package-lock.json', lock);
	});

	test('is accepted when it is not older than package-lock.json', () => {
		utimesSync(join(root, 'package-lock.json'), new Date(0), new Date(0));
		expect(installState(root)).toBe('current');
	});

	test('is done again when package-lock.json is newer', () => {
		touchLock();
		expect(installState(root)).toBe('outdated');
	});

	test('is accepted when it came after our stamp', () => {
		write('node_modules/.norbergskiosken-lock', 'another');
		utimesSync(join(root, 'node_modules/.norbergskiosken-lock'), new Date(0), new Date(0));
		utimesSync(join(root, 'package-lock.json'), new Date(0), new Date(0));
		expect(installState(root)).toBe('current');
	});
});

test.each([
	[['code ENOTFOUND', 'syscall getaddrinfo'], /no network/],
	[['code ECONNREFUSED'], /registry is out of reach/],
	[['code E503'], /registry is out of reach/],
	[['code ENOSPC'], /disk is full/],
	[['code EACCES'], /may not be written to/],
	[['code EUSAGE'], /does not match package\.json/],
	[['code 1', 'path here', 'command failed'], /npm ci failed, and it said: command failed/],
	[[], /npm ci failed\.$/],
])('npm says %j', (complaints, sentence) => {
	expect(explainNpmFailure(complaints)).toMatch(sentence);
});
