export interface VisionProps {
	/**
	 * `portrait` keeps the picture in the upper 1160 of 1080 × 1920 and fits any box that is not wider than tall.
	 * `landscape` shows the same picture at the right of 1920 × 1080, over calm land where the panel stands.
	 */
	orientation?: 'portrait' | 'landscape';
}

/** How far the land of a vision scene is drawn: landscape looks further to the left. */
export const visionLand = { from: -880, to: 1120, bottom: 1960 } as const;

export const visionFrame = (orientation: 'portrait' | 'landscape') =>
	orientation === 'portrait'
		? ({ view: '0 0 1080 1920', anchor: 'xMidYMin slice' } as const)
		: ({ view: '-840 110 1920 1080', anchor: 'xMidYMid slice' } as const);
