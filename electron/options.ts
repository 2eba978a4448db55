import { parseArgs } from 'node:util';

export type Options = { content?: string; demo: boolean; now?: string; windowed: boolean };

/** What the program was started with. Chromium's own switches and the app's path are let through. */
export function readOptions(args: readonly string[]): Options {
	const { values } = parseArgs({
		args: [...args],
		options: {
			content: { type: 'string' },
			demo: { type: 'boolean', default: false },
			now: { type: 'string' },
			windowed: { type: 'boolean', default: false },
		},
		strict: false,
	});
	const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);
	return { content: text(values.content), demo: values.demo === true, now: text(values.now), windowed: values.windowed === true };
}
