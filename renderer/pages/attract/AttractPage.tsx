import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { useOrientation } from '../../kiosk/useOrientation.ts';
import { AttractScene } from '../../scenes/AttractScene.tsx';
import { Header } from '../../ui/Header.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { capitalise } from '../../words/format.ts';
import { EventLeaf } from '../events/EventLeaf.tsx';
import { EventMarks } from '../events/EventMarks.tsx';
import { eventText, nextOccurrence, whenOf } from '../events/eventText.ts';
import { lightOf, seasonOf } from './skyAt.ts';
import { useBegin } from './useBegin.ts';
import './AttractPage.css';

/** What stands when nobody is here: the living window. A touch anywhere begins; a touch on a language begins in it. */
export function AttractPage() {
	const { t, i18n } = useTranslation();
	const { content, programme, send, now } = useKiosk();
	const begin = useBegin(send);
	const next = nextOccurrence(programme);
	const text = next && eventText(next, i18n);
	return (
		<div className="attract">
			<div className="backdrop">
				<AttractScene light={lightOf(now)} season={seasonOf(now)} orientation={useOrientation()} />
			</div>
			<Header />
			<main className="attract-main" aria-label={t('attract.label')}>
				<h1 className="attract-headline">
					{t('attract.headline')} <em>{t('attract.headlineWord')}</em>
				</h1>
				<div className="attract-call">
					<span className="attract-heart" aria-hidden="true">
						<Icon name="heart" />
					</span>
					<ul className="attract-languages">
						{content.kiosk.languages.map(({ code }) => (
							<li key={code}>
								<button
									type="button"
									className="attract-language pressable"
									lang={code}
									onClick={(event) => {
										event.stopPropagation();
										begin(code);
									}}
								>
									{i18n.getFixedT(code, 'ui')('attract.touch')}
								</button>
							</li>
						))}
					</ul>
				</div>
				{next && text && (
					<button
						type="button"
						className="attract-next pressable"
						onClick={(event) => {
							event.stopPropagation();
							begin(undefined, { page: 'event', item: next.id });
						}}
					>
						<EventLeaf occurrence={next} />
						<span className="attract-next-words">
							<small>{t('attract.next')}</small>
							<b lang={text.language}>{text.words.title}</b>
							<span>{capitalise(whenOf(next, i18n, programme.today), i18n.language)}</span>
							<EventMarks status={next.status} language={text.language} />
						</span>
						<Icon name="next" />
					</button>
				)}
			</main>
		</div>
	);
}
