import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { directionOf } from './direction.ts';

type InLanguageProps = { language: string; children: ReactNode };

/** Words in a language of their own: named for those who hear them (WCAG 3.1.2), and in their own direction within the page's. */
export function InLanguage({ language, children }: InLanguageProps) {
	const { i18n } = useTranslation();
	if (language === i18n.language) return children;
	return (
		<bdi lang={language} dir={directionOf(language)}>
			{children}
		</bdi>
	);
}
