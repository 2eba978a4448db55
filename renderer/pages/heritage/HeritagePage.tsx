import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useDay } from '../../kiosk/Clock.tsx';
import { useKiosk } from '../../kiosk/context.ts';
import { useCalm } from '../../kiosk/useCalm.ts';
import { useLayout } from '../../kiosk/useLayout.ts';
import { useOrientation } from '../../kiosk/useOrientation.ts';
import { ShaftScene } from '../../scenes/ShaftScene.tsx';
import { strideOn } from '../../scenes/shaft/composition.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { Gauge } from './Gauge.tsx';
import './HeritagePage.css';
import { StopCard } from './StopCard.tsx';
import { stopPictures } from './stopPictures.ts';
import { useHeritageText } from './useHeritageText.ts';
import { useRide } from './useRide.ts';

/** A year alone or the first of several; a century has no exact distance from today. */
const exactYear = /^\d{4}(?![\p{L}\d-])/u;

/** What can be played with beside the shaft. */
const tries = [
	{ page: 'wheel', icon: 'wheel', label: 'heritage.tryWheel' },
	{ page: 'mineral', icon: 'mineral', label: 'heritage.tryMineral' },
	{ page: 'places', icon: 'place', label: 'heritage.tryPlaces' },
] as const;

/** Down the shaft through time: the eras as a gauge, each opening its stops; one stop on the card. */
export default function HeritagePage({ item }: { item?: string }) {
	const { t } = useTranslation();
	const { content, visit, send } = useKiosk();
	const today = useDay();
	const text = useHeritageText();
	const orientation = useOrientation();
	const isCalm = useCalm();
	const { flows } = useLayout();
	const view = flows || visit.comfort.highContrast ? 'framed' : orientation;
	const eras = content.timeline;
	const stops = useMemo(() => eras.flatMap((era) => era.stops), [eras]);
	const index = Math.max(
		0,
		stops.findIndex(({ id }) => id === item),
	);
	const last = stops.length - 1;
	const years = useMemo(() => stops.map(({ year }) => year), [stops]);
	const choose = useCallback((id: string) => send({ type: 'turn', to: { page: 'heritage', item: id } }), [send]);
	const { depth, leg, near, hand } = useRide({
		stop: index,
		last,
		isCalm,
		strideIn: useCallback((box: DOMRect) => strideOn(view, box), [view]),
		onChoose: useCallback((stop: number) => choose(stops[stop]?.id ?? ''), [choose, stops]),
	});
	const picture = useCallback(
		(stop: number) => {
			const Picture = stopPictures[stops[stop]?.id ?? ''];
			return (
				Picture && (
					<g className="stop-picture">
						<Picture />
					</g>
				)
			);
		},
		[stops],
	);
	const stop = stops[index];
	const era = eras.find((one) => stop && one.stops.includes(stop));
	if (!stop || !era) return null;
	const when = text(`stops.${stop.id}.when`);
	const down = Number(today.slice(0, 4)) - stop.year;

	return (
		<PageFrame
			name="heritage"
			section={t('heritage.title')}
			title={exactYear.test(when) ? t('heritage.down', { count: down }) : when}
			stage={
				<div className="shaft-stage" data-view={view} aria-hidden="true" {...hand}>
					<ShaftScene view={view} depth={depth} leg={leg} last={last} near={near} picture={picture} />
				</div>
			}
		>
			<Gauge eras={eras} current={era} depth={depth} onChoose={choose} />
			<section className="try" aria-labelledby="heritage-try">
				<h2 id="heritage-try">{t('heritage.try')}</h2>
				<ul>
					{tries.map(({ page, icon, label }) => (
						<li key={page}>
							<button type="button" className="try-choice pressable" onClick={() => send({ type: 'go', to: { page } })}>
								<Icon name={icon} />
								<span>{t(label)}</span>
							</button>
						</li>
					))}
				</ul>
			</section>
			<StopCard
				stop={stop}
				beside={era.stops}
				above={stops[index - 1]}
				below={stops[index + 1]}
				number={index + 1}
				years={years}
				depth={depth}
				onChoose={choose}
			/>
		</PageFrame>
	);
}
