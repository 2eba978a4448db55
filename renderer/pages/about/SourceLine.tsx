import { useTranslation } from 'react-i18next';
import type { HeritageStop } from '../../../bridge/model.ts';
import { useKiosk } from '../../kiosk/context.ts';
import './SourceLine.css';

/** Where a statement comes from, and how sure it is. */
export function SourceLine({ sources, confidence }: Pick<HeritageStop, 'sources' | 'confidence'>) {
	const { t } = useTranslation();
	const { content } = useKiosk();
	const titles = new Map(content.sources.map(({ id, title }) => [id, title]));
	return (
		<p className="source-line">
			{sources.length > 0 && <b>{t('sources.label', { count: sources.length })}: </b>}
			<span lang="sv">{sources.map((id) => titles.get(id)).join(' · ')}</span>
			{sources.length > 0 && <br />}
			{t(`sources.${confidence}`)}
		</p>
	);
}
