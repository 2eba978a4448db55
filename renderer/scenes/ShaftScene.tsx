import './ShaftScene.css';
import { memo, type ReactNode } from 'react';
import { ember, magnetite, rock, timber } from './palette.ts';
import { Frame, Layer, useGlow } from './parts/Frame.tsx';
import { Torch } from './parts/Lights.tsx';
import { usePaint } from './parts/Paint.tsx';
import { circle } from './parts/path.ts';
import { between, range, seeded } from './parts/random.ts';
import { HoistRope, Ladder, LiftCage, ShaftFrame } from './parts/Shaft.tsx';
import { Cracks, Gallery, Grains, OreCart, Stratum, Vein } from './parts/Strata.tsx';
import { layers, rockColors } from './shaft/rock.ts';

export interface ShaftSceneProps {
	/** 0 at the surface, 1 at the deepest stop: changes the colours of the rock. Values outside are clamped. */
	depth: number;
	orientation: 'portrait' | 'landscape';
	/**
	 * What a stop shows in its gallery, with its own light: drawn 620 × 560 from the gallery's corner, floor at 556, and cut to
	 * the opening. Skies and grounds reach from −60 to 760, since a landscape gallery is wider. A torchlit ore cart otherwise.
	 */
	children?: ReactNode;
}

interface Composition {
	width: number;
	height: number;
	shaft: { left: number; right: number };
	cage: { x: number; y: number };
	gallery: { x: number; y: number };
	/** Where the picture gives way to the panel: portrait fades down, landscape stays whole. */
	fade: number | null;
}

const compositions: Record<ShaftSceneProps['orientation'], Composition> = {
	portrait: {
		width: 1080,
		height: 1920,
		shaft: { left: 236, right: 506 },
		cage: { x: 405, y: 640 },
		gallery: { x: 480, y: 400 },
		fade: 1040,
	},
	landscape: {
		width: 1920,
		height: 1080,
		shaft: { left: 1000, right: 1270 },
		cage: { x: 1168, y: 420 },
		gallery: { x: 1244, y: 190 },
		fade: null,
	},
};

function LampHalo({ x, y, reach, opacity }: { x: number; y: number; reach: number; opacity: number }) {
	return <circle cx={x} cy={y} r={reach} fill={useGlow()} opacity={opacity} />;
}

function dust({ x, y }: Composition['cage']): string {
	const random = seeded(51);
	return range(56)
		.map(() => circle(x + between(random, -230, 230), y + between(random, -110, 470), between(random, 1, 3.2)))
		.join('');
}

/**
 * The shaft with its lift: rock, timber, the cage and its lamp, and a gallery where a stop's own picture can
 * stand. Layers rock, timber, cage and gallery may travel at their own speeds.
 */
export const ShaftScene = memo(function ShaftScene({ depth, orientation, children }: ShaftSceneProps) {
	const { width, height, shaft, cage, gallery, fade } = compositions[orientation];
	const colors = rockColors(depth);
	const { definitions, fill } = usePaint({
		rock: {
			stops: [
				[0, colors.top],
				[0.4, colors.middle],
				[1, colors.bottom],
			],
		},
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
	const seen = layers.filter(({ y }) => y < height);
	const floor = fade ?? height;
	return (
		<Frame name="shaft" view={`0 0 ${width} ${height}`} definitions={definitions}>
			<Layer name="rock">
				<rect x={-40} y={-40} width={width + 80} height={height + 80} fill={fill.rock} />
				{seen.map(({ kind, ...layer }) => (
					<Stratum key={layer.y} {...layer} width={width} fill={colors[kind]} />
				))}
				<Vein
					width={width}
					at={[
						[300, 170, 0.6],
						[612, 190, 2.2],
						[826, 150, 0.4],
						[1180, 150, 2.7],
					]}
					stroke={rock.redVein}
				/>
				<Vein
					width={width}
					at={[
						[446, 140, 1.4],
						[1010, 180, 1.7],
						[1410, 170, 1.1],
					]}
					stroke={rock.greenVein}
				/>
				<Grains width={width} height={height} seed={51} />
				<Cracks width={width} height={height} seed={52} />
			</Layer>
			<Layer name="gallery">
				<g transform={`translate(${gallery.x} ${gallery.y})`}>
					<Gallery wide={width - gallery.x + 40}>
						{children ?? (
							<>
								<Torch x={124} y={300} scale={0.9} />
								<Torch x={530} y={284} scale={0.9} />
								<OreCart x={310} y={546} />
							</>
						)}
					</Gallery>
				</g>
			</Layer>
			<Layer name="timber">
				<rect x={shaft.left} y={-40} width={shaft.right - shaft.left} height={height + 80} fill={fill.shaft} />
				{colors.daylight > 0 && (
					<rect
						x={shaft.left}
						y={-40}
						width={shaft.right - shaft.left}
						height={floor * 0.7}
						fill={fill.daylight}
						opacity={colors.daylight}
					/>
				)}
				{colors.warmth > 0 && (
					<rect
						x={shaft.left}
						y={floor * 0.66}
						width={shaft.right - shaft.left}
						height={height - floor * 0.66 + 40}
						fill={fill.furnace}
						opacity={colors.warmth}
					/>
				)}
				<Ladder x={shaft.left + 30} top={-40} bottom={height + 40} />
				<ShaftFrame left={shaft.left - 11} right={shaft.right + 11} top={-60} bottom={height + 40} step={128} post={22} />
			</Layer>
			<Layer name="cage" motion="shaft-cage">
				<LampHalo x={cage.x} y={cage.y + 150} reach={420} opacity={0.55} />
				<HoistRope x={cage.x} top={-80} bottom={cage.y} />
				<LiftCage x={cage.x} y={cage.y} />
			</Layer>
			<Layer name="dust" motion="drifts">
				<path d={dust(cage)} fill={ember.pale} opacity={0.5} />
			</Layer>
			<Layer name="frame">
				<rect x={-40} width={width + 80} height={orientation === 'portrait' ? 420 : 200} fill={fill.top} />
				{fade !== null && <rect x={-40} y={fade} width={width + 80} height={height - fade + 40} fill={fill.bottom} />}
			</Layer>
		</Frame>
	);
});
