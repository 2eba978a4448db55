import { useTranslation } from 'react-i18next';
import { defaultLanguageOf } from './i18n.ts';

/** Reads the content's words by keys that are built of ids: `stops.lapphyttan.title`. */
export type ContentText = {
	(key: string): string;
	/** The language a text is in: the default one where it has not been translated. */
	languageOf: (key: string) => string;
};

/**
 * The words of the content.
 * @param language another language than the visitor's, to show an original
 */
export function useContentText(namespace: 'vision' | 'heritage' | 'recurring', language?: string): ContentText {
	const { i18n } = useTranslation();
	const wanted = language ?? i18n.language;
	// The compiler knows only the interface's keys; core/library has checked that these are there.
	const read = i18n.getFixedT(wanted, namespace as never) as unknown as (key: string) => string;
	const languageOf = (key: string) => (i18n.getResource(wanted, namespace, key) === undefined ? defaultLanguageOf(i18n) : wanted);
	return Object.assign((key: string) => read(key), { languageOf });
}
