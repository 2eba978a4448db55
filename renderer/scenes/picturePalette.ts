/** The part of the palette that only pictures use which come after the resting screen. Scenes and parts take it from palette.ts. */

export const rock = {
	topsoil: '#5B4038',
	brown: '#43302F',
	slate: '#2C3742',
	deep: '#232E38',
	dark: '#141C24',
	floor: '#0A0F14',
	hematite: '#7E2A22',
	hematiteDark: '#4A2622',
	copper: '#2B4450',
	copperPale: '#33505A',
	redVein: '#FF8A6A',
	greenVein: '#6FC7C4',
	paleVein: '#C9CFD3',
	spark: '#8899A6',
	furnace: '#3A1608',
} as const;

export const meadow = {
	pale: '#8FBF7A',
	middle: '#2F9183',
	deep: '#1F7F7A',
	straw: '#F6D9A2',
	strawLit: '#FFEFC8',
	autumn: '#A97B3A',
	autumnPale: '#D9B25E',
	spring: '#7FB77B',
} as const;

export const spruce = { pale: '#3B7F82', middle: '#2F6E74', deep: '#265E66', morning: '#5DB3A8' } as const;

/** Morning skies of the vision: one light source, the sun. */
export const day = {
	zenith: '#3FA6A8',
	teal: '#7CC9C8',
	pale: '#9EDCD2',
	mint: '#CFEBE2',
	cream: '#FFE9BE',
	sand: '#FFE7C4',
	peach: '#FFCB94',
	honey: '#FFC877',
	sun: '#FFFDF5',
	sunHalo: '#FFF3CF',
	ray: '#FFF8E4',
	farRidge: '#8DBFC3',
	nearRidge: '#6FA9AF',
	ice: '#8FD0D2',
	iceLit: '#BFE6E6',
	iceDeep: '#5DB3B8',
	track: '#A9CBD2',
	gloss: '#EAF8F7',
} as const;

/** The home page's own snow day: so pale that text may stand on it. */
export const snowDay = {
	sky: '#E3F1EE',
	cream: '#FBF3E4',
	peach: '#FFE3C2',
	sun: '#FFD9A0',
	sunCore: '#FFF8E8',
	far: '#CFDDDC',
	near: '#A9C2C1',
	field: '#E9EFF0',
} as const;

/** An early summer morning on the square. */
export const square = {
	sky: '#8FD6D0',
	low: '#FFEFCF',
	far: '#9CCDBF',
	near: '#62AE9C',
	hill: '#3F9484',
	field: '#57A88C',
	ground: '#F3DDAE',
	groundLit: '#FBEBC8',
	shadow: '#1F5A58',
} as const;

/** A clear autumn afternoon by the old works. */
export const works = {
	sky: '#F7DFA9',
	middle: '#FFEBC6',
	low: '#FFCF8E',
	far: '#DDB98A',
	near: '#B9875A',
	forest: '#8E5E3E',
	field: '#C99A4E',
	ground: '#E8C88C',
	groundShade: '#B98A4E',
	water: '#3F939B',
	waterLit: '#9EDCD2',
	brick: '#3E7C84',
	brickDark: '#285A63',
	brickLit: '#6FB3B8',
	panel: '#1E4A6B',
	panelLit: '#6FA9C9',
	green: '#6FAE6A',
} as const;

/** A winter evening with everyone on the way home. */
export const homecoming = {
	sky: '#FFE6C8',
	middle: '#FFCB9A',
	low: '#F59A6E',
	horizon: '#E0787A',
	far: '#C4708A',
	near: '#8E5480',
	forest: '#5E3E6C',
	slope: '#F6D9D4',
	field: '#E9C6CE',
	ground: '#D3A9BE',
	groundDeep: '#8A6491',
	shadow: '#6A4470',
	heart: '#E8503A',
	heartLit: '#FF8A5A',
	halo: '#FFF0D2',
	roof: '#FFEFEA',
	eave: '#D9B4CC',
	wall: '#9A2E2A',
	wallDark: '#5E1E2E',
	ochre: '#D08A3E',
	cream: '#F0D2B0',
} as const;

/** Skies and rooms of the stops in the shaft, from the roof of the gallery to its floor. */
export const air = {
	furnaceNight: ['#0E1226', '#3A1B2A', '#C2541C'],
	starNight: ['#070B18', '#141D3C', '#3A4A78'],
	winterDay: ['#3E6478', '#86A9B6', '#D5E3E4'],
	winterDusk: ['#1B2747', '#4B4F7E', '#C98B86'],
	summerDay: ['#1F7F86', '#6FBDB6', '#E4EFD6'],
	summerDusk: ['#123F4C', '#4C8C8A', '#F2C988'],
	dawn: ['#272A55', '#7A4E78', '#F0A06E'],
	uprising: ['#3A140E', '#A2401A', '#FFB25C'],
	torchRoom: ['#160D0B', '#3E1F12', '#8A4A1E'],
	mine: ['#0B0D12', '#1B1A1F', '#3B2A22'],
	workshop: ['#10191C', '#25393B', '#4A5A50'],
	theatre: ['#14070F', '#3C0F1C', '#8A1F1B'],
} as const satisfies Record<string, readonly [roof: string, middle: string, floor: string]>;

/** What lies under and behind the people of a stop. */
export const ground = {
	night: '#120E14',
	nightFar: '#231C30',
	nightMiddle: '#19141F',
	earth: '#24160F',
	earthLit: '#6B3A1C',
	grass: '#2F5E46',
	grassFar: '#5D927B',
	grassMiddle: '#41785F',
	snow: '#DCE7EA',
	snowShade: '#A9C0CB',
	snowDusk: '#B9B6D2',
	winterFar: '#7C9DAC',
	winterForest: '#2F5564',
	duskFar: '#6B5C88',
	duskForest: '#322F55',
	brownFar: '#7A3418',
	brownNear: '#451A10',
	water: '#2E6C78',
	waterLit: '#9BC9CB',
	boards: '#4A2C1A',
} as const;

export const stone = { lit: '#C9C0B4', pale: '#A39A92', middle: '#77706C', shade: '#524E50', dark: '#343237', mortar: '#2A282C' } as const;

export const wool = {
	undyed: '#C8B497',
	madder: '#A2452F',
	woad: '#46688A',
	moss: '#5F6B45',
	walnut: '#5C4030',
	ochre: '#B98438',
} as const;

export const mineral = {
	honey: '#FFC53A',
	honeyLit: '#FFEFA6',
	honeyDeep: '#C27A12',
	green: '#7E8F5C',
	greenLit: '#C6D29A',
	greenDeep: '#3F4E38',
} as const;

export const vellum = { light: '#FCF3DC', lit: '#F7E9C8', shade: '#D8BE8C', ink: '#6B4A2A', wax: '#9E2A22', waxLit: '#D2553F' } as const;

/** An autumn dusk at the water wheel: dark enough above for pale words, a glow along the forest. */
export const millDusk = {
	sky: ['#161A3A', '#242450', '#3F3262', '#7C4262', '#C9654C', '#FFB871'],
	sun: '#FFDDA0',
	halo: '#FFB26B',
	far: '#8A4A5E',
	near: '#5A3352',
	forest: '#33223F',
	grass: '#6E7A3E',
	grassLit: '#B7A657',
	soil: '#5A3F3A',
	wall: '#343038',
	wallDeep: '#12181F',
	joint: '#5C545C',
} as const;

/** A dim room, and what an ultraviolet lamp does to it. Norbergite glows yellow where it glows. */
export const mineralRoom = {
	wall: '#1B2530',
	wallDeep: '#0A0F14',
	plinth: '#2A3742',
	plinthLit: '#51636F',
	plinthDeep: '#151E27',
	stone: ['#6E6A68', '#8B8580', '#575457', '#A39B92', '#454348', '#7B706A'],
	stoneLit: '#CFC5B6',
	crystal: ['#B98A55', '#9A6A3C', '#D2A66C', '#7A5230'],
	crystalLit: '#F1D6A6',
	night: '#0A0620',
	violet: '#5B3CFF',
	violetPale: '#B7A2FF',
	glow: ['#FFE45C', '#FFD21F', '#FFF29A', '#F2B90F'],
	glowCore: '#FFFBD6',
} as const;
