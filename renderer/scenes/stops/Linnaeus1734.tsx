import { air, ground, magnetite, rock, snow, stone, timber, vellum } from '../palette.ts';
import { HandLantern } from '../parts/Lights.tsx';
import { Person } from '../parts/Person.tsx';
import { Snow } from '../parts/Sky.tsx';
import { Air, Hills } from './parts/Air.tsx';
import { industrial } from './parts/outfits.ts';

/** A naturalist writes at the edge of an open mine in the snow; a miner shows him the way down. */
export function Linnaeus1734() {
	return (
		<>
			<Air colors={air.winterDay} />
			<Hills y={330} swell={30} phase={2.8} fill={ground.winterFar} trees={[40, 96]} />
			<Hills y={400} swell={12} phase={0.7} fill={ground.winterForest} trees={[30, 70]} spacing={26} />
			<path d="M-60 420C120 396 300 410 760 400V610H-60Z" fill={ground.snow} />
			<path d="M262 446L330 420L450 414L560 432L760 426V610H216L240 520Z" fill={rock.brown} />
			<path d="M262 446L330 420L450 414L560 432L760 426V450L560 462L440 448L330 454L280 476L240 520Z" fill={stone.middle} />
			<path d="M330 610L340 510L420 480L540 500L600 610Z" fill={rock.floor} />
			<path d="M292 470L330 454L322 520ZM560 462L640 458L600 540Z" fill={rock.hematite} />
			<path
				d="M372 380L396 610M412 376L436 610M376 420H416M381 462H421M385 504H425M390 546H430"
				stroke={timber.bright}
				strokeWidth={8}
				strokeLinecap="round"
			/>
			<path d="M-60 470C60 440 200 440 262 446L232 520L214 610H-60Z" fill={snow.white} />
			<path d="M262 446L232 520L214 610H190L206 520L240 447Z" fill={ground.snowShade} />
			<Person x={138} y={548} height={250} {...industrial.gentleman} arms="carry" />
			<path d="M96 322Q100 306 114 302Q122 282 138 282Q154 282 162 302Q176 306 180 322Q138 304 96 322Z" fill={magnetite.darkest} />
			<path d="M116 434L160 424L172 458L126 468Z" fill={vellum.lit} />
			<path d="M160 424L172 458L176 454L165 422Z" fill={vellum.shade} />
			<path d="M150 448L168 402" stroke={snow.white} strokeWidth={6} strokeLinecap="round" />
			<Person x={514} y={442} height={176} {...industrial.miner} arms="holdLeft" />
			<HandLantern x={464} y={372} size={24} />
			<Snow count={36} width={640} height={560} seed={7} />
		</>
	);
}
