import {
	type AnimationPlaybackControls,
	animateSingleValue,
	type MotionValue,
	useMotionValue,
	type ValueAnimationTransition,
} from 'framer-motion';
import { type PointerEvent, type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { firstLeg, type Leg, legTo, pulled, rideTime, stopFor } from '../../scenes/shaft/journey.ts';
import { durations, easings, springs } from '../../ui/motion.ts';

/** Pixels that a finger may slip and still be a tap. */
const slip = 12;

/** A hand on the shaft: where it took hold, and whether it has pulled since. */
type Hand = { pointer: number; y: number; depth: number; pulls: boolean };

export type Ride = {
	/** Where the cage is, in stops: the one value that shaft, rock and gauge follow. */
	depth: MotionValue<number>;
	leg: RefObject<Leg>;
	/** The stops whose galleries may be seen now. */
	near: readonly number[];
	/** The hand that pulls the shaft up or down. */
	hand: Record<'onPointerDown' | 'onPointerMove' | 'onPointerUp' | 'onPointerCancel', (event: PointerEvent<HTMLElement>) => void>;
};

type RideOptions = {
	/** The stop the visitor has chosen. The cage follows it. */
	stop: number;
	/** The deepest stop. */
	last: number;
	isCalm: boolean;
	/** Pixels from one stop to the next in the box that the hand is on. */
	strideIn: (box: DOMRect) => number;
	/** The hand let go for another stop. */
	onChoose: (stop: number) => void;
};

/**
 * The lift. A new stop is ridden to from wherever the cage is; one that is chosen during a ride first runs that ride to its end,
 * quickly. A hand pulls the shaft freely and lets it snap to a stop. Calm: the cage is simply there.
 */
export function useRide({ stop, last, isCalm, strideIn, onChoose }: RideOptions): Ride {
	const depth = useMotionValue(stop);
	const leg = useRef(firstLeg(stop));
	const [near, setNear] = useState<readonly number[]>([stop]);
	const running = useRef<AnimationPlaybackControls>(undefined);
	const goal = useRef(stop);
	const hand = useRef<Hand>(undefined);

	const move = useMemo(() => {
		const to = (target: number, how: ValueAnimationTransition<number>, then: () => void) => {
			running.current?.stop();
			running.current = animateSingleValue(depth, target, {
				...how,
				onComplete: () => {
					running.current = undefined;
					then();
				},
			});
		};
		const arrive = () => setNear([goal.current]);
		const leave = (target: number) => {
			leg.current = legTo(target, leg.current, depth.get());
			goal.current = target;
			setNear([...new Set([Math.round(depth.get()), target])]);
		};
		return {
			/** To a stop, as iron moves. */
			ride: (target: number) => {
				leave(target);
				to(target, { duration: rideTime(Math.abs(target - depth.get())), ease: easings.lift }, arrive);
			},
			/** To the stop that a hand let go for. */
			snap: (target: number) => {
				leave(target);
				to(target, springs.cage, arrive);
			},
			/** The ride that is on comes to its end at once, and then something else begins. */
			finish: (then: () => void) => to(goal.current, { duration: durations.finish, ease: 'easeOut' }, then),
			stay: (target: number) => {
				running.current?.stop();
				running.current = undefined;
				leg.current = firstLeg(target);
				goal.current = target;
				depth.jump(target);
				setNear([target]);
			},
		};
	}, [depth]);

	const released = useRef(false);
	useLayoutEffect(() => {
		const isReleased = released.current;
		released.current = false;
		if (goal.current === stop && depth.get() === stop) return;
		if (isCalm) move.stay(stop);
		else if (isReleased) move.snap(stop);
		else if (running.current) move.finish(() => move.ride(stop));
		else move.ride(stop);
	}, [stop, isCalm, move, depth]);

	useEffect(() => () => running.current?.stop(), []);

	const handlers = useMemo((): Ride['hand'] => {
		const release = (event: PointerEvent<HTMLElement>) => {
			const held = hand.current;
			if (held?.pointer !== event.pointerId) return;
			hand.current = undefined;
			if (!held.pulls) return;
			const down = held.y - event.clientY;
			const chosen = isCalm
				? Math.max(0, Math.min(last, held.depth + Math.sign(down)))
				: stopFor(depth.get() + depth.getVelocity() * 0.1, held.depth, last);
			if (chosen === stop) {
				if (!isCalm) move.snap(stop);
				return;
			}
			released.current = true;
			onChoose(chosen);
		};
		return {
			onPointerDown: (event) => {
				if (hand.current || !event.isPrimary) return;
				hand.current = { pointer: event.pointerId, y: event.clientY, depth: depth.get(), pulls: false };
			},
			onPointerMove: (event) => {
				const held = hand.current;
				if (held?.pointer !== event.pointerId) return;
				if (!held.pulls) {
					if (Math.abs(event.clientY - held.y) < slip) return;
					event.currentTarget.setPointerCapture(event.pointerId);
					running.current?.stop();
					running.current = undefined;
					if (!isCalm) leg.current = { ...legTo(stop, leg.current, depth.get()), rate: 1 };
					// Where the ride has come to by now is where the hand has it.
					hand.current = { ...held, depth: isCalm ? stop : depth.get(), pulls: true };
				}
				if (isCalm) return;
				const { y, depth: start } = hand.current ?? held;
				const now = pulled(start + (y - event.clientY) / strideIn(event.currentTarget.getBoundingClientRect()), last);
				depth.set(now);
				const seen = [Math.floor(now), Math.ceil(now)].map((one) => Math.max(0, Math.min(last, one)));
				setNear((before) => (before[0] === seen[0] && before.at(-1) === seen[1] ? before : [...new Set(seen)]));
			},
			onPointerUp: release,
			onPointerCancel: release,
		};
	}, [depth, isCalm, last, move, onChoose, stop, strideIn]);

	return { depth, leg, near, hand: handlers };
}
