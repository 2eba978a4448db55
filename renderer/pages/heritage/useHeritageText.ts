import { useContentText } from '../../words/useContentText.ts';
import { held } from './held.ts';

/** The words of the mining heritage, with its centuries held together: `stops.lapphyttan.title`. */
export function useHeritageText(): (key: string) => string {
	const text = useContentText('heritage');
	return (key) => held(text(key));
}

/** Whether a text needs its card's room for its length rather than for large type. */
export const isLong = (text: string): boolean => text.length > 180;
