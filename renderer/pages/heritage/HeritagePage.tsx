import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { useOrientation } from '../../kiosk/useOrientation.ts';
import { ShaftScene } from '../../scenes/ShaftScene.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { dayOf } from '../../words/format.ts';
import { useContentText } from '../../words/useContentText.ts';
import { SourceLine } from '../about/SourceLine.tsx';
import { stopPictures } from './stopPictures.ts';
import './HeritagePage.css';

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
	const { content, send, now } = useKiosk();
	const text = useContentText('heritage');
	const orientation = useOrientation();
	const eras = content.timeline;
	const stops = eras.flatMap((era) => era.stops.map((stop) => ({ ...stop, era })));
	const index = Math.max(
		0,
		stops.findIndex(({ id }) => id === item),
	);
	const stop = stops[index] ?? stops[0];
	const id = stop?.id ?? '';
	// One element a stop: the shaft is drawn again for a new picture, not for a new minute.
	const picture = useMemo(() => {
		const Picture = stopPictures[id];
		return (
			Picture && (
				<g key={id} className="stop-picture">
					<Picture />
				</g>
			)
		);
	}, [id]);
	if (!stop) return null;
	const above = stops[index - 1];
	const below = stops[index + 1];
	const when = text(`stops.${stop.id}.when`);
	const years = Number(dayOf(now).slice(0, 4)) - stop.year;
	const ride = (to: string) => send({ type: 'turn', to: { page: 'heritage', item: to } });

	return (
		<PageFrame
			name="heritage"
			section={t('heritage.title')}
			title={exactYear.test(when) ? t('heritage.down', { count: years }) : when}
			backdrop={
				<ShaftScene depth={index / Math.max(1, stops.length - 1)} orientation={orientation}>
					{picture}
				</ShaftScene>
			}
		>
			<nav className="gauge" aria-label={t('heritage.eras')}>
				<ol>
					{eras.map((era) => (
						<li key={era.id}>
							<button
								type="button"
								className="gauge-era pressable"
								aria-current={era === stop.era ? 'step' : undefined}
								onClick={() => ride(era.stops[0]?.id ?? stop.id)}
							>
								<b>{text(`eras.${era.id}.span`)}</b>
								<span>{text(`eras.${era.id}.title`)}</span>
							</button>
						</li>
					))}
				</ol>
			</nav>
			<section className="try" aria-labelledby="heritage-try">
				<h2 id="heritage-try">{t('heritage.try')}</h2>
				<ul>
					{tries.map(({ page, icon, label }) => (
						<li key={page}>
							<button type="button" className={`try-choice try-${page} pressable`} onClick={() => send({ type: 'go', to: { page } })}>
								<Icon name={icon} />
								<span>{t(label)}</span>
							</button>
						</li>
					))}
				</ul>
			</section>
			<section className="stop" key={stop.id} aria-live="polite">
				<div className="stop-head">
					<b className="stop-when">{when}</b>
					<span>{t('heritage.stop', { number: index + 1, total: stops.length })}</span>
				</div>
				<ScrollArea label={text(`stops.${stop.id}.title`)}>
					<h2>{text(`stops.${stop.id}.title`)}</h2>
					<p>{text(`stops.${stop.id}.text`)}</p>
					<SourceLine sources={stop.sources} confidence={stop.confidence} />
				</ScrollArea>
				<ol className="stop-choices" aria-label={t('heritage.stops')}>
					{stop.era.stops.map(({ id }) => (
						<li key={id}>
							<button
								type="button"
								className="stop-choice pressable"
								aria-current={id === stop.id ? 'step' : undefined}
								onClick={() => ride(id)}
							>
								{text(`stops.${id}.when`)}
							</button>
						</li>
					))}
				</ol>
				<div className="stop-ride">
					<Ride
						icon="up"
						label={t('heritage.up')}
						to={above && text(`stops.${above.id}.when`)}
						end={t('heritage.top')}
						onPress={() => above && ride(above.id)}
					/>
					<Ride
						icon="down"
						label={t('heritage.deeper')}
						to={below && text(`stops.${below.id}.when`)}
						end={t('heritage.bottom')}
						onPress={() => below && ride(below.id)}
					/>
				</div>
			</section>
		</PageFrame>
	);
}

function Ride({
	icon,
	label,
	to,
	end,
	onPress,
}: {
	icon: IconName;
	label: string;
	to: string | undefined;
	end: string;
	onPress: () => void;
}) {
	return (
		<button type="button" className={`ride ride-${icon} pressable`} disabled={to === undefined} onClick={onPress}>
			<Icon name={icon} />
			{to === undefined ? (
				<span>{end}</span>
			) : (
				<span>
					<small>{label}</small> <b>{to}</b>
				</span>
			)}
		</button>
	);
}
