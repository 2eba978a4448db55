import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { useOrientation } from '../../kiosk/useOrientation.ts';
import { AttractScene } from '../../scenes/AttractScene.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { formatDegrees } from '../../words/format.ts';
import { useContentText } from '../../words/useContentText.ts';
import { SourceLine } from '../about/SourceLine.tsx';
import { seasonOf } from '../attract/skyAt.ts';
import './PlacePage.css';

/** One place; its position only where a source gives one. */
export default function PlacePage({ item }: { item?: string }) {
	const { t, i18n } = useTranslation();
	const { content, now } = useKiosk();
	const orientation = useOrientation();
	const text = useContentText('heritage');
	const place = content.places.find(({ id }) => id === item) ?? content.places[0];
	if (!place) return null;
	const { id, position, sources, confidence } = place;
	return (
		<PageFrame
			name="place"
			section={t('heritage.places')}
			title={<span lang="sv">{text(`places.${id}.name`)}</span>}
			lead={text(`places.${id}.line`)}
			backdrop={<AttractScene light="dusk" season={seasonOf(now)} orientation={orientation} />}
		>
			<ScrollArea label={text(`places.${id}.name`)}>
				<div className="place-sheet">
					<p>{text(`places.${id}.text`)}</p>
					{position && (
						<p className="place-position">
							<b>{t('heritage.position')}</b>
							<bdi>
								{t('heritage.coordinates', {
									latitude: formatDegrees(position.latitude, i18n.language),
									longitude: formatDegrees(position.longitude, i18n.language),
								})}
							</bdi>
						</p>
					)}
					<SourceLine sources={sources} confidence={confidence} />
				</div>
			</ScrollArea>
		</PageFrame>
	);
}
