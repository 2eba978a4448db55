import type { MotionValue } from 'framer-motion';
import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeritageStop } from '../../../bridge/model.ts';
import { useLayout } from '../../kiosk/useLayout.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LanguageMark } from '../../ui/LanguageMark.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { ContentWords } from '../../words/ContentWords.tsx';
import { InLanguage } from '../../words/InLanguage.tsx';
import { SourceLine } from '../about/SourceLine.tsx';
import { Subscripts } from './Subscripts.tsx';
import './StopCard.css';
import { isLong, useHeritageText } from './useHeritageText.ts';
import { usePassingYear } from './usePassingYear.ts';

type StopCardProps = {
	stop: HeritageStop;
	/** The stops of its era. */
	beside: readonly HeritageStop[];
	above: HeritageStop | undefined;
	below: HeritageStop | undefined;
	number: number;
	/** The year of every stop, from the top. */
	years: number[];
	/** Where the cage is, in stops. */
	depth: MotionValue<number>;
	onChoose: (stop: string) => void;
};

/** One stop in words, the others of its era, and the ways up and down. */
export function StopCard({ stop, beside, above, below, number, years, depth, onChoose }: StopCardProps) {
	const { t } = useTranslation();
	const text = useHeritageText();
	const card = useRef<HTMLElement>(null);
	const heading = useRef<HTMLHeadingElement>(null);
	const shown = useRef(stop.id);
	const { flows } = useLayout();

	// A new stop is read from its beginning, and whoever came by keyboard is not left without a place.
	useLayoutEffect(() => {
		if (shown.current === stop.id) return;
		shown.current = stop.id;
		if (flows) card.current?.scrollIntoView({ block: 'start', behavior: 'instant' });
		const { activeElement } = document;
		if (!activeElement || activeElement === document.body || activeElement.matches(':disabled')) {
			heading.current?.focus({ preventScroll: true });
		}
	}, [stop.id, flows]);

	return (
		<section className="stop" ref={card}>
			{/* It stays, so that what comes into it is announced. */}
			<div className="stop-live" aria-live="polite">
				<div className="stop-words" key={stop.id}>
					<div className="stop-head">
						<StopYear when={text(`stops.${stop.id}.when`)} depth={depth} years={years} stop={number - 1} />
						<LanguageMark language={text.languageOf(`stops.${stop.id}.text`)} />
						<span>{t('heritage.stop', { number, total: years.length })}</span>
					</div>
					<ScrollArea label={text(`stops.${stop.id}.title`)}>
						<h2 ref={heading} tabIndex={-1}>
							<ContentWords from={text} at={`stops.${stop.id}.title`} />
						</h2>
						<p className="stop-text" data-long={isLong(text(`stops.${stop.id}.text`))}>
							<InLanguage language={text.languageOf(`stops.${stop.id}.text`)}>
								<Subscripts>{text(`stops.${stop.id}.text`)}</Subscripts>
							</InLanguage>
						</p>
						<SourceLine sources={stop.sources} confidence={stop.confidence} />
					</ScrollArea>
				</div>
			</div>
			<ol className="stop-choices" aria-label={t('heritage.stops')}>
				{beside.map(({ id }) => (
					<li key={id}>
						<button
							type="button"
							className="stop-choice pressable"
							aria-current={id === stop.id ? 'step' : undefined}
							onClick={() => onChoose(id)}
						>
							<b>
								<ContentWords from={text} at={`stops.${id}.year`} />
							</b>{' '}
							<span>
								<ContentWords from={text} at={`stops.${id}.word`} />
							</span>
						</button>
					</li>
				))}
			</ol>
			<div className="stop-ride" data-group>
				<RideButton icon="up" label={t('heritage.up')} to={above} end={t('heritage.top')} onChoose={onChoose} />
				<RideButton icon="down" label={t('heritage.deeper')} to={below} end={t('heritage.bottom')} onChoose={onChoose} />
			</div>
		</section>
	);
}

type StopYearProps = { when: string; depth: MotionValue<number>; years: number[]; stop: number };

/** The stop's year in its own words; over them, for the eye alone, the years that the ride there passes. */
function StopYear({ when, depth, years, stop }: StopYearProps) {
	const passing = usePassingYear(depth, years, stop);
	return (
		<b className="stop-when" data-passing={passing !== undefined}>
			<span>{when}</span>
			{passing !== undefined && (
				<span className="stop-passing" aria-hidden="true">
					{passing}
				</span>
			)}
		</b>
	);
}

type RideButtonProps = {
	icon: 'up' | 'down';
	label: string;
	to: HeritageStop | undefined;
	/** What stands here where there is nowhere to go. */
	end: string;
	onChoose: (stop: string) => void;
};

function RideButton({ icon, label, to, end, onChoose }: RideButtonProps) {
	const text = useHeritageText();
	return (
		<button type="button" className={`ride ride-${icon} pressable`} disabled={!to} onClick={() => to && onChoose(to.id)}>
			<Icon name={icon} />
			{to ? (
				<span>
					<small>{label}</small>{' '}
					<b>
						<ContentWords from={text} at={`stops.${to.id}.year`} /> <ContentWords from={text} at={`stops.${to.id}.word`} />
					</b>
				</span>
			) : (
				<span>{end}</span>
			)}
		</button>
	);
}
