/** How a test starts Chromium: silent, and with nothing of its own that would ask the network. */
export const chromiumStart = {
	executablePath: process.env.KIOSK_BROWSER,
	args: [
		// As root Chromium refuses to start without this. Tests only.
		...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
		'--disable-quic',
		'--no-first-run',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
	],
};
