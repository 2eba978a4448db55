import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, test } from '@playwright/test';
import { describeContract } from '../contract/contract.ts';
import { pageTransport } from '../contract/page-transport.ts';
import { copyContent, electronArguments, electronExecutable, root } from './fixtures.ts';

describeContract('the bridge over IPC, in Electron', async () => {
	const executablePath = electronExecutable(test.info());
	const folder = mkdtempSync(path.join(tmpdir(), 'norbergskiosken-contract-'));
	const content = copyContent(path.join(folder, 'content'));
	const app = await _electron.launch({
		executablePath,
		args: [root, ...electronArguments(path.join(folder, 'profile')), `--content=${content}`],
		chromiumSandbox: process.getuid?.() !== 0,
	});
	const page = await app.firstWindow();
	await page.getByRole('heading', { level: 1 }).waitFor();
	return {
		transport: pageTransport(page),
		content,
		close: async () => {
			await app.close();
			rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
		},
	};
});
