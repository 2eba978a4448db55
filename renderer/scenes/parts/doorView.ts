export interface DoorProps {
	/** `tall` is the whole door, `wide` the landscape door, `low` the reach-mode portal. */
	crop?: 'tall' | 'wide' | 'low';
}

/** The view box of a door: all three crops are windows of the same 320 × 960 drawing, never squeezed. */
export function doorView(crop: 'tall' | 'wide' | 'low', top: { wide: number; low: number }): string {
	if (crop === 'wide') return `0 ${top.wide} 320 680`;
	if (crop === 'low') return `0 ${top.low} 320 427`;
	return '0 0 320 960';
}
