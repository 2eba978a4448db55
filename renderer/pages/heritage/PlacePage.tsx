import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { PlacePicture } from '../../scenes/places/PlacePicture.tsx';
import { LanguageMark } from '../../ui/LanguageMark.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { ContentWords } from '../../words/ContentWords.tsx';
import { formatDegrees } from '../../words/format.ts';
import { InLanguage } from '../../words/InLanguage.tsx';
import { SourceLine } from '../about/SourceLine.tsx';
import './PlacePage.css';
import { placePictures } from '../../scenes/places/placePictures.ts';
import { isLong, useHeritageText } from './useHeritageText.ts';
import { usePlaceName } from './usePlaceName.ts';

/** One place; its position only where a source gives one. */
export default function PlacePage({ item }: { item?: string }) {
	const { t, i18n } = useTranslation();
	const { content } = useKiosk();
	const text = useHeritageText();
	const nameOf = usePlaceName();
	const place = content.places.find(({ id }) => id === item) ?? content.places[0];
	if (!place) return null;
	const { id, position, sources, confidence } = place;
	const { name, language } = nameOf(id);
	return (
		<PageFrame
			name="place"
			section={t('heritage.places')}
			title={<InLanguage language={language}>{name}</InLanguage>}
			lead={<ContentWords from={text} at={`places.${id}.line`} />}
			stage={
				placePictures[id] && (
					<div className="place-hero" aria-hidden="true">
						<PlacePicture place={id} />
					</div>
				)
			}
		>
			<ScrollArea label={name}>
				<div className="place-sheet" data-long={isLong(text(`places.${id}.text`))}>
					<LanguageMark language={text.languageOf(`places.${id}.text`)} />
					<p>
						<ContentWords from={text} at={`places.${id}.text`} />
					</p>
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
