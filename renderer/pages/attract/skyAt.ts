import { getPosition } from 'suncalc';
import type { AttractSceneProps } from '../../scenes/AttractScene.tsx';
import { dayOf } from '../../words/format.ts';

/** Norberg, WGS 84 degrees. */
const norberg = { latitude: 60.07, longitude: 15.92 };

/** Degrees of the sun over or under the horizon between which the light is dawn's or dusk's (civil twilight and the golden hour). */
const twilight = 6;

/** The light over Norberg, from where the sun stands. @param now epoch milliseconds */
export function lightOf(now: number): AttractSceneProps['light'] {
	const { altitude, azimuth } = getPosition(new Date(now), norberg.latitude, norberg.longitude);
	if (altitude < -twilight) return 'night';
	if (altitude > twilight) return 'day';
	// North-based: until noon the sun stands in the east.
	return azimuth < 180 ? 'dawn' : 'dusk';
}

/** Snow from November to March, green from May to August, leaves that turn in September and October. */
export function seasonOf(now: number): AttractSceneProps['season'] {
	const month = Number(dayOf(now).slice(5, 7));
	if (month >= 11 || month <= 3) return 'winter';
	if (month === 4) return 'spring';
	return month <= 8 ? 'summer' : 'autumn';
}
