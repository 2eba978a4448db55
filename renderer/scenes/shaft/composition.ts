/** How the shaft is looked at: over a whole screen, or cut to the cage and its gallery for a frame. */
export type ShaftView = 'portrait' | 'landscape' | 'framed';

export interface Composition {
	/** The part of the drawing that is shown. */
	x: number;
	y: number;
	width: number;
	height: number;
	shaft: { left: number; right: number };
	cage: { x: number; y: number };
	gallery: { x: number; y: number; scale: number };
	/** From one stop to the next: whole steps of the timber, and more than the screen shows of the next gallery. */
	stride: number;
	/** Where the picture gives way to the panel: portrait fades down, landscape stays whole. */
	fade: number | null;
	/** How far down the shade under the header reaches. */
	shade: number;
}

/** Distance of two cross beams: the timber looks the same after each. */
export const beamStep = 128;

const portrait: Composition = {
	x: 0,
	y: 0,
	width: 1080,
	height: 1920,
	shaft: { left: 306, right: 546 },
	cage: { x: 438, y: 592 },
	gallery: { x: 524, y: 402, scale: 0.92 },
	stride: 8 * beamStep,
	fade: 1040,
	shade: 420,
};

export const compositions: Record<ShaftView, Composition> = {
	portrait,
	landscape: {
		...portrait,
		width: 1920,
		height: 1080,
		shaft: { left: 1190, right: 1420 },
		cage: { x: 1316, y: 430 },
		gallery: { x: 1400, y: 268, scale: 0.87 },
		stride: 7 * beamStep,
		fade: null,
		shade: 200,
	},
	framed: { ...portrait, x: 296, y: 366, width: 784, height: 572, fade: null, shade: 0 },
};

/** Pixels from one stop to the next where the picture fills a box. */
export function strideOn(view: ShaftView, box: { width: number; height: number }): number {
	const { width, height, stride } = compositions[view];
	return stride * Math.max(box.width / width, box.height / height);
}
