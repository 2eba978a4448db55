import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { createWords } from './i18n.ts';

const swedish = [
	'Börjar om 0 minuter',
	'Börjar om 1 minut',
	'Börjar om 2 minuter',
	'Börjar om 3 minuter',
	'Börjar om 11 minuter',
	'Börjar om 100 minuter',
];

/** What stands over an event that begins in 0, 1, 2, 3, 11 and 100 minutes (criterion K35). */
const golden = {
	sv: swedish,
	'sv-x-lattlast': swedish,
	en: [
		'Starts in 0 minutes',
		'Starts in 1 minute',
		'Starts in 2 minutes',
		'Starts in 3 minutes',
		'Starts in 11 minutes',
		'Starts in 100 minutes',
	],
	fi: [
		'Alkaa 0 minuutin kuluttua',
		'Alkaa 1 minuutin kuluttua',
		'Alkaa 2 minuutin kuluttua',
		'Alkaa 3 minuutin kuluttua',
		'Alkaa 11 minuutin kuluttua',
		'Alkaa 100 minuutin kuluttua',
	],
	de: [
		'Beginnt in 0 Minuten',
		'Beginnt in 1 Minute',
		'Beginnt in 2 Minuten',
		'Beginnt in 3 Minuten',
		'Beginnt in 11 Minuten',
		'Beginnt in 100 Minuten',
	],
	ar: ['تبدأ بعد 0 دقيقة', 'تبدأ بعد دقيقة واحدة', 'تبدأ بعد دقيقتين', 'تبدأ بعد 3 دقائق', 'تبدأ بعد 11 دقيقة', 'تبدأ بعد 100 دقيقة'],
	fa: [
		'0 دقیقهٔ دیگر آغاز می‌شود',
		'1 دقیقهٔ دیگر آغاز می‌شود',
		'2 دقیقهٔ دیگر آغاز می‌شود',
		'3 دقیقهٔ دیگر آغاز می‌شود',
		'11 دقیقهٔ دیگر آغاز می‌شود',
		'100 دقیقهٔ دیگر آغاز می‌شود',
	],
	so: [
		'Waxay bilaabmaysaa 0 daqiiqo ka dib',
		'Waxay bilaabmaysaa 1 daqiiqad ka dib',
		'Waxay bilaabmaysaa 2 daqiiqo ka dib',
		'Waxay bilaabmaysaa 3 daqiiqo ka dib',
		'Waxay bilaabmaysaa 11 daqiiqo ka dib',
		'Waxay bilaabmaysaa 100 daqiiqo ka dib',
	],
	uk: [
		'Початок за 0 хвилин',
		'Початок за 1 хвилину',
		'Початок за 2 хвилини',
		'Початок за 3 хвилини',
		'Початок за 11 хвилин',
		'Початок за 100 хвилин',
	],
} as const;

test.each(Object.entries(golden))('K35: %s counts as its readers do', (language, expected) => {
	const i18n = createWords(language, (key) => {
		throw new Error(`${key} has no text`);
	});
	i18n.addResourceBundle(language, 'ui', JSON.parse(readFileSync(`content/words/${language}/ui.json`, 'utf8')) as object);
	expect([0, 1, 2, 3, 11, 100].map((count) => i18n.t('events.startsIn', { count }))).toEqual(expected);
});
