import { useTranslation } from 'react-i18next';
import type { HeritagePlace } from '../../../bridge/model.ts';
import { useKiosk } from '../../kiosk/context.ts';
import { useLayout } from '../../kiosk/useLayout.ts';
import { PlacePicture } from '../../scenes/places/PlacePicture.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { ContentWords } from '../../words/ContentWords.tsx';
import { InLanguage } from '../../words/InLanguage.tsx';
import { PlacesMap } from './PlacesMap.tsx';
import './PlacesPage.css';
import { isPositioned } from './places.ts';
import { useHeritageText } from './useHeritageText.ts';
import { usePlaceName } from './usePlaceName.ts';

/** Where the mining heritage can be visited: a map of what has coordinates, and cards that claim no position for the rest. */
export default function PlacesPage() {
	const { t } = useTranslation();
	const { content } = useKiosk();
	const positioned = content.places.filter(isPositioned);
	const { isLow } = useLayout();
	const others = content.places.filter((place) => !isPositioned(place));
	return (
		<PageFrame
			name="places"
			section={t('heritage.title')}
			title={t('heritage.places')}
			lead={t('heritage.placesLead')}
			stage={isLow && <PlacePicture place="mimerlaven" />}
		>
			{positioned.length > 0 && <PlacesMap places={positioned} />}
			<ScrollArea label={t('heritage.places')}>
				<div className="places-list">
					{positioned.length > 0 && <PlaceCards title={t('heritage.positioned')} places={positioned} />}
					{others.length > 0 && <PlaceCards title={t('heritage.unpositioned')} lead={t('heritage.unpositionedLead')} places={others} />}
				</div>
			</ScrollArea>
		</PageFrame>
	);
}

function PlaceCards({ title, lead, places }: { title: string; lead?: string; places: readonly HeritagePlace[] }) {
	const { send } = useKiosk();
	const text = useHeritageText();
	const nameOf = usePlaceName();
	return (
		<section className="place-group">
			<h2>{title}</h2>
			{lead && <p>{lead}</p>}
			<ul className="places">
				{places.map(({ id }) => {
					const { name, language } = nameOf(id);
					return (
						<li key={id}>
							<button type="button" className="place pressable" onClick={() => send({ type: 'go', to: { page: 'place', item: id } })}>
								<PlacePicture place={id} still />
								<span className="place-words">
									<b>
										<InLanguage language={language}>{name}</InLanguage>
									</b>
									<span>
										<ContentWords from={text} at={`places.${id}.line`} />
									</span>
								</span>
							</button>
						</li>
					);
				})}
			</ul>
		</section>
	);
}
