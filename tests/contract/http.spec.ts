import { chromium, expect, test } from '@playwright/test';
import { connect } from '../../bridge/client.ts';
import { httpTransport } from '../../bridge/http.ts';
import { startServedKiosk } from '../host/served-kiosk.ts';
import { describeContract } from './contract.ts';
import { pageTransport } from './page-transport.ts';

describeContract('the bridge over HTTP, in a real page', async () => {
	const kiosk = await startServedKiosk();
	const browser = await chromium.launch(test.info().project.use.launchOptions);
	const page = await browser.newPage();
	await page.goto(kiosk.address);
	await page.getByRole('heading', { level: 1 }).waitFor();
	return {
		transport: pageTransport(page),
		content: kiosk.content,
		close: async () => {
			await browser.close();
			await kiosk.close();
		},
	};
});

test('without its host the bridge over HTTP says that it is unreachable', async () => {
	const kiosk = await startServedKiosk();
	const { address } = kiosk;
	await kiosk.close();
	const real = globalThis.fetch;
	// The page's relative addresses, from here: the same requests to the same port, where nobody listens any more.
	globalThis.fetch = (input, init) => real(new URL(String(input), address), init);
	try {
		await expect(connect(httpTransport('token')).call('content', null)).rejects.toMatchObject({ code: 'unreachable' });
	} finally {
		globalThis.fetch = real;
	}
});
