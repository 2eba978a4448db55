/** Mixes two six-digit hex colours; `share` is the part of the second, 0 … 1. Air and night are mixed in this way. */
export function mix(first: string, second: string, share: number): string {
	const channel = (color: string, start: number) => Number.parseInt(color.slice(start, start + 2), 16);
	const blended = [1, 3, 5].map((start) => {
		const value = Math.round(channel(first, start) * (1 - share) + channel(second, start) * share);
		return value.toString(16).padStart(2, '0');
	});
	return `#${blended.join('')}`;
}
