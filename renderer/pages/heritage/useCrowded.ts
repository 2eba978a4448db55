import { type RefObject, useLayoutEffect, useState } from 'react';
import { watchSizes } from '../../kiosk/watchSizes.ts';

/**
 * Whether names on the map stand on another place or leave the map, as longer, larger or wider spaced ones do.
 * @param seen names what decides how much room they take: the language, the comforts
 */
export function useCrowded(map: RefObject<HTMLElement | null>, seen: string): boolean {
	const [crowdedWhen, setCrowdedWhen] = useState<string>();
	useLayoutEffect(() => {
		const element = map.current;
		// Names that have given way say no more how much room they would take.
		if (!element || crowdedWhen === seen) return;
		const look = () => {
			if (isCrowded(element)) setCrowdedWhen(seen);
		};
		look();
		return watchSizes(element.querySelectorAll('.map-name'), look);
	}, [map, seen, crowdedWhen]);
	return crowdedWhen === seen;
}

function isCrowded(map: Element): boolean {
	const sheet = map.getBoundingClientRect();
	const pins = [...map.querySelectorAll('.map-pin')];
	return pins.some((pin) => {
		const name = pin.querySelector('.map-name')?.getBoundingClientRect();
		if (!name || name.width === 0) return false;
		const leaves = name.left < sheet.left || name.right > sheet.right || name.top < sheet.top || name.bottom > sheet.bottom;
		const others = pins.filter((other) => other !== pin).flatMap((other) => [...other.querySelectorAll('.map-medal, .map-name')]);
		return leaves || others.some((other) => touch(name, other.getBoundingClientRect()));
	});
}

function touch(one: DOMRect, other: DOMRect): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
