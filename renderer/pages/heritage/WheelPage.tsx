import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { useCalm } from '../../kiosk/useCalm.ts';
import { useLayout } from '../../kiosk/useLayout.ts';
import { useOrientation } from '../../kiosk/useOrientation.ts';
import { fullTurn, step } from '../../scenes/crankAndRod.ts';
import { placeOn, rimOn, WheelScene, wheelPlaces } from '../../scenes/WheelScene.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { ContentWords } from '../../words/ContentWords.tsx';
import { useContentText } from '../../words/useContentText.ts';
import { SourceLine } from '../about/SourceLine.tsx';
import { SectionAndYears } from './SectionAndYears.tsx';
import './TryPage.css';
import './WheelPage.css';
import { useTurning } from './useTurning.ts';

const partNames = ['wheel', 'rods', 'pump', 'flume'] as const;

/** The water wheel to turn: every part follows the crank, and the strokes of the pump are counted. */
export default function WheelPage() {
	const { t } = useTranslation();
	const { content, visit } = useKiosk();
	const text = useContentText('heritage');
	const orientation = useOrientation();
	const isCalm = useCalm();
	const { turned, strokes, fade, isTried, turnBy, rim } = useTurning(isCalm);
	const { comfort, phase } = visit;
	const { flows } = useLayout();
	const view = flows || comfort.highContrast ? 'framed' : orientation;
	const stop = content.timeline.flatMap((era) => era.stops).find(({ id }) => id === 'polhem-wheel-1876');

	useEffect(() => {
		if (phase !== 'active') return;
		const turn = (event: KeyboardEvent) => {
			const direction = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
			if (direction === 0 || event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey) return;
			event.preventDefault();
			turnBy(direction * step);
		};
		addEventListener('keydown', turn);
		return () => removeEventListener('keydown', turn);
	}, [phase, turnBy]);

	return (
		<PageFrame
			name="wheel"
			section={<SectionAndYears years={stop && text(`stops.${stop.id}.when`)} />}
			title={t('wheel.title')}
			stage={
				<div className="try-stage wheel-stage" data-view={view} role="img" aria-label={t('wheel.picture')}>
					<WheelScene view={view} turned={turned} fade={fade}>
						<div className="wheel-rim" style={rimOn(view)} {...rim}>
							<span className="wheel-hand" data-gone={isTried}>
								<Icon name="hand" />
							</span>
						</div>
						{partNames.map((name) => (
							<span key={name} className={`wheel-plate wheel-plate-${name}`} style={placeOn(view, wheelPlaces[name])}>
								<span className="wheel-plate-words">{t(`wheel.parts.${name}`)}</span>
							</span>
						))}
					</WheelScene>
				</div>
			}
		>
			<section className="try-panel">
				<ScrollArea label={t('wheel.parts.wheel')}>
					<div className="try-words">
						{stop && (
							<p>
								<ContentWords from={text} at={`stops.${stop.id}.text`} />
							</p>
						)}
						<p>{t('wheel.kept')}</p>
						{/* What is said of the preserved line has one source: the whole claims no more. */}
						{stop && <SourceLine sources={stop.sources} confidence="M" />}
					</div>
				</ScrollArea>
				<div className="wheel-controls">
					<p className="wheel-count" aria-hidden="true">
						<b key={strokes}>{strokes}</b>
						<span>{t('wheel.strokes', { count: strokes })}</span>
					</p>
					<p className="visually-hidden" role="status">
						{t('wheel.heard', { count: strokes })}
					</p>
					<div className="wheel-turns">
						<Button icon="unwind" onPress={() => turnBy(-step)}>
							<span className="visually-hidden">{t('wheel.back')}</span>
						</Button>
						{/* Calm turns by steps of 45° only: then this button says so, and is the step forward. */}
						<Button rank="primary" icon="restart" onPress={() => turnBy(fullTurn)}>
							{isCalm ? t('wheel.step') : t('wheel.turn')}
						</Button>
						{!isCalm && (
							<Button icon="restart" onPress={() => turnBy(step)}>
								<span className="visually-hidden">{t('wheel.forward')}</span>
							</Button>
						)}
					</div>
				</div>
			</section>
		</PageFrame>
	);
}
