import { memo } from 'react';
import './HomeBackdrop.css';
import { concrete, snow, snowDay } from './palette.ts';
import { Frame, Layer } from './parts/Frame.tsx';
import { Headframe } from './parts/Headframe.tsx';
import { usePaint } from './parts/Paint.tsx';
import { Ridge } from './parts/Ridge.tsx';
import { Snow } from './parts/Sky.tsx';

export interface HomeBackdropProps {
	orientation: 'portrait' | 'landscape';
	/** Reach mode, portrait: the doors stand low, so the sky and Mimerlaven get the upper half. */
	reach?: boolean;
}

interface Composition {
	width: number;
	height: number;
	/** Where the snow field begins; doors and cards stand on it. */
	field: number;
	sun: { x: number; y: number; radius: number };
	/** None where the doors would cover it. */
	headframe?: { x: number; y: number; scale: number };
	hill: number;
}

const compositions: Record<'portrait' | 'landscape' | 'reach', Composition> = {
	portrait: { width: 1080, height: 1920, field: 760, sun: { x: 864, y: 370, radius: 230 }, hill: 216 },
	reach: {
		width: 1080,
		height: 1920,
		field: 1060,
		sun: { x: 864, y: 670, radius: 230 },
		headframe: { x: 822, y: 962, scale: 1.02 },
		hill: 216,
	},
	landscape: {
		width: 1920,
		height: 1080,
		field: 640,
		sun: { x: 1536, y: 410, radius: 260 },
		headframe: { x: 588, y: 560, scale: 0.52 },
		hill: 384,
	},
};

const paints = {
	sky: {
		stops: [
			[0, snowDay.sky],
			[0.45, snowDay.cream],
			[1, snowDay.peach],
		],
	},
	field: {
		stops: [
			[0, snow.white],
			[1, snowDay.field],
		],
	},
} as const;

/** Behind the doors: a pale snow day, so calm that title and help text may stand on its sky. */
export const HomeBackdrop = memo(function HomeBackdrop({ orientation, reach = false }: HomeBackdropProps) {
	const composition = reach && orientation === 'portrait' ? 'reach' : orientation;
	const { width, height, field, sun, headframe, hill } = compositions[composition];
	const { definitions, fill } = usePaint(paints);
	return (
		<Frame name="home" once={`home ${composition}`} view={`0 0 ${width} ${height}`} definitions={definitions}>
			<Layer name="sky">
				<rect x={-40} width={width + 80} height={height} fill={fill.sky} />
			</Layer>
			<Layer name="sun">
				<circle cx={sun.x} cy={sun.y} r={sun.radius} fill={snowDay.sun} opacity={0.35} />
				<circle cx={sun.x} cy={sun.y} r={sun.radius * 0.38} fill={snowDay.sunCore} />
			</Layer>
			<Layer name="far">
				<Ridge
					ground={(x) => field - 250 + 26 * Math.sin(x / 150 + 2) - 70 * Math.exp(-((x - hill) ** 2) / 60000)}
					from={-40}
					to={width + 40}
					bottom={field + 40}
					seed={5}
					spacing={9}
					heights={[14, 30]}
					girth={0.5}
					fill={snowDay.far}
				/>
			</Layer>
			<Layer name="place">{headframe && <Headframe {...headframe} colors={concrete.snowDay} />}</Layer>
			<Layer name="near" motion="home-near">
				<Ridge
					ground={(x) => field - 130 + 22 * Math.sin(x / 130) + 9 * Math.sin(x / 37)}
					from={-40}
					to={width + 40}
					bottom={field + 120}
					seed={7}
					spacing={13}
					heights={[26, 62]}
					girth={0.44}
					fill={snowDay.near}
				/>
			</Layer>
			<Layer name="frame">
				<path
					d={`M-40 ${field - 60}C${width * 0.25} ${field - 110} ${width * 0.6} ${field - 40} ${width + 40} ${field - 96}V${height + 20}H-40Z`}
					fill={fill.field}
				/>
			</Layer>
			<Layer name="snow" motion="drifts">
				<Snow count={72} width={width} height={field} seed={4} />
			</Layer>
		</Frame>
	);
});
