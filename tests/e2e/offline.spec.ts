import { expect, test } from './test.ts';

const elsewhere = 'http://norberg.example/';

test.describe('without the page’s own policy', () => {
	test.use({ bypassCSP: true });

	test('K11: a request that would leave the machine is noticed by every test', async ({ page, open, faults }) => {
		await page.route(`${elsewhere}**`, (route) => route.abort());
		await open();
		await page.evaluate((address) => fetch(address, { mode: 'no-cors' }).catch(() => undefined), elsewhere);
		expect(faults).toContain(`A request left the machine: ${elsewhere}`);
		// The planted fault, and what the browser logged of it.
		faults.length = 0;
	});
});

test('K11: the page’s policy lets nothing out, even for its own scripts', async ({ page, open, faults }) => {
	await open();
	const outcome = await page.evaluate(async (address) => {
		const image = new Image();
		const failed = new Promise((resolve) => {
			image.onerror = () => resolve('refused');
			image.onload = () => resolve('loaded');
		});
		image.src = `${address}picture.png`;
		const fetched = await fetch(address, { mode: 'no-cors' }).then(
			() => 'fetched',
			() => 'refused',
		);
		return [fetched, await failed];
	}, elsewhere);
	expect(outcome).toEqual(['refused', 'refused']);
	// The browser tells of what it refused.
	expect(faults.filter((fault) => fault.includes('Content Security Policy'))).not.toEqual([]);
	faults.length = 0;
});
