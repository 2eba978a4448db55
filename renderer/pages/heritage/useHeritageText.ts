import { type ContentText, useContentText } from '../../words/useContentText.ts';
import { held } from './held.ts';

/** The words of the mining heritage, with its centuries held together: `stops.lapphyttan.title`. */
export function useHeritageText(): ContentText {
	const text = useContentText('heritage');
	return Object.assign((key: string) => held(text(key)), { languageOf: text.languageOf });
}

/** Whether a text needs its card's room for its length rather than for large type. */
export const isLong = (text: string): boolean => text.length > 180;
