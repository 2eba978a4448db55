import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { useContentText } from '../../words/useContentText.ts';
import './PlacesPage.css';

/** Where the mining heritage can be visited. A list, not a map: most places have no known position. */
export default function PlacesPage() {
	const { t } = useTranslation();
	const { content, send } = useKiosk();
	const text = useContentText('heritage');
	return (
		<PageFrame name="places" section={t('heritage.title')} title={t('heritage.places')} lead={t('heritage.placesLead')}>
			<ScrollArea label={t('heritage.places')}>
				<ul className="places">
					{content.places.map(({ id }) => (
						<li key={id}>
							<button type="button" className="place pressable" onClick={() => send({ type: 'go', to: { page: 'place', item: id } })}>
								<span className="place-words">
									<b lang="sv">{text(`places.${id}.name`)}</b>
									<span>{text(`places.${id}.line`)}</span>
								</span>
								<Icon name="next" />
							</button>
						</li>
					))}
				</ul>
			</ScrollArea>
		</PageFrame>
	);
}
