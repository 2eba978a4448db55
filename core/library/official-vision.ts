import { createHash } from 'node:crypto';
import type { WordTree } from '../../bridge/model.ts';
import type { Fault } from './fault.ts';
import type { Read } from './read.ts';

/** The texts of the vision as the municipal council adopted it, by key: the first half of their SHA-256. */
export const officialTexts: readonly (readonly [key: string, digest: string])[] = [
	['title', '636419e8467fcf51'],
	['scenes.together.text', '5205581da865282f'],
	['scenes.childhood.text', '93ebbe8cd8a74795'],
	['scenes.heritage.text', '38474f105e33c6d5'],
	['scenes.home.text', '5e9d7ba5dd9ed75f'],
	['purpose.heading', '853417fc3b34846e'],
	['purpose.paragraphs.future', '837600d10ee75ee3'],
	['purpose.paragraphs.platform', 'bc358976499ca8d7'],
	['purpose.paragraphs.useful', 'a99ff3c0a3ea9780'],
	['story.heading', 'ea4ecfbc6448b754'],
	['story.intro', 'f88bdda093ee2cda'],
	['story.steps.may.title', '7720956b589458e9'],
	['story.steps.may.text', '03ba10a457c3fcb9'],
	['story.steps.august.title', '2272f9409ee824d2'],
	['story.steps.august.text', 'cffc35bf343ccd9e'],
	['story.steps.september.title', '9dcf6a72e43c9a77'],
	['story.steps.september.text', '3dd35a6ff7fb447f'],
	['story.steps.october.title', 'ad4723c7c330151b'],
	['story.steps.october.text', '39e00499b264cd33'],
	['story.steps.november.title', '9dcf6a72e43c9a77'],
	['story.steps.november.text', '8069ab78b0b23ce2'],
	['implementation.heading', '494284ebd3691d62'],
	['implementation.paragraphs.foundation', '2a8bbbf3ff56adcc'],
	['implementation.paragraphs.everyone', 'a0fbd266b542a790'],
];

/** What stands otherwise in the Swedish vision than in the adopted document. Advice: it may have been adopted anew. */
export function changesOfVision({ source }: Read<WordTree>): Fault[] {
	return officialTexts.flatMap(([key, digest]) => {
		const path = key.split('.');
		const text = source.read(path);
		if (typeof text !== 'string' || createHash('sha256').update(text).digest('hex').startsWith(digest)) return [];
		return [
			{
				file: source.name,
				...source.locate(path),
				problem: `Texten "${key}" är inte längre visionens officiella text, ord för ord.`,
				remedy: 'Lägg tillbaka den från en säkerhetskopia, om inte kommunfullmäktige har antagit en ny vision.',
			},
		];
	});
}
