import { recordingOf, spokenText } from '../../bridge/spoken-text.ts';
import type { Edition } from '../../core/library/edition.ts';
import { leaves } from '../../core/library/word-tree.ts';

/**
 * What the kiosk may say in a language and is written in the content as it is said, by the name of its recording. A text that
 * is put together on the screen (dates, numbers) is not among them: only a voice of the machine can read it.
 */
export async function textsToRecord({ content, words, events }: Edition, language: string): Promise<Map<string, string>> {
	const isDefault = language === content.kiosk.languages[0]?.code;
	const own = Object.values(words[language] ?? {}).flatMap((tree) => [...leaves(tree)].map(([, text]) => text));
	const ofEvents = events.flatMap((event) => Object.values(event.words[language] ?? {}));
	const ofSources = isDefault ? content.sources.map(({ title }) => title) : [];
	const texts = [...own, ...ofEvents, ...ofSources]
		.filter((text): text is string => text !== undefined && !text.includes('{{'))
		.map(spokenText)
		.filter((text) => /[\p{L}\p{N}]/u.test(text));
	return new Map(await Promise.all([...new Set(texts)].map(async (text) => [await recordingOf(text), text] as const)));
}
