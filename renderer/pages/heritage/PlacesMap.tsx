import { type CSSProperties, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { roomFor } from '../../kiosk/useLayout.ts';
import { useOrientation } from '../../kiosk/useOrientation.ts';
import { MapSheet } from '../../scenes/places/MapSheet.tsx';
import { PlacePicture } from '../../scenes/places/PlacePicture.tsx';
import { formatKilometres } from '../../words/format.ts';
import { InLanguage } from '../../words/InLanguage.tsx';
import './PlacesMap.css';
import { mapOf, nameSides, type PositionedPlace } from './places.ts';
import { useCrowded } from './useCrowded.ts';
import { usePlaceName } from './usePlaceName.ts';

/** Width for height: lying screens have more room under the map than beside it. */
const ratios = { portrait: 2.6, landscape: 1.8 } as const;

/** The places that have coordinates, where these put them. North is up, in every direction of writing. */
export function PlacesMap({ places }: { places: readonly PositionedPlace[] }) {
	const { t, i18n } = useTranslation();
	const { visit, send } = useKiosk();
	const nameOf = usePlaceName();
	const ratio = ratios[useOrientation()];
	const { points, kilometre } = mapOf(
		places.map(({ position }) => position),
		ratio,
	);
	const sides = nameSides(points, ratio);
	const map = useRef<HTMLDivElement>(null);
	const isCrowded = useCrowded(map, roomFor(visit), ratio);
	return (
		<section className="places-map" aria-label={t('heritage.map')}>
			<div className="map-sheet" ref={map} data-crowded={isCrowded} style={{ '--ratio': ratio } as CSSProperties}>
				<MapSheet ratio={ratio} kilometre={kilometre} north={t('heritage.north')} />
				{places.map(({ id }, index) => {
					const point = points[index] ?? { x: 0, y: 0 };
					const { name, language } = nameOf(id);
					return (
						<button
							key={id}
							type="button"
							className={`map-pin map-pin-${sides[index]} pressable`}
							style={{
								[sides[index] === 'before' ? 'insetInlineEnd' : 'insetInlineStart']:
									`${(sides[index] === 'before' ? 1 - point.x : point.x) * 100}%`,
								insetBlockStart: `${point.y * 100}%`,
							}}
							onClick={() => send({ type: 'go', to: { page: 'place', item: id } })}
						>
							<span className="map-medal">
								<PlacePicture place={id} still />
							</span>
							<span className="map-name">
								<InLanguage language={language}>{name}</InLanguage>
							</span>
						</button>
					);
				})}
			</div>
			<p className="map-note">{t('heritage.mapNote', { distance: formatKilometres(1, i18n.language) })}</p>
		</section>
	);
}
