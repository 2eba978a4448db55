import { ember, falu, hair, magnetite, skin, slag, snow, timber, wool } from '../../palette.ts';
import type { Outfit } from '../../parts/Person.tsx';

/** What people of the stops wear: plain work clothes of their century, drawn freely. A hat and scarf of one wool make a hood. */
export const medieval = {
	smelter: { coat: timber.middle, legs: timber.dark, hat: wool.walnut, skin: skin.tan },
	bergsman: { coat: wool.madder, legs: timber.dark, hat: magnetite.pale, scarf: magnetite.pale, skin: skin.rose },
	digger: { coat: wool.moss, legs: timber.char, hat: wool.undyed, scarf: wool.undyed, skin: skin.tan },
	woman: { coat: wool.woad, legs: timber.char, hat: snow.straw, scarf: snow.straw, skin: skin.pale, skirt: true },
	child: { coat: wool.ochre, legs: timber.dark, hair: hair.copper, skin: skin.pale },
	lord: { coat: slag.dark, legs: magnetite.middle, hair: hair.brown, scarf: wool.undyed, skin: skin.rose, skirt: true },
	king: { coat: falu.bright, legs: magnetite.middle, hair: hair.copper, scarf: snow.birch, skin: skin.pale, skirt: true },
} as const satisfies Record<string, Outfit>;

export const industrial = {
	miner: { coat: magnetite.pale, legs: magnetite.dark, hat: timber.char, skin: skin.rose },
	smith: { coat: wool.undyed, legs: magnetite.middle, hat: timber.dark, skin: skin.tan },
	driver: { coat: slag.darkest, legs: magnetite.middle, hat: magnetite.darkest, skin: skin.tan },
	striker: { coat: wool.walnut, legs: magnetite.dark, hat: magnetite.soft, scarf: falu.bright, skin: skin.rose },
	mother: { coat: slag.dark, legs: magnetite.dark, hat: wool.madder, scarf: wool.madder, skin: skin.pale, skirt: true },
	gentleman: { coat: magnetite.soft, legs: magnetite.middle, hat: magnetite.darkest, scarf: snow.birch, skin: skin.pale, skirt: true },
} as const satisfies Record<string, Outfit>;

export const modern = {
	helmet: { coat: ember.deep, legs: magnetite.middle, hat: ember.pale, skin: skin.olive },
	helmetBlue: { coat: slag.middle, legs: magnetite.middle, hat: ember.pale, skin: skin.pale },
	guide: { coat: slag.dark, legs: magnetite.middle, hair: hair.grey, scarf: ember.bright, skin: skin.olive },
	parent: { coat: falu.bright, legs: magnetite.middle, hair: hair.dark, skin: skin.brown },
	child: { coat: ember.bright, legs: slag.darkest, hair: hair.copper, skin: skin.pale },
} as const satisfies Record<string, Outfit>;
