import { memo } from 'react';
import { concrete, day, ember, falu, hair, light, magnetite, skin, slag, snow, snowDay, square } from '../palette.ts';
import { Frame, useGlow } from '../parts/Frame.tsx';
import { Headframe } from '../parts/Headframe.tsx';
import { IronHeart } from '../parts/Heart.tsx';
import { Person } from '../parts/Person.tsx';
import { box, ellipse } from '../parts/path.ts';
import { Ridge } from '../parts/Ridge.tsx';
import { WheelchairUser } from '../parts/WithAids.tsx';

/** The screen itself on its foot, a heart alight in it. */
function Screen({ x, y }: { x: number; y: number }) {
	const glow = useGlow();
	return (
		<g transform={`translate(${x} ${y})`}>
			<path d={box(-12, -70, 24, 62) + box(-60, -10, 120, 12)} fill={magnetite.soft} />
			<circle cy={-180} r={190} fill={glow} opacity={0.7} />
			<rect x={-84} y={-318} width={168} height={260} rx={16} fill={magnetite.dark} />
			<rect x={-72} y={-306} width={144} height={236} rx={8} fill={slag.darkest} />
			<path d="M-72 -140Q-30 -180 10 -150T72 -160V-78Q72 -70 64 -70H-64Q-72 -70 -72 -78Z" fill={slag.middle} />
			<svg x={-44} y={-262} width={88} height={82} viewBox="0 0 88 82" aria-hidden="true">
				<IronHeart className="kiosk-heart" />
			</svg>
			<path d={box(-52, -108, 46, 22) + box(6, -108, 46, 22)} fill={snow.birch} />
		</g>
	);
}

/** What this is: a screen in a hall, a window behind it, and people who share it. */
export const ThisKiosk = memo(function ThisKiosk() {
	return (
		<Frame name="valley" once="this-kiosk" view="0 0 1080 400">
			<rect width={1080} height={400} fill={snowDay.cream} />
			<rect x={60} y={36} width={960} height={236} rx={14} fill={square.sky} />
			<circle cx={250} cy={120} r={52} fill={day.sunHalo} />
			<circle cx={250} cy={120} r={36} fill={light.core} />
			<Ridge
				ground={(x) => 196 + 16 * Math.sin(x / 120)}
				from={60}
				to={1020}
				bottom={272}
				seed={171}
				spacing={10}
				heights={[14, 32]}
				girth={0.5}
				fill={square.far}
			/>
			<Headframe x={800} y={262} scale={0.3} colors={concrete.summerMorning} snowy={false} />
			<Ridge
				ground={(x) => 240 + 8 * Math.sin(x / 70)}
				from={60}
				to={1020}
				bottom={272}
				seed={172}
				spacing={13}
				heights={[16, 34]}
				girth={0.45}
				fill={square.near}
			/>
			<path d="M60 36H1020V272H60ZM300 36V272M540 36V272M780 36V272" fill="none" stroke={snow.white} strokeWidth={12} />
			<rect y={318} width={1080} height={82} fill={square.ground} />
			<path d={box(0, 312, 1080, 8)} fill={snow.straw} />
			<path
				d={ellipse(540, 384, 110, 9) + ellipse(392, 386, 50, 7) + ellipse(694, 384, 64, 8) + ellipse(330, 386, 34, 6)}
				fill={magnetite.dark}
				opacity={0.18}
			/>
			<Screen x={540} y={384} />
			<Person x={396} y={384} height={176} coat={falu.middle} legs={magnetite.middle} skin={skin.tan} hair={hair.brown} arms="wave" />
			<Person x={330} y={386} height={112} coat={ember.bright} legs={slag.darkest} skin={skin.tan} hair={hair.brown} arms="holdRight" />
			<WheelchairUser
				x={706}
				y={382}
				height={172}
				coat={slag.middle}
				skin={skin.brown}
				hair={hair.dark}
				scarf={ember.bright}
				arms="wave"
				flip
			/>
		</Frame>
	);
});
