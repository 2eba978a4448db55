import type { ReactNode } from 'react';
import { useKiosk } from '../kiosk/context.ts';
import { directionOf } from './direction.ts';

type InLanguageProps = { language: string; children: ReactNode };

/** Words in a language of their own: named for those who hear them (WCAG 3.1.2), and in their own direction within the page's. */
export function InLanguage({ language, children }: InLanguageProps) {
	// Not by useTranslation, which copies all of i18next for each of a hundred names on a page: a tenth of the script of the map of places.
	const { visit } = useKiosk();
	if (language === visit.language) return children;
	return (
		<bdi lang={language} dir={directionOf(language)}>
			{children}
		</bdi>
	);
}
