import { type RefObject, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';
import { onceLaidOut } from '../../kiosk/onceLaidOut.ts';
import { letFlow } from '../../kiosk/overfull.ts';
import { areLettersTheirOwn, watchSizes } from '../../kiosk/watchSizes.ts';

/**
 * Whether names on the map stand on another place or leave the map, as longer, larger or wider spaced ones do. Where the map is so small
 * that the places' pictures meet, the page flows and gives it more room.
 * @param room names the page, its language and the visitor's comforts
 */
export function useCrowded(map: RefObject<HTMLElement | null>, room: string, ratio: number): boolean {
	const when = `${room} ${ratio}`;
	const [crowdedWhen, setCrowdedWhen] = useState<string>();
	useLayoutEffect(() => {
		const element = map.current;
		if (!element) return;
		const look = () => {
			const isSmall = picturesMeet(element);
			// Names that have given way say no more how much room they would take.
			const isFull = crowdedWhen !== when && namesMeet(element);
			if (!areLettersTheirOwn()) return;
			if (isSmall) letFlow(room);
			else if (isFull) setCrowdedWhen(when);
		};
		const ends = [onceLaidOut(element, () => flushSync(look)), watchSizes([element, ...element.querySelectorAll('.map-name')], look)];
		return () => {
			for (const end of ends) end();
		};
	}, [map, room, when, crowdedWhen]);
	return crowdedWhen === when;
}

function picturesMeet(map: Element): boolean {
	const pictures = [...map.querySelectorAll('.map-medal')].map((picture) => picture.getBoundingClientRect());
	return pictures.some((one, index) => pictures.slice(index + 1).some((other) => meet(one, other)));
}

function namesMeet(map: Element): boolean {
	const sheet = map.getBoundingClientRect();
	const pins = [...map.querySelectorAll('.map-pin')];
	return pins.some((pin) => {
		const name = pin.querySelector('.map-name')?.getBoundingClientRect();
		if (!name || name.width === 0) return false;
		const leaves = name.left < sheet.left || name.right > sheet.right || name.top < sheet.top || name.bottom > sheet.bottom;
		// Where a name stands over or under its picture, the corner beside the picture is touched as well.
		const others = pins
			.filter((other) => other !== pin)
			.flatMap((other) => [...other.children, ...(other.matches('.map-pin-above, .map-pin-below') ? [other] : [])]);
		return leaves || others.some((other) => meet(name, other.getBoundingClientRect()));
	});
}

function meet(one: DOMRect, other: DOMRect): boolean {
	return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
