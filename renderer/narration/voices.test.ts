import { expect, test } from 'vitest';
import { type Voice, voiceFor } from './voices.ts';

const voice = (name: string, lang: string, more: Partial<Voice> = {}): Voice => ({
	name,
	lang,
	localService: true,
	default: false,
	...more,
});
const debian = [
	voice('Arabic espeak-ng', 'ar'),
	voice('English (America)+Adam espeak-ng', 'en-US'),
	voice('English (America) espeak-ng', 'en-US'),
	voice('Swedish+Adam espeak-ng', 'sv'),
	voice('Swedish espeak-ng', 'sv'),
	voice('Persian (Pinglish) espeak-ng', 'fa-LATN'),
	voice('Persian espeak-ng', 'fa'),
];
const windows = [
	voice('Microsoft Bengt', 'sv-SE'),
	voice('Microsoft Hedvig', 'sv-SE', { default: true }),
	voice('Microsoft Zira', 'en_US'),
];

test.each([
	['sv', debian, 'Swedish espeak-ng'],
	['sv-x-lattlast', debian, 'Swedish espeak-ng'],
	['en', debian, 'English (America) espeak-ng'],
	['fa', debian, 'Persian espeak-ng'],
	['sv', windows, 'Microsoft Hedvig'],
	['en', windows, 'Microsoft Zira'],
])('%s is read by %#', (language, voices, name) => {
	expect(voiceFor(language, voices)?.name).toBe(name);
});

test('no voice of another language reads a language that has none', () => {
	expect(voiceFor('so', debian)).toBeUndefined();
	expect(voiceFor('fi', windows)).toBeUndefined();
	expect(voiceFor('sv', [])).toBeUndefined();
	// Same beginning, another language.
	expect(voiceFor('so', [voice('Sotho', 'sot')])).toBeUndefined();
});

test('a voice that speaks over the network is never used', () => {
	expect(voiceFor('sv', [voice('Google svenska', 'sv-SE', { localService: false, default: true })])).toBeUndefined();
	expect(voiceFor('sv', [voice('Google svenska', 'sv', { localService: false }), ...windows])?.name).toBe('Microsoft Hedvig');
});
