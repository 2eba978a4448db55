import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { recordingAddress, recordingOf, spokenText } from './spoken-text.ts';

test.each([
	['  Välkommen\n\tin. ', 'Välkommen in.'],
	['Va\u0308lkommen in.', 'Välkommen in.'],
	['12\u00a0september', '12 september'],
	['gruv\u00adlave', 'gruvlave'],
	['\u2068Norberg\u2069 \u200e2040', 'Norberg 2040'],
	['می\u200cخواهم', 'می\u200cخواهم'],
	['\n', ''],
])('%j is spoken as %j', (text, spoken) => {
	expect(spokenText(text)).toBe(spoken);
});

test('a recording is known by its text, however that is written, and by nothing else', async () => {
	const name = await recordingOf('Välkommen in.');
	expect(name).toBe(createHash('sha256').update('Välkommen in.').digest('hex').slice(0, 16));
	expect(await recordingOf(' Va\u0308lkommen\nin. ')).toBe(name);
	expect(await recordingOf('Välkommen in!')).not.toBe(name);
	expect(recordingAddress('sv', name)).toBe(`/narration/sv/${name}.opus`);
});
