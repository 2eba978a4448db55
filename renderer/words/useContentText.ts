import { useTranslation } from 'react-i18next';

/**
 * The words of the content, whose keys are built of ids: `stops.lapphyttan.title`.
 * @param language another language than the visitor's, to show an original
 */
export function useContentText(namespace: 'vision' | 'heritage' | 'recurring', language?: string): (key: string) => string {
	const { i18n } = useTranslation();
	// The compiler knows only the interface's keys; core/library has checked that these are there.
	return i18n.getFixedT(language ?? i18n.language, namespace as never) as unknown as (key: string) => string;
}
