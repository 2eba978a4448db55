import { air, ember, ground, light, snow } from '../palette.ts';

/** What the land wears: snow from November to March, else green. */
export interface Setting {
	winter: boolean;
}

/** The land under one evening sky: far and near hills, the ground, and the light along its edge. */
export const landOf = ({ winter }: Setting) =>
	winter
		? { sky: air.winterDusk, far: ground.duskFar, forest: ground.duskForest, field: ground.snowDusk, floor: ground.snow, edge: snow.white }
		: { sky: air.summerDusk, far: ground.grassFar, forest: ground.grassMiddle, field: ground.grass, floor: ground.grass, edge: light.warm };

/** Wool in winter, bare heads in summer: what people of an event put on their heads. */
export const hatOf = ({ winter }: Setting, wool: string = ember.bright): string | undefined => (winter ? wool : undefined);
