import { falu, hair, magnetite, skin, slag, snow, timber, works } from '../palette.ts';
import { Answer } from '../parts/Answer.tsx';
import { Houses, summerHouse } from '../parts/House.tsx';
import { Person } from '../parts/Person.tsx';
import { Bench } from '../parts/Square.tsx';
import { Glasshouse, SlagBrickShop, SolarPanels, WaterWheel } from '../parts/Works.tsx';

/** The old works: a wheel that turns, a house with sun on its roof, and glass for growing things. */
export function Mill({ water }: { water: string }) {
	return (
		<Answer word="sustainable">
			<Houses colors={summerHouse} houses={[{ x: 24, y: 910, width: 220, height: 160, windows: 3, chimney: false }]} />
			<SolarPanels x={60} y={676} width={160} height={58} lean={10} />
			<path d="M230 716H480V734H230ZM330 730H342V910H330ZM452 730H464V910H452Z" fill={timber.brown} />
			<path d="M230 711H480V719H230Z" fill={works.waterLit} />
			<path
				d="M196 944C270 926 420 926 480 944C520 960 500 986 420 1004C300 1030 190 1060 60 1130L-60 1200H-260C-120 1130 60 1070 180 1020C240 994 130 962 196 944Z"
				fill={water}
			/>
			<path
				d="M300 962h90M250 984h70M120 1056q50 -22 96 -38M-20 1128q50 -28 90 -46"
				stroke={works.waterLit}
				strokeWidth={4}
				strokeLinecap="round"
				fill="none"
				opacity={0.8}
			/>
			<WaterWheel x={362} y={846} radius={114} />
			<path d="M248 716C238 718 236 722 236 730L262 742C262 728 272 722 284 719Z" fill={works.waterLit} />
			<Glasshouse x={498} y={918} width={136} height={120} />
		</Answer>
	);
}

export function MeetingPlace() {
	return (
		<Answer word="meeting">
			<SlagBrickShop x={838} y={940} width={260} height={150} />
			<Bench x={884} y={1016} width={168} size={150} />
			<Person
				x={926}
				y={1016}
				height={150}
				coat={snow.straw}
				legs={slag.dark}
				skin={skin.brown}
				hair={hair.dark}
				scarf={falu.bright}
				pose="sit"
				arms="carry"
			/>
			<Person
				x={1008}
				y={1016}
				height={156}
				coat={slag.dark}
				legs={magnetite.middle}
				skin={skin.rose}
				hair={hair.white}
				hat={falu.bright}
				pose="sit"
				arms="holdLeft"
			/>
		</Answer>
	);
}
