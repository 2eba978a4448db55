import type { VisionProps } from '../parts/visionView.ts';

/** A chapter's sheet of words is long: its people stand higher than those of a scene, over y = 880. */
export const chapterFrame = (orientation: NonNullable<VisionProps['orientation']>) =>
	orientation === 'portrait'
		? ({ view: '0 40 1080 1920', anchor: 'xMidYMin slice' } as const)
		: ({ view: '-10 110 1100 1140', anchor: 'xMidYMid slice' } as const);

/** How far the land of a chapter is drawn. */
export const chapterLand = { from: -20, to: 1100, bottom: 1920 } as const;
