import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/Button.tsx';
import { useKiosk } from './context.ts';
import './IdleWarning.css';

/** Announced at these seconds, so that a listener is told without being talked over. */
const announced = new Set([30, 20, 10, 5]);

/** "Are you still there?": one tap anywhere, or any key, stays; only the button Start over does not (WCAG 2.2.1). */
export function IdleWarning({ countdown }: { countdown: number }) {
	const { visit } = useKiosk();
	return visit.phase === 'warning' ? <Warning countdown={countdown} /> : null;
}

function Warning({ countdown }: { countdown: number }) {
	const { t } = useTranslation();
	const { send } = useKiosk();
	const dialog = useRef<HTMLDialogElement>(null);
	const startOver = useRef<HTMLDivElement>(null);
	const stayAnswer = useRef<HTMLDivElement>(null);
	const [seconds, setSeconds] = useState(Math.ceil(countdown / 1000));

	useEffect(() => {
		const opened = performance.now();
		const timer = setInterval(() => setSeconds(Math.max(0, Math.ceil((countdown - (performance.now() - opened)) / 1000))), 250);
		return () => clearInterval(timer);
	}, [countdown]);

	useEffect(() => {
		const before = document.activeElement;
		dialog.current?.showModal();
		stayAnswer.current?.querySelector('button')?.focus();
		const stay = () => send({ type: 'use', at: performance.now() });
		const isStartOver = (event: Event) => event.target instanceof Node && startOver.current?.contains(event.target) === true;
		const onPointerUp = (event: Event) => {
			if (!isStartOver(event)) stay();
		};
		const onKey = (event: KeyboardEvent) => {
			// Enter and Space on Start over mean just that; every other key says that somebody is here.
			if (isStartOver(event) && (event.key === 'Enter' || event.key === ' ')) return;
			event.preventDefault();
			stay();
		};
		addEventListener('click', onPointerUp, true);
		addEventListener('keydown', onKey, true);
		return () => {
			removeEventListener('click', onPointerUp, true);
			removeEventListener('keydown', onKey, true);
			if (before instanceof HTMLElement) before.focus({ preventScroll: true });
		};
	}, [send]);

	return (
		<dialog
			ref={dialog}
			className="idle"
			aria-labelledby="idle-title"
			aria-describedby="idle-text"
			onCancel={(event) => event.preventDefault()}
		>
			<div className="idle-ring">
				<svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
					<circle className="idle-track" cx="60" cy="60" r="53" />
					<circle className="idle-sweep" cx="60" cy="60" r="53" pathLength={1} style={{ animationDuration: `${countdown}ms` }} />
				</svg>
				<b aria-hidden="true">{seconds}</b>
				<span aria-hidden="true">{t('idle.seconds', { count: seconds })}</span>
			</div>
			<h2 id="idle-title">{t('idle.title')}</h2>
			<p id="idle-text">{t('idle.text')}</p>
			<p className="visually-hidden" aria-live="assertive">
				{announced.has(seconds) ? t('idle.remaining', { count: seconds }) : ''}
			</p>
			<div className="idle-answers">
				<div ref={startOver}>
					<Button icon="restart" onPress={() => send({ type: 'startOver' })}>
						{t('idle.startOver')}
					</Button>
				</div>
				{/* Any tap stays; this button is the one that says so. */}
				<div ref={stayAnswer} className="idle-stay">
					<Button rank="primary" icon="heart" onPress={() => undefined}>
						{t('idle.stay')}
					</Button>
				</div>
			</div>
		</dialog>
	);
}
