import { cp, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { memoryTransport } from '../../bridge/memory.ts';
import { openKiosk } from '../../core/kiosk.ts';
import { projectRoot } from '../host/served-kiosk.ts';
import { describeContract } from './contract.ts';

describeContract('the bridge in memory', async () => {
	const folder = await mkdtemp(path.join(os.tmpdir(), 'norbergskiosken-contract-'));
	const content = path.join(folder, 'content');
	await cp(path.join(projectRoot, 'content'), content, { recursive: true });
	const quiet = () => undefined;
	const kiosk = await openKiosk({
		contentFolder: content,
		baselineFile: path.join(projectRoot, 'out/baseline.json'),
		dataFolder: path.join(folder, 'data'),
		journal: { info: quiet, warn: quiet, error: quiet },
		watch: true,
		presentation: 'window',
		onReport: quiet,
	});
	return {
		transport: memoryTransport(kiosk.host),
		content,
		close: async () => {
			await kiosk.close();
			await rm(folder, { recursive: true, force: true });
		},
	};
});
