export interface VisionProps {
	/**
	 * `portrait` keeps the picture in the upper 1160 of 1080 × 1920 and fits any box that is not wider than tall. `landscape`
	 * is cut closer, for a box as wide as tall in which the lowest sixth may be covered.
	 */
	orientation?: 'portrait' | 'landscape';
}

/** How far the land of a vision scene is drawn. */
export const visionLand = { from: -880, to: 1120, bottom: 1960 } as const;

export const visionFrame = (orientation: 'portrait' | 'landscape') =>
	orientation === 'portrait'
		? ({ view: '0 0 1080 1920', anchor: 'xMidYMin slice' } as const)
		: ({ view: '-20 240 1100 1140', anchor: 'xMidYMid slice' } as const);
