import { useCallback, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useMinute } from '../../kiosk/Clock.tsx';
import { useKiosk } from '../../kiosk/context.ts';
import { useOrientation } from '../../kiosk/useOrientation.ts';
import { AttractScene } from '../../scenes/AttractScene.tsx';
import { FallingSnow } from '../../scenes/attract/FallingSnow.tsx';
import { Header } from '../../ui/Header.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { directionOf } from '../../words/direction.ts';
import { burnIn } from './burnIn.ts';
import { ComingEvents } from './ComingEvents.tsx';
import { comingEvents } from './comingEvents.ts';
import { Headline } from './Headline.tsx';
import { lightOf, seasonOf } from './skyAt.ts';
import { useBegin } from './useBegin.ts';
import { useTurns } from './useTurns.ts';
import './AttractPage.css';

/** Languages that have the room to be written large. */
const few = 4;

/** What stands when nobody is here: the living window. A touch anywhere begins; a touch on a language begins in it. */
export function AttractPage() {
	const { t, i18n } = useTranslation();
	const { content, programme, visit, send } = useKiosk();
	const now = useMinute();
	const begin = useBegin(send);
	const events = useRef<HTMLUListElement>(null);
	const turns = useTurns(useCallback(() => events.current?.matches(':focus-within, :has([data-pressed])') === true, []));
	const light = lightOf(now);
	const season = seasonOf(now);
	const { corner, areEndsSwapped } = burnIn(now);
	return (
		<div
			className="attract"
			data-returns={visit.number > 0}
			data-corner={corner}
			data-ends={areEndsSwapped ? 'swapped' : 'own'}
			data-light={light}
			data-season={season}
		>
			<div className="backdrop">
				<AttractScene light={light} season={season} orientation={useOrientation()} />
				{season === 'winter' && <FallingSnow />}
			</div>
			<Header />
			<main className="attract-main" aria-label={t('attract.label')}>
				<Headline turn={turns.headline} />
				<div className="attract-call">
					<span className="attract-heart" aria-hidden="true">
						<span className="attract-ring" />
						<span className="attract-ring" />
						<Icon name="heart" />
					</span>
					<ul className="attract-languages" data-many={content.kiosk.languages.length > few}>
						{content.kiosk.languages.map(({ code }) => (
							<li key={code}>
								<button
									type="button"
									className="attract-language pressable"
									lang={code}
									dir={directionOf(code)}
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
				<ComingEvents events={comingEvents(programme)} turn={turns.event} place={events} begin={(to) => begin(undefined, to)} />
			</main>
		</div>
	);
}
