import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { directionOf } from '../../words/direction.ts';

/** The headline in every language, one over the other, so that the largest decides the place and nothing shifts. */
export function Headline({ turn }: { turn: number }) {
	const { i18n } = useTranslation();
	const { languages } = useKiosk().content.kiosk;
	return (
		<h1 className="attract-headline">
			{languages.map(({ code }, index) => {
				const t = i18n.getFixedT(code, 'ui');
				const words = t('attract.headline').split(' ');
				return (
					<span key={code} lang={code} dir={directionOf(code)} data-shown={index === turn % languages.length}>
						{words.map((word, place) => (
							<span key={words.slice(0, place + 1).join(' ')}>
								<span className="attract-word" style={arrivesAfter(place)}>
									{word}
								</span>{' '}
							</span>
						))}
						<em className="attract-word" style={arrivesAfter(words.length)}>
							{t('attract.headlineWord')}
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
