import './WheelScene.css';
import type { MotionValue } from 'framer-motion';
import { memo, type ReactNode, useLayoutEffect, useRef } from 'react';
import { type Position, poseAt } from './crankAndRod.ts';
import { Frame, Layer } from './parts/Frame.tsx';
import { flume, machine, restAngle, wheelRadius } from './wheel/machine.ts';
import {
	BellCrank,
	BellStand,
	Crosshead,
	FlatRod,
	Guide,
	Post,
	PostFeet,
	PumpPipe,
	PumpRod,
	PumpShaft,
	SpoutWater,
} from './wheel/RodLine.tsx';
import { Flume, Jet, Spray, Surroundings } from './wheel/Surroundings.tsx';
import { ConnectingRod, WheelStill, WheelTurning } from './wheel/Wheel.tsx';

export type WheelView = 'portrait' | 'landscape' | 'framed';

/** The part of the drawing that a view is about, in its units. */
const views: Record<WheelView, { x: number; y: number; width: number; height: number }> = {
	portrait: { x: 0, y: 0, width: 1080, height: 1920 },
	landscape: { x: -1000, y: 214, width: 2120, height: 1192.5 },
	framed: { x: -5, y: 246, width: 1095, height: 960 },
};

/** Points of the drawing that something may be laid over. */
export const wheelPlaces = {
	wheel: { x: 880, y: 1050 },
	flume: { x: 830, y: flume.top - 14 },
	rods: { x: 236, y: machine.axle.y - 62 },
	pump: { x: 146, y: 1152 },
} as const;

/** A point of the drawing as shares of the sheet, in percent. */
export function placeOn(view: WheelView, { x, y }: Position): { insetInlineStart: string; insetBlockStart: string } {
	const sheet = views[view];
	return { insetInlineStart: `${((x - sheet.x) / sheet.width) * 100}%`, insetBlockStart: `${((y - sheet.y) / sheet.height) * 100}%` };
}

/** The box round the wheel's rim, in percent of the sheet. */
export function rimOn(view: WheelView) {
	const { axle } = machine;
	const { width } = views[view];
	return {
		...placeOn(view, { x: axle.x - wheelRadius, y: axle.y - wheelRadius }),
		inlineSize: `${((2 * wheelRadius) / width) * 100}%`,
	};
}

type Part = 'wheel' | 'rod' | 'crosshead' | 'flatRod' | 'firstPost' | 'secondPost' | 'bell' | 'pumpRod' | 'spout' | 'spray' | 'otherSpray';

/** Puts every part where the crank's angle has it: transforms and opacities, nothing else, and no render. */
function draw(parts: ReadonlyMap<Part, SVGGElement>, angle: number): void {
	const pose = poseAt(machine, angle);
	const put = (part: Part, { x, y }: Position, turn = 0) => {
		const element = parts.get(part);
		if (element) element.style.transform = `translate(${x}px, ${y}px) rotate(${turn}rad)`;
	};
	const show = (part: Part, share: number) => {
		const element = parts.get(part);
		if (element) element.style.opacity = String(share);
	};
	const [first, second] = machine.posts.feet;
	put('wheel', machine.axle, -angle);
	put('rod', pose.pin, pose.rodLean);
	put('crosshead', pose.crosshead);
	put('flatRod', pose.bellTop, pose.flatRodLean);
	if (first) put('firstPost', first, pose.postLean);
	if (second) put('secondPost', second, pose.postLean);
	put('bell', machine.bell.pivot, pose.bellTurn);
	put('pumpRod', pose.hanger, pose.pumpLean);
	show('spout', Math.min(1, pose.flow * 1.6));
	// Slower than three changes a second even at the wheel's fastest (WCAG 2.3.1).
	const share = 0.5 + 0.5 * Math.sin(4 * angle);
	show('spray', share);
	show('otherSpray', 1 - share);
}

export interface WheelSceneProps {
	view: WheelView;
	/** How far the wheel has turned, in radians. */
	turned: MotionValue<number>;
	/** Changes with each calm step: 0 none yet, then 1 and 2 in turn. */
	fade: 0 | 1 | 2;
	/** What is laid over the drawing, inside its sheet. */
	children?: ReactNode;
}

/** The water wheel and all it moves, from the flume to the pump, at an autumn dusk. */
export function WheelScene({ view, turned, fade, children }: WheelSceneProps) {
	const { x, y, width, height } = views[view];
	const parts = useRef(new Map<Part, SVGGElement>());
	useLayoutEffect(() => {
		const redraw = (angle: number) => draw(parts.current, restAngle + angle);
		redraw(turned.get());
		return turned.on('change', redraw);
	}, [turned]);

	const part = (name: Part, drawing: ReactNode) => (
		<g
			className="wheel-part"
			ref={(element) => {
				if (element) parts.current.set(name, element);
				else parts.current.delete(name);
			}}
		>
			{drawing}
		</g>
	);
	return (
		<div className="wheel-sheet">
			<Frame name="wheel" view={`${x} ${y} ${width} ${height}`} anchor="xMidYMin slice">
				<Layer name="land">
					<StillLand />
				</Layer>
				<g className="wheel-machine" data-fade={fade}>
					<g transform={`translate(${machine.axle.x} ${machine.axle.y})`}>
						<WheelStill />
					</g>
					{part('wheel', <WheelTurning />)}
					<StillFlume />
					{part('spray', <Spray seed={5} />)}
					{part('otherSpray', <Spray seed={12} />)}
					{part('pumpRod', <PumpRod />)}
					<PumpPipe />
					{part('spout', <SpoutWater />)}
					<Guide />
					{part('firstPost', <Post />)}
					{part('secondPost', <Post />)}
					<PostFeet />
					{part('flatRod', <FlatRod />)}
					<BellStand />
					{part('bell', <BellCrank />)}
					{part('rod', <ConnectingRod />)}
					{part('crosshead', <Crosshead />)}
				</g>
			</Frame>
			{children}
		</div>
	);
}

const StillLand = memo(function StillLand() {
	return (
		<>
			<Surroundings />
			<PumpShaft />
		</>
	);
});

const StillFlume = memo(function StillFlume() {
	return (
		<>
			<Flume />
			<Jet />
		</>
	);
});
