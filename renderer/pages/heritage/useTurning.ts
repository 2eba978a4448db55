import { type AnimationPlaybackControls, animateSingleValue, type MotionValue, useMotionValue } from 'framer-motion';
import { type PointerEvent, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { bearingChange, coastTime, fullTurn, releaseSpeed, step, strokesIn } from '../../scenes/crankAndRod.ts';
import { durations, easings } from '../../ui/motion.ts';

/** A hand on the rim: where it is, and where it had turned the wheel at its last moments (milliseconds, radians). */
type Hand = { pointer: number; bearing: number; turned: number; moments: { at: number; turned: number }[] };

/** Milliseconds that a hand's speed is taken from. */
const recent = 150;

export type Turning = {
	/** How far the wheel has turned, in radians: the one value that everything drawn follows. */
	turned: MotionValue<number>;
	/** Full strokes of the pump so far. */
	strokes: number;
	/** 0 before the first calm step, then 1 and 2 in turn. */
	fade: 0 | 1 | 2;
	/** Whether the wheel has been turned at all. */
	isTried: boolean;
	turnBy: (radians: number) => void;
	/** The hand on the rim; for an element whose middle is the axle. */
	rim: Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel', (event: PointerEvent<HTMLElement>) => void>;
};

/**
 * The wheel under the visitor's hand. Buttons and keys turn it by a set angle and a tap during a turn adds its own; the rim
 * follows the finger and runs on with friction. Calm: every turn is a step of 45° that is simply there.
 */
export function useTurning(isCalm: boolean): Turning {
	const turned = useMotionValue(0);
	const [strokes, setStrokes] = useState(0);
	const [fade, setFade] = useState<Turning['fade']>(0);
	const [isTried, setTried] = useState(false);
	const running = useRef<AnimationPlaybackControls>(undefined);
	/** Where the buttons' turns end. */
	const goal = useRef(0);
	const hand = useRef<Hand>(undefined);

	useEffect(() => {
		let farthest = 0;
		let counted = 0;
		const end = turned.on('change', (now) => {
			farthest = Math.max(farthest, now);
			if (strokesIn(farthest) === counted) return;
			counted = strokesIn(farthest);
			setStrokes(counted);
		});
		return () => {
			end();
			running.current?.stop();
		};
	}, [turned]);

	const stop = useCallback(() => {
		running.current?.stop();
		running.current = undefined;
	}, []);

	const putCalmly = useCallback(
		(angle: number) => {
			if (angle === turned.get()) return;
			turned.jump(angle);
			setFade((before) => (before === 1 ? 2 : 1));
		},
		[turned],
	);

	const turnBy = useCallback(
		(radians: number) => {
			setTried(true);
			const isRunning = running.current?.state === 'running' && hand.current === undefined;
			stop();
			hand.current = undefined;
			if (isCalm) {
				goal.current = turned.get() + Math.sign(radians) * Math.min(Math.abs(radians), step);
				putCalmly(goal.current);
				return;
			}
			goal.current = (isRunning ? goal.current : turned.get()) + radians;
			const share = Math.abs(goal.current - turned.get()) / fullTurn;
			running.current = animateSingleValue(turned, goal.current, {
				duration: Math.max(durations.page, durations.turn * share),
				ease: easings.lift,
			});
		},
		[isCalm, turned, stop, putCalmly],
	);

	const rim = useMemo((): Turning['rim'] => {
		const release = (event: PointerEvent<HTMLElement>) => {
			const held = hand.current;
			if (held?.pointer !== event.pointerId) return;
			hand.current = undefined;
			if (isCalm) return;
			const speed = releaseSpeed(speedOf(held, event.timeStamp));
			goal.current = turned.get() + speed * coastTime;
			if (speed === 0) return;
			// Inertia starts from where the wheel is; the goal only tells framer-motion that there is a way to go.
			running.current = animateSingleValue(turned, goal.current, {
				type: 'inertia',
				velocity: speed,
				power: coastTime,
				timeConstant: coastTime * 1000,
				restDelta: 0.002,
			});
		};
		return {
			onPointerDown: (event) => {
				if (hand.current || !event.isPrimary) return;
				stop();
				event.currentTarget.setPointerCapture(event.pointerId);
				hand.current = { pointer: event.pointerId, bearing: bearingOf(event), turned: turned.get(), moments: [] };
			},
			onPointerMove: (event) => {
				const holds = hand.current;
				if (holds?.pointer !== event.pointerId) return;
				setTried(true);
				const bearing = bearingOf(event);
				// On the screen bearings grow clockwise; the wheel turns the other way.
				const now = holds.turned - bearingChange(holds.bearing, bearing);
				const at = event.timeStamp;
				const moments = [...holds.moments.filter((moment) => at - moment.at < recent), { at, turned: now }];
				hand.current = { ...holds, bearing, turned: now, moments };
				if (isCalm) putCalmly(Math.round(now / step) * step);
				else turned.set(now);
			},
			onPointerUp: release,
			onPointerCancel: release,
		};
	}, [isCalm, turned, stop, putCalmly]);

	return { turned, strokes, fade, isTried, turnBy, rim };
}

/** The speed of a hand at a moment, in radians per second; 0 where it has rested. */
function speedOf({ moments }: Hand, now: number): number {
	const [first, ...rest] = moments.filter(({ at }) => now - at < recent);
	const last = rest.at(-1);
	return first && last && last.at > first.at ? ((last.turned - first.turned) / (last.at - first.at)) * 1000 : 0;
}

/**
 * Where the pointer is, seen from the middle of the element, in radians clockwise from the right: in the element's own drawing,
 * which may be mirrored on the screen.
 */
function bearingOf({ currentTarget, nativeEvent }: PointerEvent<HTMLElement>): number {
	const { offsetWidth, offsetHeight } = currentTarget;
	return Math.atan2(nativeEvent.offsetY - offsetHeight / 2, nativeEvent.offsetX - offsetWidth / 2);
}
