import { ember, falu, hair, magnetite, skin, slag, snow, wool } from '../palette.ts';
import type { Outfit } from '../parts/Person.tsx';

/** Those who meet again and again on the way: the same coats in every picture, and nobody's likeness. */
export const people = {
	chair: { coat: falu.middle, legs: magnetite.middle, skin: skin.pale, hair: hair.grey, scarf: ember.bright },
	teal: { coat: slag.middle, legs: slag.darkest, skin: skin.brown, hair: hair.dark },
	ember: { coat: ember.bright, legs: magnetite.middle, skin: skin.rose, hair: hair.copper },
	straw: { coat: snow.straw, legs: slag.dark, skin: skin.tan, hair: hair.white },
	deep: { coat: slag.darkest, legs: magnetite.dark, skin: skin.olive, hair: hair.brown, scarf: falu.flush },
	iron: { coat: magnetite.pale, legs: magnetite.middle, skin: skin.deep, hair: hair.dark, scarf: ember.pale },
	moss: { coat: wool.moss, legs: magnetite.middle, skin: skin.rose, hair: hair.brown },
} as const satisfies Record<string, Outfit>;
