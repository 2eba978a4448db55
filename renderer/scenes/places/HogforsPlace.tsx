import { air, ground, leaf, light, stone, timber } from '../palette.ts';
import { Birch } from '../parts/Birch.tsx';
import { Person } from '../parts/Person.tsx';
import { box } from '../parts/path.ts';
import { range } from '../parts/random.ts';
import { Air, Floor, Hills } from '../stops/parts/Air.tsx';
import { modern } from '../stops/parts/outfits.ts';

const hatches = range(9).map((index) => box(320 + index * 46, 462, 18, 30));

/** The ruin with its open arches, and the coal house that goes on and on behind it. */
export function HogforsPlace() {
	return (
		<>
			<Air colors={air.dawn} />
			<Hills y={340} swell={24} phase={1.4} fill={ground.duskFar} trees={[34, 90]} />
			<Hills y={440} swell={10} phase={2.6} fill={ground.duskForest} trees={[26, 60]} spacing={40} />
			<path d="M284 520V436H760V520Z" fill={timber.brown} />
			<path d="M262 440L300 396H760V440Z" fill={timber.dark} />
			<path d={hatches.join('')} fill={timber.black} />
			<path
				d="M56 536V300L84 286L96 308L140 262L176 274L190 250H236L252 282L290 274L306 330L330 340V536H276V430Q250 388 224 430V536H166V430Q140 388 114 430V536Z"
				fill={stone.middle}
			/>
			<path
				d="M56 536V300L84 286L90 296L78 306V536ZM224 430Q250 388 276 430L268 434Q250 404 232 434V536H224ZM114 430Q140 388 166 430L158 434Q140 404 122 434V536H114Z"
				fill={stone.lit}
			/>
			<path
				d="M100 340h40M200 320h36M260 350h34M96 380h30M200 372h44M150 306h30M290 410h24"
				stroke={stone.shade}
				strokeWidth={6}
				strokeLinecap="round"
			/>
			<Birch x={596} y={544} height={390} seed={9} lean={-22} leaves={leaf.autumn} />
			<Floor y={530} fill={ground.grass} edge={light.peach} />
			<Person x={392} y={560} height={118} {...modern.guide} arms="holdRight" />
			<Person x={442} y={560} height={112} {...modern.parent} arms="wave" />
		</>
	);
}
