import { createInstance, type i18n as I18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { installWords, type Start } from '../kiosk/material.ts';

/**
 * The kiosk's i18next. All words come over the bridge.
 * @param onMissing called with a key that has no text. The content check makes that impossible for checked content; tests fail on it.
 */
export function createWords(language: string, onMissing: (key: string) => void): I18n {
	const i18n = createInstance();
	void i18n.use(initReactI18next).init({
		lng: language,
		fallbackLng: language,
		defaultNS: 'ui',
		ns: ['ui', 'vision', 'heritage', 'recurring'],
		resources: {},
		interpolation: { escapeValue: false },
		returnNull: false,
		saveMissing: true,
		missingKeyHandler: (_languages, namespace, key) => onMissing(`${namespace}:${key}`),
		// A visitor never sees a key.
		parseMissingKeyHandler: () => '',
		initAsync: false,
	});
	return i18n;
}

/** The words of a screen that begins. @throws {Error} where the content has no language */
export function createStartWords({ material }: Start, onMissing: (key: string) => void = () => undefined): I18n {
	const language = material.content.kiosk.languages[0]?.code;
	if (language === undefined) throw new Error('The content has no language');
	const words = createWords(language, onMissing);
	installWords(words, material);
	return words;
}

/** The language that has every text, and stands in for the others. */
export function defaultLanguageOf(i18n: I18n): string {
	return String(i18n.options.fallbackLng);
}
