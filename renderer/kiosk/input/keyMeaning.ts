import type { Direction } from './towards.ts';

/** What a key means to the page as a whole. Enter and Space press a control by themselves, unless a switch sends them. */
export type KeyMeaning =
	| { does: 'step'; by: 1 | -1 }
	| { does: 'arrow'; towards: Direction }
	| { does: 'scroll'; by: 1 | -1 }
	| { does: 'back' | 'home' | 'access' }
	/** The first switch in a visit that nobody scans yet. */
	| { does: 'beginScan'; key: string }
	/** The first switch, and the second. */
	| { does: 'scan' | 'press' }
	/** A held key presses once. */
	| { does: 'nothing' };

type Key = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'altKey' | 'metaKey' | 'repeat'>;

const arrows: Record<string, Direction> = { ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: 'left', ArrowRight: 'right' };

/** Keys that move what has the focus, held or not. */
export function meaningOf({ key, shiftKey, ctrlKey, altKey, metaKey, repeat }: Key, isScanning: boolean): KeyMeaning | undefined {
	if (ctrlKey || altKey || metaKey) return undefined;
	const arrow = arrows[key];
	if (arrow) return { does: 'arrow', towards: arrow };
	if (key === 'Tab') return { does: 'step', by: shiftKey ? -1 : 1 };
	if (key === 'PageDown') return { does: 'scroll', by: 1 };
	if (key === 'PageUp') return { does: 'scroll', by: -1 };
	// Whoever holds a switch, or cannot let go of it in time, means it once.
	if (isScanning && isFirstSwitch(key)) return repeat ? { does: 'nothing' } : { does: 'scan' };
	if (isScanning && isSecondSwitch(key)) return repeat ? { does: 'nothing' } : { does: 'press' };
	if (repeat) return key === 'Enter' || key === ' ' || key === 'Escape' ? { does: 'nothing' } : undefined;
	if (isFirstSwitch(key)) return { does: 'beginScan', key };
	if (key === 'Escape') return { does: 'back' };
	if (key === 'Home') return { does: 'home' };
	if (key === 'F1') return { does: 'access' };
	return undefined;
}

/** What interfaces for switches commonly send as their first switch: it moves on. */
export function isFirstSwitch(key: string): boolean {
	return key === ' ' || key === '1';
}

/** And as their second: it presses. */
export function isSecondSwitch(key: string): boolean {
	return key === 'Enter' || key === '2';
}
