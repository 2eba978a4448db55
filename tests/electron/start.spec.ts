import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { capture, electronArguments, electronExecutable, expect, expectDrawn, interfaceWords, root, saying, test } from './fixtures.ts';

const readyLine = 'NORBERGSKIOSKEN READY';

test('the page is drawn, from top to bottom', async ({ electronPage: { app, page } }) => {
	const { attract } = interfaceWords('sv');
	await expect(page.getByRole('heading', { name: attract.headline })).toBeVisible();
	await expect(page.getByRole('button', { name: attract.touch })).toBeVisible();
	await expectDrawn(async () => capture(app));
});

test('it says on stdout when its page is ready, refuses a second start, and ends when asked', async ({ profile }, testInfo) => {
	const executable = electronExecutable(testInfo);
	const start = () => spawn(executable, [root, ...electronArguments(profile)], { stdio: ['ignore', 'pipe', 'pipe'] });
	const first = start();
	try {
		await saying(first, readyLine);

		const second = start();
		await Promise.all([saying(second, 'already running'), once(second, 'exit')]);
		expect(second.exitCode).toBe(1);
		expect(first.exitCode).toBeNull();

		first.kill('SIGTERM');
		await once(first, 'exit');
		expect(first.exitCode).toBe(0);
	} finally {
		first.kill('SIGKILL');
	}
});

test('a start that cannot succeed ends with a code and says why', async ({ profile }, testInfo) => {
	const executable = electronExecutable(testInfo);
	const child = spawn(executable, [root, ...electronArguments(profile), '--now=nonsense'], { stdio: ['ignore', 'pipe', 'pipe'] });
	await Promise.all([saying(child, 'is not an ISO 8601 date-time'), once(child, 'exit')]);
	expect(child.exitCode).toBe(1);
});

test('a fault in the main process ends it with a code', async ({ electronPage: { app, said } }) => {
	const kiosk = app.process();
	const exited = once(kiosk, 'exit');
	await app.evaluate(() => {
		setTimeout(() => {
			throw new Error('a fault for the test');
		});
	});
	await exited;
	expect(kiosk.exitCode).toBe(1);
	expect(said()).toContain('a fault for the test');
});
