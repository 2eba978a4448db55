import { type HeadframeColors, light } from '../palette.ts';
import { useGlow } from './Frame.tsx';
import { box, circle } from './path.ts';
import { range } from './random.ts';

/** Mimerlaven is 64 m; the drawing is 580 units from the ground to the lamp on the mast. */
export const headframeHeight = 580;

export interface HeadframeProps {
	x: number;
	/** Where the shaft meets the ground. */
	y: number;
	scale?: number;
	colors: HeadframeColors;
	/** Lamp light round the head and the mast: only where it is dark. */
	glow?: boolean;
	/** The sheds and the ore conveyor at its foot. */
	annex?: boolean;
	/** Snow, or just a lit edge, on the flat roofs. */
	snowy?: boolean;
}

const pours = range(15).map((row) => `M-33 ${-14 - row * 23}H33`);
const headPours = range(5).map((row) => `M-94 ${-392 - row * 22}H60`);
const formwork = `${[...pours, ...headPours].join('')}M-12 -346V0M0 -346V0M-62 -500V-384M-30 -500V-362M10 -500V-350`;
const brightWindows =
	[-70, -52, -14, 5, 36].map((x) => box(x, -472, 7, 42)).join('') + [-318, -206, -150, -38].map((y) => box(9, y, 6, 24)).join('');
const dimWindows = [-33, 21].map((x) => box(x, -472, 7, 42)).join('') + [-262, -94].map((y) => box(9, y, 6, 24)).join('');
const shedWindows = [72, 94, 116, 138].map((x) => box(x, -52, 10, 20)).join('') + box(-204, -36, 10, 14) + box(-182, -36, 10, 14);
const sheds = 'M28 0V-58H60V-74H166V0ZM-33 -150L-176 -40V-20L-33 -124ZM-133 0V-62H-127V0ZM-95 0V-92H-89V0ZM-214 0V-52H-160V0Z';
const shedRoofs = 'M26 -63H62V-56H26ZM58 -80H168V-72H58ZM-33 -155L-33 -149L-178 -38V-43ZM-217 -57H-157V-50H-217Z';

/**
 * Mimerlaven, the 64 m concrete headframe, as a profile: a slender shaft under an anvil head whose horn reaches out to
 * the left. Every scene draws it with this one function, so a correction against a photograph is made once.
 */
export function Headframe({ x, y, scale = 1, colors, glow = false, annex = true, snowy = true }: HeadframeProps) {
	const lamp = useGlow();
	const { lit, face, shade, deep, window: pane, cap } = colors;
	const roof = snowy ? cap : lit;
	return (
		<g transform={`translate(${x} ${y}) scale(${scale})`}>
			{annex && <path d={sheds} fill={deep} />}
			{annex && <path d={shedRoofs} fill={roof} opacity={0.75} />}
			{annex && <path d={shedWindows} fill={pane} opacity={0.85} />}
			<path d="M-36 0L-32 -356H32L36 0Z" fill={face} />
			<path d="M15 0V-356H32L36 0Z" fill={shade} />
			<path d="M-36 0L-32 -356H-23L-26 0Z" fill={lit} />
			<path d="M-32 -346L-66 -374L-98 -404V-500H64V-388L32 -346Z" fill={face} />
			<path d="M32 -346L64 -388V-500H44V-380L15 -346Z" fill={shade} />
			<path d="M-32 -346L-66 -374L-98 -404V-500H-85V-408L-58 -382L-23 -352Z" fill={lit} />
			<path d="M-32 -346H32L48 -363H-53Z" fill={deep} opacity={0.55} />
			<path d={formwork} stroke={deep} strokeWidth={1.2} opacity={0.3} fill="none" />
			<path d="M-76 -509V-540H-14V-509ZM-21.5 -540V-578H-18.500V-540Z" fill={face} />
			<path d="M-30 -509V-540H-14V-509Z" fill={shade} />
			<path d="M-76 -509V-540H-69V-509Z" fill={lit} />
			<path d="M-103 -509H69V-499H-103ZM-79 -547H-11V-539H-79Z" fill={roof} />
			<path d={brightWindows} fill={pane} opacity={0.92} />
			<path d={dimWindows} fill={pane} opacity={0.28} />
			{glow && <ellipse cx={-16} cy={-448} rx={165} ry={84} fill={lamp} opacity={0.26} />}
			{glow && (
				<g className="moves glows">
					<path d={circle(-20, -580, 14)} fill={light.signal} opacity={0.3} />
				</g>
			)}
			<path d={circle(-20, -580, 3.6)} fill={light.signal} />
		</g>
	);
}
