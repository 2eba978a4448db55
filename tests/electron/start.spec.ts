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
