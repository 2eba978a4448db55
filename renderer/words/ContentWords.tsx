import { InLanguage } from './InLanguage.tsx';
import type { ContentText } from './useContentText.ts';

/** A text of the content, told as Swedish where it is not translated. */
export function ContentWords({ from, at }: { from: ContentText; at: string }) {
	return <InLanguage language={from.languageOf(at)}>{from(at)}</InLanguage>;
}
