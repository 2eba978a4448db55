import { useTranslation } from 'react-i18next';

/** The line over a heading: the mining heritage, and the years that the page is about. */
export function SectionAndYears({ years }: { years: string | undefined }) {
	const { t } = useTranslation();
	return (
		<span className="section-and-years">
			<span>{t('heritage.title')}</span> {years && <bdi>{years}</bdi>}
		</span>
	);
}
