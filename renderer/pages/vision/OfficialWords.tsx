import { Fragment } from 'react';
import { placeOfWord } from '../../../bridge/keyword.ts';
import { directionOf } from '../../words/direction.ts';
import './OfficialWords.css';

export type Keyword = { id: string; word: string };

type OfficialWordsProps = {
	text: string;
	language: string;
	keywords: readonly Keyword[];
	/** The keyword that the picture is answering. */
	answer: string | undefined;
	onTouch: (id: string) => void;
};

/** A paragraph of so many letters has room to be large beside its picture. */
const short = 200;

/** A paragraph word for word; some of its words can be touched, and the picture answers them. */
export function OfficialWords({ text, language, keywords, answer, onTouch }: OfficialWordsProps) {
	const { pieces, rest } = cut(text, keywords);
	return (
		<p className="vision-words" lang={language} dir={directionOf(language)} data-short={text.length <= short}>
			{pieces.map(({ before, keyword: { id, word }, stop }) => (
				<Fragment key={id}>
					{before}
					<span className="keyword-unit">
						<button type="button" className="keyword pressable" aria-pressed={id === answer} onClick={() => onTouch(id)}>
							{word}
						</button>
						{stop}
					</span>
				</Fragment>
			))}
			{rest}
		</p>
	);
}

type Piece = { before: string; keyword: Keyword /** What must not be torn from the word. */; stop: string };

/** The text cut at its keywords, in the order in which they stand. */
function cut(text: string, keywords: readonly Keyword[]): { pieces: Piece[]; rest: string } {
	const found = keywords
		.map((keyword) => ({ keyword, at: placeOfWord(keyword.word, text) ?? -1 }))
		.filter(({ at }) => at >= 0)
		.sort((first, second) => first.at - second.at);
	let done = 0;
	const pieces = found.map(({ keyword, at }) => {
		const before = text.slice(done, at);
		const end = at + keyword.word.length;
		const [stop = ''] = /^\S*/.exec(text.slice(end)) ?? [];
		done = end + stop.length;
		return { before, keyword, stop };
	});
	return { pieces, rest: text.slice(done) };
}
