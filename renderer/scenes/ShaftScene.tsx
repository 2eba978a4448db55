import './ShaftScene.css';
import type { MotionValue } from 'framer-motion';
import { memo, type ReactNode, type RefObject, useCallback, useLayoutEffect, useRef } from 'react';
import { ember, magnetite, timber } from './palette.ts';
import { Frame, Layer, useGlow } from './parts/Frame.tsx';
import { Torch } from './parts/Lights.tsx';
import { usePaint } from './parts/Paint.tsx';
import { circle } from './parts/path.ts';
import { between, range, seeded } from './parts/random.ts';
import { HoistRope, Ladder, LiftCage, ShaftFrame } from './parts/Shaft.tsx';
import { Gallery, OreCart } from './parts/Strata.tsx';
import { beamStep, type Composition, compositions, type ShaftView } from './shaft/composition.ts';
import { type Leg, travelledAt } from './shaft/journey.ts';
import { grainsRepeat, RockBands, RockGrains, RockGround } from './shaft/Rock.tsx';
import { bandsRepeat, lightAt } from './shaft/rock.ts';

export interface ShaftSceneProps {
	view: ShaftView;
	/** Where the cage is, in stops from the surface: the one value that everything drawn follows. */
	depth: MotionValue<number>;
	/** How the way is drawn that the cage is on. */
	leg: RefObject<Leg>;
	/** The deepest stop. */
	last: number;
	/** The stops whose galleries may be seen now: one at rest, two on the way. */
	near: readonly number[];
	/**
	 * What a stop shows in its gallery, with its own light: drawn 620 × 560 from the gallery's corner, floor at 556, and cut to
	 * the opening. Skies and grounds reach from −60 to 760, since a landscape gallery is wider. A torchlit ore cart otherwise.
	 */
	picture: (stop: number) => ReactNode;
}

/** How fast each depth of the picture passes (timber and galleries are where the cage is). */
const speeds = { grains: 0.35, bands: 0.6 } as const;

const repeating = (distance: number, repeat: number): number => -(((distance % repeat) + repeat) % repeat);

type Part = 'grains' | 'bands' | 'deepBands' | 'deepGround' | 'timber' | 'daylight' | 'furnace' | 'cage' | `gallery ${number}`;

/** Puts every layer where the cage's depth has it: transforms and opacities, nothing else, and no render. */
function draw(parts: ReadonlyMap<Part, SVGGElement>, stride: number, leg: Leg, depth: number, last: number): void {
	const travelled = travelledAt(leg, depth);
	const way = travelled * stride;
	const put = (part: Part, transform: string) => {
		const element = parts.get(part);
		if (element) element.style.transform = transform;
	};
	const show = (part: Part, share: number) => {
		const element = parts.get(part);
		if (element) element.style.opacity = String(share);
	};
	put('grains', `translateY(${repeating(way * speeds.grains, grainsRepeat)}px)`);
	put('bands', `translateY(${repeating(way * speeds.bands, bandsRepeat)}px)`);
	put('timber', `translateY(${repeating(way, beamStep)}px)`);
	// The cage rocks on its way and hangs still at every stop.
	const sway = Math.sin(travelled * Math.PI * 4);
	put('cage', `translateX(${3 * sway}px) rotate(${0.4 * sway}deg)`);
	const deep = Math.max(0, Math.min(1, depth / Math.max(1, last)));
	const { daylight, warmth } = lightAt(deep);
	show('deepGround', deep);
	show('deepBands', deep);
	show('daylight', daylight);
	show('furnace', warmth);
	for (const part of parts.keys()) {
		if (!part.startsWith('gallery')) continue;
		const away = travelledAt(leg, Number(part.slice('gallery '.length))) - travelled;
		put(part, `translateY(${away * stride}px)`);
		// A gallery's torches light up for the cage that comes.
		show(part, Math.max(0, 1 - Math.abs(away) * 1.3));
	}
}

function LampHalo({ x, y, reach, opacity }: { x: number; y: number; reach: number; opacity: number }) {
	return <circle cx={x} cy={y} r={reach} fill={useGlow()} opacity={opacity} />;
}

function dust({ x, y }: Composition['cage']): string {
	const random = seeded(51);
	return range(56)
		.map(() => circle(x + between(random, -230, 230), y + between(random, -110, 470), between(random, 1, 3.2)))
		.join('');
}

/** The shaft with its lift: rock, timber, the cage and its lamp, and the galleries where the stops' own pictures stand. */
export const ShaftScene = memo(function ShaftScene({ view, depth, leg, last, near, picture }: ShaftSceneProps) {
	const composition = compositions[view];
	const { x, y, width, height, shaft, cage, gallery, stride, fade, shade } = composition;
	const right = x + width;
	const bottom = y + height;
	const { definitions, fill } = usePaint({
		shaft: {
			direction: 'across',
			stops: [
				[0, timber.black],
				[0.5, timber.char],
				[1, timber.black],
			],
		},
		daylight: {
			stops: [
				[0, ember.pale, 0.5],
				[1, ember.pale, 0],
			],
		},
		top: {
			stops: [
				[0, magnetite.dark, 0.94],
				[0.45, magnetite.dark, 0.6],
				[1, magnetite.dark, 0],
			],
		},
		bottom: {
			stops: [
				[0, magnetite.dark, 0],
				[0.4, magnetite.dark],
				[1, magnetite.dark],
			],
		},
		furnace: {
			stops: [
				[0, ember.deep, 0],
				[0.4, ember.deep, 0.55],
				[1, ember.middle, 0.9],
			],
		},
	});

	const parts = useRef(new Map<Part, SVGGElement>());
	const redraw = useCallback((stop: number) => draw(parts.current, stride, leg.current, stop, last), [stride, leg, last]);
	useLayoutEffect(() => {
		redraw(depth.get());
		return depth.on('change', redraw);
	}, [depth, redraw]);
	// A gallery that has just come is put in its place before it is seen.
	useLayoutEffect(() => {
		if (near.length > 0) redraw(depth.get());
	}, [near, depth, redraw]);

	const part = (name: Part, drawing: ReactNode) => (
		<g
			key={name}
			className="shaft-part"
			ref={(element) => {
				if (element) parts.current.set(name, element);
				else parts.current.delete(name);
			}}
		>
			{drawing}
		</g>
	);
	const floor = fade ?? bottom;
	const wide = shaft.right - shaft.left;
	return (
		<Frame name="shaft" view={`${x} ${y} ${width} ${height}`} definitions={definitions}>
			<Layer name="rock">
				<RockGround depth="shallow" width={right} height={bottom} />
				{part('deepGround', <RockGround depth="deep" width={right} height={bottom} />)}
				{part(
					'bands',
					<>
						<RockBands depth="shallow" width={right} height={bottom} />
						{part('deepBands', <RockBands depth="deep" width={right} height={bottom} />)}
					</>,
				)}
				{part('grains', <RockGrains width={right} height={bottom} />)}
			</Layer>
			<Layer name="gallery">
				{near.map((stop) =>
					part(
						`gallery ${stop}`,
						<g transform={`translate(${gallery.x} ${gallery.y}) scale(${gallery.scale})`}>
							<Gallery wide={(right - gallery.x) / gallery.scale + 40}>
								{picture(stop) ?? (
									<>
										<Torch x={124} y={300} scale={0.9} />
										<Torch x={530} y={284} scale={0.9} />
										<OreCart x={310} y={546} />
									</>
								)}
							</Gallery>
						</g>,
					),
				)}
			</Layer>
			<Layer name="timber">
				<rect x={shaft.left} y={-40} width={wide} height={bottom + 80} fill={fill.shaft} />
				{part('daylight', <rect x={shaft.left} y={-40} width={wide} height={floor * 0.7} fill={fill.daylight} />)}
				{part('furnace', <rect x={shaft.left} y={floor * 0.66} width={wide} height={bottom - floor * 0.66 + 40} fill={fill.furnace} />)}
				{part(
					'timber',
					<>
						{/* Four rungs to a beam: the ladder comes again with the timber. */}
						<g transform={`scale(1 ${beamStep / 120})`}>
							<Ladder x={shaft.left + 30} top={-60} bottom={bottom + beamStep + 40} />
						</g>
						<ShaftFrame
							left={shaft.left - 11}
							right={shaft.right + 11}
							top={-60}
							bottom={bottom + beamStep + 40}
							step={beamStep}
							post={22}
						/>
					</>,
				)}
			</Layer>
			{part(
				'cage',
				<Layer name="cage" motion="shaft-cage">
					<LampHalo x={cage.x} y={cage.y + 150} reach={420} opacity={0.55} />
					<HoistRope x={cage.x} top={-80} bottom={cage.y} />
					<LiftCage x={cage.x} y={cage.y} />
				</Layer>,
			)}
			<Layer name="dust" motion="drifts">
				<path d={dust(cage)} fill={ember.pale} opacity={0.5} />
			</Layer>
			<Layer name="frame">
				{shade > 0 && <rect x={-40} width={width + 80} height={shade} fill={fill.top} />}
				{fade !== null && <rect x={-40} y={fade} width={width + 80} height={height - fade + 40} fill={fill.bottom} />}
			</Layer>
		</Frame>
	);
});
