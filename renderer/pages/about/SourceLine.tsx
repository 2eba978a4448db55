import { useTranslation } from 'react-i18next';
import type { HeritageStop } from '../../../bridge/model.ts';
import { useKiosk } from '../../kiosk/context.ts';
import { holdTogether } from '../../words/holdTogether.ts';
import { InLanguage } from '../../words/InLanguage.tsx';
import './SourceLine.css';

/** Where a statement comes from, and how sure it is. */
export function SourceLine({ sources, confidence }: Pick<HeritageStop, 'sources' | 'confidence'>) {
	const { t } = useTranslation();
	const { content } = useKiosk();
	const titles = new Map(content.sources.map(({ id, title }) => [id, title]));
	return (
		<p className="source-line">
			{sources.length > 0 && (
				<>
					<b>{t('sources.label', { count: sources.length })}</b>{' '}
					{sources.map((id) => (
						<span key={id} className="source">
							<InLanguage language="sv">{holdTogether(titles.get(id) ?? '')}</InLanguage>
						</span>
					))}
					<br />
				</>
			)}
			{t(`sources.${confidence}`)}
		</p>
	);
}
