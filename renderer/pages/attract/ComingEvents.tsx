import type { RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../../bridge/model.ts';
import { useKiosk } from '../../kiosk/context.ts';
import type { Route } from '../../kiosk/routes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { capitalise } from '../../words/format.ts';
import { InLanguage } from '../../words/InLanguage.tsx';
import { EventLeaf } from '../events/EventLeaf.tsx';
import { EventMarks } from '../events/EventMarks.tsx';
import { eventText, firstDayOf, whenOf } from '../events/eventText.ts';

type ComingEventsProps = { events: Occurrence[]; turn: number; place: RefObject<HTMLUListElement | null>; begin: (to: Route) => void };

/** The next events, one over the other: whose turn it is shows, and leads straight to it. */
export function ComingEvents({ events, turn, place, begin }: ComingEventsProps) {
	const { t, i18n } = useTranslation();
	const { programme } = useKiosk();
	if (events.length === 0) return null;
	return (
		<ul className="attract-next" data-turned={turn > 0} ref={place}>
			{events.map((event, index) => {
				const text = eventText(event, i18n);
				return (
					<li key={event.id} data-shown={index === turn % events.length}>
						<button
							type="button"
							className="attract-event pressable"
							onClick={(click) => {
								click.stopPropagation();
								begin({ page: 'event', item: event.id });
							}}
						>
							<EventLeaf day={firstDayOf(event)} />
							<span className="attract-event-words">
								<small>{t(index === 0 ? 'attract.next' : 'attract.later')}</small>
								<b>
									<InLanguage language={text.language}>{text.words.title}</InLanguage>
								</b>
								<span>{capitalise(whenOf(event, i18n, programme.today), i18n.language)}</span>
								<EventMarks status={event.status} language={text.language} />
							</span>
							<Icon name="next" />
						</button>
					</li>
				);
			})}
		</ul>
	);
}
