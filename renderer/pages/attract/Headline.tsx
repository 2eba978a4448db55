import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { directionOf } from '../../words/direction.ts';

/** The headline in every language, one over the other, so that the largest decides the place and nothing shifts. */
export function Headline({ turn }: { turn: number }) {
	const { i18n } = useTranslation();
	const { languages } = useKiosk().content.kiosk;
	const headlines = languages.map(({ code }) => {
		const t = i18n.getFixedT(code, 'ui');
		return { code, start: t('attract.headline'), end: t('attract.headlineWord') };
	});
	// Easy Swedish may say it as Swedish does: then it is said once.
	const distinct = headlines.filter(({ start, end }, index) =>
		headlines.slice(0, index).every((before) => before.start !== start || before.end !== end),
	);
	return (
		<h1 className="attract-headline" data-turned={turn > 0}>
			{distinct.map(({ code, start, end }, index) => {
				const words = start.split(' ');
				return (
					<span key={code} lang={code} dir={directionOf(code)} data-shown={index === turn % distinct.length}>
						{words.map((word, place) => (
							<span key={words.slice(0, place + 1).join(' ')}>
								<span className="attract-word" style={arrivesAfter(place)}>
									{word}
								</span>{' '}
							</span>
						))}
						<em className="attract-word" style={arrivesAfter(words.length)}>
							{end}
						</em>
					</span>
				);
			})}
		</h1>
	);
}

function arrivesAfter(words: number): CSSProperties {
	return { '--words-before': words } as CSSProperties;
}
