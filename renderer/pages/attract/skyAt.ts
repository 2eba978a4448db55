import type { AttractSceneProps } from '../../scenes/AttractScene.tsx';

const part = (now: number, options: Intl.DateTimeFormatOptions) =>
	Number(new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Stockholm', ...options }).format(new Date(now)).replace(/\D/g, ''));

/** Hours of the day there at which dawn, day, dusk and night begin, by month: the shortest and the longest days differ by twelve hours. */
const lightHours: Record<AttractSceneProps['season'], readonly [dawn: number, day: number, dusk: number, night: number]> = {
	winter: [8, 9, 15, 17],
	spring: [5, 7, 19, 21],
	summer: [3, 5, 21, 23],
	autumn: [6, 8, 16, 18],
};

/** The light over Norberg. @param now epoch milliseconds */
export function lightOf(now: number): AttractSceneProps['light'] {
	const hour = part(now, { hour: '2-digit', hourCycle: 'h23' });
	const [dawn, day, dusk, night] = lightHours[seasonOf(now)];
	if (hour < dawn || hour >= night) return 'night';
	if (hour < day) return 'dawn';
	return hour < dusk ? 'day' : 'dusk';
}

/** Snow from November to March, green from May to August. */
export function seasonOf(now: number): AttractSceneProps['season'] {
	const month = part(now, { month: 'numeric' });
	if (month >= 11 || month <= 3) return 'winter';
	if (month <= 5) return 'spring';
	return month <= 8 ? 'summer' : 'autumn';
}
