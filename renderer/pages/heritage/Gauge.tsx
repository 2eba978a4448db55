import { type MotionValue, styleEffect, useTransform } from 'framer-motion';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeritageEra } from '../../../bridge/model.ts';
import { ContentWords } from '../../words/ContentWords.tsx';
import './Gauge.css';
import { useHeritageText } from './useHeritageText.ts';

/** Where each stop stands on the gauge, in shares of its length: every era has the same, its stops share it. */
export function ticksOf(eras: readonly { stops: readonly unknown[] }[]): number[] {
	return eras.flatMap(({ stops }, era) => stops.map((_, stop) => (era + (stop + 0.5) / stops.length) / eras.length));
}

type GaugeProps = {
	eras: readonly HeritageEra[];
	current: HeritageEra;
	/** Where the cage is, in stops. */
	depth: MotionValue<number>;
	onChoose: (stop: string) => void;
};

/** The years as depth: an era a button, a stop a line, and a lamp that goes where the cage goes. */
export function Gauge({ eras, current, depth, onChoose }: GaugeProps) {
	const { t } = useTranslation();
	const text = useHeritageText();
	const ticks = ticksOf(eras);
	const lamp = useRef<HTMLDivElement>(null);
	const place = useTransform(
		depth,
		ticks.map((_, stop) => stop),
		ticks.map((tick) => `${tick * 100}%`),
	);
	// The lamp alone is drawn anew; React has no part in it.
	useEffect(() => (lamp.current ? styleEffect(lamp.current, { y: place }) : undefined), [place]);
	return (
		<nav className="gauge" aria-label={t('heritage.eras')}>
			<div className="gauge-line" aria-hidden="true">
				{ticks.map((tick) => (
					<i key={tick} style={{ insetBlockStart: `${tick * 100}%` }} />
				))}
				<div className="gauge-lamp" ref={lamp} />
			</div>
			<ol>
				{eras.map((era) => (
					<li key={era.id}>
						<button
							type="button"
							className="gauge-era pressable"
							aria-current={era === current ? 'step' : undefined}
							onClick={() => onChoose(era.stops[0]?.id ?? '')}
						>
							<b>
								<ContentWords from={text} at={`eras.${era.id}.span`} />
							</b>
							<span>
								<ContentWords from={text} at={`eras.${era.id}.title`} />
							</span>
						</button>
					</li>
				))}
			</ol>
		</nav>
	);
}
