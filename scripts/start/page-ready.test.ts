import { expect, test, vi } from 'vitest';
import { startChild } from '../process/running.mjs';
import { untilReady } from './page-ready.mjs';

vi.setConfig({ testTimeout: 60_000 });

const never = new Promise<void>(() => {});

function node(body: string) {
	return startChild(process.execPath, ['-e', body], { stdio: ['ignore', 'pipe', 'pipe'] });
}

test('a page that is ready leaves the host running, and tells later how it ended', async () => {
	const child = node('setTimeout(() => {}, 1e6)');
	const { ended } = await untilReady({ program: 'Host', child, ready: Promise.resolve() });
	child.kill('SIGKILL');
	expect(await ended).toEqual({ code: null, signal: 'SIGKILL' });
});

test('a host that never reports is ended and explained', async () => {
	const child = node('setTimeout(() => {}, 1e6)');
	const waiting = untilReady({ program: 'Host', child, ready: never, limit: 1_000 });
	await expect(waiting).rejects.toThrow('Host started, but its page did not report ready within 1 seconds');
	expect(child.signalCode).not.toBeNull();
});

test('a page that fails is explained', async () => {
	const child = node('setTimeout(() => {}, 1e6)');
	await expect(untilReady({ program: 'Host', child, ready: Promise.reject(new Error('no content')) })).rejects.toThrow(
		'Host started, but its page failed: no content',
	);
});

test('a program that does not exist is explained', async () => {
	const child = startChild('/no/such/program', [], { stdio: ['ignore', 'pipe', 'pipe'] });
	await expect(untilReady({ program: 'Host', child, ready: never })).rejects.toThrow(/could not be started/);
});
