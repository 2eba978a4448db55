import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSpokenWarning } from '../narration/useSpokenWarning.ts';
import { Button } from '../ui/Button.tsx';
import { useKiosk } from './context.ts';
import './IdleWarning.css';

/** Announced at these seconds, so that a listener is told without being talked over. */
const announced = new Set([30, 20, 10, 5]);

/**
 * "Are you still there?": one tap anywhere, or any key, stays (WCAG 2.2.1). Two things do not: the button Start over, and the keys
 * that only lead to it, Tab and Shift.
 */
export function IdleWarning({ countdown }: { countdown: number }) {
	const isOpen = useKiosk().visit.phase === 'warning';
	// It stays until it has gone for the eye too.
	const [isPresent, setPresent] = useState(isOpen);
	if (isOpen && !isPresent) setPresent(true);
	return isPresent ? <Warning countdown={countdown} isOpen={isOpen} onGone={() => setPresent(false)} /> : null;
}

function Warning({ countdown, isOpen, onGone }: { countdown: number; isOpen: boolean; onGone: () => void }) {
	const { t } = useTranslation();
	const { send } = useKiosk();
	const dialog = useRef<HTMLDialogElement>(null);
	const startOver = useRef<HTMLDivElement>(null);
	const stayAnswer = useRef<HTMLDivElement>(null);
	useSpokenWarning(isOpen, countdown);
	const seconds = useSecondsLeft(isOpen, countdown);

	useEffect(() => {
		const element = dialog.current;
		if (!isOpen || !element) return;
		const before = document.activeElement;
		element.showModal();
		stayAnswer.current?.querySelector('button')?.focus();
		const stay = () => send({ type: 'use', at: performance.now() });
		const isStartOver = (event: Event) => event.target instanceof Node && startOver.current?.contains(event.target) === true;
		/** Whether the finger came down on Start over, where that stands: not where it, rising, came under a finger that was on its way. */
		let isMeant = false;
		const onDown = (event: Event) => {
			isMeant = isStartOver(event) && element.getAnimations().length === 0;
		};
		const onClick = (event: MouseEvent) => {
			const isKey = event.detail === 0;
			if (isStartOver(event) && (isMeant || isKey)) return;
			event.stopPropagation();
			stay();
		};
		const onKey = (event: KeyboardEvent) => {
			// A key that is stuck, or was held before the question was asked, is no answer.
			if (event.repeat) return event.preventDefault();
			if (event.key === 'Shift' || (isStartOver(event) && (event.key === 'Enter' || event.key === ' '))) return;
			event.preventDefault();
			if (event.key === 'Tab') otherButton(element)?.focus();
			else stay();
		};
		addEventListener('pointerdown', onDown, true);
		addEventListener('click', onClick, true);
		addEventListener('keydown', onKey, true);
		return () => {
			removeEventListener('pointerdown', onDown, true);
			removeEventListener('click', onClick, true);
			removeEventListener('keydown', onKey, true);
			element.close();
			if (before instanceof HTMLElement) before.focus({ preventScroll: true });
		};
	}, [isOpen, send]);

	return (
		<dialog
			ref={dialog}
			className="idle"
			aria-labelledby="idle-title"
			aria-describedby="idle-text"
			onCancel={(event) => event.preventDefault()}
			onTransitionEnd={({ target, currentTarget }) => {
				if (!isOpen && target === currentTarget) onGone();
			}}
		>
			<div className="idle-ring">
				<svg viewBox="0 0 120 120" aria-hidden="true" focusable="false">
					<circle className="idle-track" cx="60" cy="60" r="54" />
					<circle className="idle-sweep" cx="60" cy="60" r="54" pathLength={1} style={{ animationDuration: `${countdown}ms` }} />
				</svg>
				<b aria-hidden="true">{seconds}</b>
				<span aria-hidden="true">{t('idle.seconds', { count: seconds })}</span>
			</div>
			<h2 id="idle-title">{t('idle.title')}</h2>
			<p id="idle-text">{t('idle.text')}</p>
			<p className="visually-hidden" aria-live="assertive">
				{isOpen && announced.has(seconds) ? t('idle.remaining', { count: seconds }) : ''}
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

/** Whole seconds left; stands still while the dialog goes away. */
function useSecondsLeft(isOpen: boolean, countdown: number): number {
	const whole = Math.ceil(countdown / 1000);
	const [seconds, setSeconds] = useState(whole);
	useEffect(() => {
		if (!isOpen) return;
		setSeconds(whole);
		const opened = performance.now();
		const timer = setInterval(() => setSeconds(Math.max(0, Math.ceil((countdown - (performance.now() - opened)) / 1000))), 250);
		return () => clearInterval(timer);
	}, [isOpen, countdown, whole]);
	return seconds;
}

/** With two buttons, Tab and Shift+Tab lead to the same one. */
function otherButton(dialog: HTMLElement): HTMLElement | undefined {
	return [...dialog.querySelectorAll('button')].find((button) => button !== document.activeElement);
}
