import { useTranslation } from 'react-i18next';
import { Icon } from './Icon.tsx';
import './LanguageMark.css';

/** Says that what follows is in Swedish, where that is not the visitor's language and nobody has translated it. */
export function LanguageMark({ language }: { language: string }) {
	const { t, i18n } = useTranslation();
	if (language === i18n.language) return null;
	return (
		<span className="language-mark">
			<Icon name="language" />
			{t('language.inSwedish')}
		</span>
	);
}
