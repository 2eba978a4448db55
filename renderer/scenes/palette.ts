/**
 * Every colour a drawing may use, by the material it stands for (direction.md §1). Scenes and parts name a material and
 * a step; a colour that is missing here is added here, so a correction on the panel is made once.
 */

// What the first screen loads without.
export * from './picturePalette.ts';

export const falu = { darkest: '#4A0D0C', dark: '#6B1614', middle: '#8A1F1B', bright: '#B4352B', flush: '#FFA692' } as const;

export const magnetite = { darkest: '#070B0F', dark: '#0D1319', middle: '#16202A', soft: '#202D39', pale: '#41525F' } as const;

export const slag = {
	darkest: '#06343A',
	dark: '#0C5159',
	middle: '#1F7F86',
	bright: '#4FB5B3',
	pale: '#8ADAD6',
	mist: '#D6F0EC',
} as const;

export const ember = { dark: '#7A3300', deep: '#E2620E', middle: '#FF8A2B', bright: '#FFB454', pale: '#FFDFA8' } as const;

export const snow = { white: '#FFFFFF', birch: '#FBF7EF', cream: '#F1E9DB', straw: '#E2D6C2', shade: '#DCEBEE', blue: '#C9E0E4' } as const;

export const dusk = {
	zenith: '#0A0F1F',
	deep: '#1B2140',
	indigo: '#3A3A6B',
	violet: '#453468',
	rose: '#94476B',
	ember: '#E26F45',
	gold: '#FFB25C',
	straw: '#FFD48F',
} as const;

/** Lamps, windows, fire: the only things that glow. */
export const light = { core: '#FFF6DF', warm: '#FFF3D0', window: '#FFD27A', halo: '#FFE3A6', peach: '#FFB08A', signal: '#FF6A46' } as const;

/** Shafts, stages, poles, cages. */
export const timber = {
	black: '#0C0A09',
	char: '#1A1210',
	dark: '#3A2415',
	brown: '#5A3A22',
	middle: '#6B4526',
	bright: '#8A5D34',
	lit: '#B98550',
	brass: '#C27A2C',
	brassLit: '#FFC880',
	pale: '#E0B078',
	rope: '#E8DCCB',
	ropeShade: '#7A6A58',
} as const;

export const wall = {
	red: '#A92B22',
	redShade: '#7E1E18',
	ochre: '#D69A3F',
	cream: '#E9DFC8',
	slate: '#22414A',
	slateShade: '#16323A',
	glass: '#6FC7E0',
} as const;

export const skin = { pale: '#F0C3A2', rose: '#E8B796', tan: '#E0AA82', olive: '#C58A62', brown: '#8E5A3C', deep: '#6A3F2A' } as const;

export const hair = { dark: '#2A1C30', brown: '#4A2A18', copper: '#C58A4A', grey: '#C9CFD3', white: '#F1E9DB' } as const;

export const bark = { white: '#FFFDF6', shade: '#C8D6C8', mark: '#1E2B2C', twig: '#41645B' } as const;

export const leaf = {
	birch: ['#8FD3A0', '#B9E07A', '#5DB98C', '#E4EE93'],
	spring: ['#CBE58E', '#E4EE93', '#A9D98A', '#F1F5B8'],
	autumn: ['#FFB454', '#FFCF6B', '#E2853A', '#F6E08A'],
} as const;

/** The events door: a red winter night. */
export const festival = {
	night: '#1A0A22',
	plum: '#471632',
	glow: '#A22F2E',
	horizon: '#FF8A4A',
	ridge: '#3A1026',
	stage: '#2A0C18',
	backdrop: '#FFD9A0',
	wire: '#1A0B12',
	rows: ['#3D1420', '#551A20', '#6E211F', '#2A0E1A'],
	faces: ['#5B2B2C', '#7A3A33', '#8E4A3C', '#4A2024'],
	hats: ['#FFB454', '#4FB5B3', '#F4E4D6', '#D8503E'],
	heart: '#C9362B',
	aurora: '#6FE0CF',
	auroraEdge: '#B8FFE6',
	auroraRose: '#FF9D86',
	pale: '#FFF0E0',
} as const;

export interface HeadframeColors {
	lit: string;
	face: string;
	shade: string;
	deep: string;
	window: string;
	cap: string;
}

/** Mimerlaven is grey-violet concrete; these are the lights it is seen in. */
export const concrete = {
	summerMorning: { lit: '#FFF1D2', face: '#C9D5CB', shade: '#86B0A8', deep: '#4E9189', window: slag.dark, cap: '#F4FAF2' },
	snowDay: { lit: '#FFEBD2', face: '#B9C6C8', shade: '#94A7AC', deep: '#7F959B', window: '#FFC46E', cap: snow.white },
	winterMorning: { lit: '#FFF0DA', face: '#B7CBCD', shade: '#86A7AD', deep: '#6B9299', window: '#FFE3B4', cap: snow.white },
	dusk: { lit: '#FFB98A', face: '#7E6787', shade: '#473C66', deep: '#2A2348', window: '#FFD79A', cap: '#E6D9EC' },
	dawn: { lit: '#FFE1C4', face: '#A99BB4', shade: '#76709A', deep: '#544F7E', window: '#FFD79A', cap: '#F6E9F0' },
	day: { lit: '#FFF4E2', face: '#BCC6CC', shade: '#8799A6', deep: '#5F7484', window: '#3F5A6B', cap: snow.white },
	night: { lit: '#5E6C97', face: '#39426B', shade: '#262D52', deep: '#161B38', window: '#FFD27A', cap: '#8E9AC6' },
	warmAfternoon: { lit: '#FFF0D6', face: '#C9B7A6', shade: '#9A8578', deep: '#7A6455', window: '#5A4438', cap: '#F4E6D2' },
	warmEvening: { lit: '#FFD0A0', face: '#9A7B84', shade: '#5E4A68', deep: '#3A2D4C', window: '#FFE0A0', cap: '#F6E4DA' },
} as const satisfies Record<string, HeadframeColors>;

/** One hour of the living window. Zenith and shore stay dark at every hour: white words stand on them. */
export interface HourColors {
	/** From zenith to horizon. */
	sky: readonly [zenith: string, high: string, middle: string, low: string, edge: string, horizon: string];
	sun: string;
	haze: string;
	far: readonly [top: string, bottom: string];
	hill: readonly [top: string, bottom: string];
	trees: readonly [string, string, string];
	near: string;
	/** What white things look like in this light: roofs, piste, church. */
	white: string;
	whiteShade: string;
	wall: string;
	wallWarm: string;
	side: string;
	trim: string;
	lake: readonly [shore: string, middle: string, deep: string];
	glint: string;
	rim: string;
	bankFar: readonly [top: string, middle: string, bottom: string];
	bankNear: readonly [top: string, high: string, middle: string, bottom: string];
	bark: string;
	barkShade: string;
	barkMark: string;
}

export const hours = {
	dusk: {
		sky: [dusk.zenith, '#1A1F45', dusk.violet, dusk.rose, dusk.ember, dusk.straw],
		sun: '#FFC873',
		haze: '#FFC48E',
		far: ['#8A4A72', '#E0794E'],
		hill: ['#30275A', '#2A2147'],
		trees: ['#241F45', '#2A2450', '#1E1A3C'],
		near: '#1A1736',
		white: '#F4E4E6',
		whiteShade: '#C9C2EC',
		wall: '#8A2A24',
		wallWarm: '#B98A48',
		side: '#3B1424',
		trim: '#E9CDB6',
		lake: ['#B5605A', '#4A2F62', '#12142C'],
		glint: '#FFD9A0',
		rim: '#FFD0A6',
		bankFar: ['#6F6AA8', '#3A3B73', '#1B2148'],
		bankNear: ['#7A74B2', '#423F7C', '#171C3C', '#0D1326'],
		bark: '#E9DDE6',
		barkShade: '#7C73A6',
		barkMark: '#1B1838',
	},
	dawn: {
		sky: [dusk.deep, '#343766', '#584A7C', '#C97B8A', '#FFB9A0', '#FFE9CF'],
		sun: '#FFE3B0',
		haze: '#FFD9C4',
		far: ['#A98AA8', '#F0B3A0'],
		hill: ['#5B5687', '#48456F'],
		trees: ['#3F4070', '#4A4A7C', '#37386A'],
		near: '#2D2F5C',
		white: '#FFF1EC',
		whiteShade: '#D9D3F0',
		wall: '#A0352D',
		wallWarm: '#CFA05A',
		side: '#5A2436',
		trim: '#FBE8DA',
		lake: ['#E3A79C', '#746A9A', '#23284F'],
		glint: '#FFE9CF',
		rim: '#FFE3D2',
		bankFar: ['#8E8BC0', '#4A4B82', '#262C58'],
		bankNear: ['#9A97C8', '#454680', '#232A55', '#151B3A'],
		bark: '#F6ECF0',
		barkShade: '#9089B8',
		barkMark: '#24264E',
	},
	day: {
		sky: [slag.dark, '#0F5A62', '#1A6E76', '#5DB8B6', '#CFEBE2', '#FFF1D2'],
		sun: '#FFF6DD',
		haze: '#EAF6F0',
		far: ['#8DBFC3', '#C4E2DE'],
		hill: ['#3D8088', '#2F6E74'],
		trees: ['#2A666E', '#33747A', '#225A63'],
		near: '#174A53',
		white: '#FFFFFF',
		whiteShade: '#CFE4EA',
		wall: wall.red,
		wallWarm: wall.ochre,
		side: wall.redShade,
		trim: '#FFF7EA',
		lake: ['#BFE0DC', '#3F939B', '#0A434B'],
		glint: '#F4FCFA',
		rim: '#EAF8F7',
		bankFar: ['#8FC6CE', '#1F6D76', '#0C5159'],
		bankNear: ['#A5D3D9', '#125A63', '#0A464D', '#06343A'],
		bark: '#FFFDF6',
		barkShade: '#A9CDD2',
		barkMark: '#12343A',
	},
	night: {
		sky: [magnetite.darkest, '#0A1022', '#101838', '#1B2650', '#2A3866', '#3D4C7E'],
		sun: '#D9DCF0',
		haze: '#5A6AA0',
		far: ['#222C58', '#2E3A68'],
		hill: ['#161D40', '#121836'],
		trees: ['#0F1532', '#131A3A', '#0C112A'],
		near: '#0A0E22',
		white: '#AEB8DE',
		whiteShade: '#7C88B8',
		wall: '#4A1E2C',
		wallWarm: '#5E4A48',
		side: '#2A1226',
		trim: '#8E86A6',
		lake: ['#2E3A68', '#182146', '#0A0F22'],
		glint: '#FFD9A0',
		rim: '#8E9AC6',
		bankFar: ['#4A5590', '#262E5E', '#141A3C'],
		bankNear: ['#56619C', '#2A3265', '#12172F', '#090D1E'],
		bark: '#B7BDDC',
		barkShade: '#555E90',
		barkMark: '#0D1228',
	},
} as const satisfies Record<string, HourColors>;

/** Ground without snow: lit on slopes, deep on the shore where words stand. */
export const seasonGround = {
	spring: { slope: '#9CC07A', shore: '#2C5A3C', speck: '#F4F8E8' },
	summer: { slope: '#7DB86A', shore: '#1C5A42', speck: '#FFD9CE' },
	autumn: { slope: '#D9A24A', shore: '#5A371C', speck: '#FFB454' },
} as const;
