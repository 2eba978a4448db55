import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../../bridge/model.ts';
import { useKiosk } from '../../kiosk/context.ts';
import { currentRoute } from '../../kiosk/visit.ts';
import { isSnowMonth } from '../../scenes/events/EventScene.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { capitalise, formatDay } from '../../words/format.ts';
import { holdTogether } from '../../words/holdTogether.ts';
import { EventLeaf } from './EventLeaf.tsx';
import { EventRow } from './EventRow.tsx';
import { eventText, firstDayOf, nextOccurrence, type Series, seriesOf, whenOf } from './eventText.ts';
import { QuietDay } from './QuietDay.tsx';
import { untilStart } from './untilStart.ts';
import { YearlyEvents } from './YearlyEvents.tsx';
import './EventsPage.css';

/** What is on: what has a day, in groups as a person would say them; then what comes back every year, in words. */
export default function EventsPage() {
	const { t, i18n } = useTranslation();
	const { programme, visit, now } = useKiosk();
	// Who comes back finds the list as it was left: nothing of it arrives anew.
	const [isKnown] = useState(() => currentRoute(visit).place !== undefined);
	const { language } = i18n;
	const { today, groups } = programme;
	const next = nextOccurrence(programme);
	const shown = groups.map(({ period, occurrences }) => ({
		period,
		series: period === 'later' ? seriesOf(occurrences) : occurrences.map((first): Series => ({ first, rest: [] })),
	}));
	const order = new Map(shown.flatMap(({ series }) => series.map(({ first }) => first.id)).map((id, index) => [id, index]));

	/** What stands on the large picture. */
	const tag = (occurrence: Occurrence) => {
		const until = untilStart(occurrence, now);
		if (until === 'now') return t('events.onNow');
		if (until !== 'later') return t('events.startsIn', { count: until });
		return t(occurrence.allDay && occurrence.start <= today ? 'events.today' : 'events.next');
	};
	return (
		<PageFrame name="events" title={t('events.title')}>
			<ScrollArea label={t('events.title')}>
				{groups[0]?.period !== 'today' && <QuietDay today={today} hasNext={next !== undefined} />}
				{shown.map(({ period, series }) => (
					<section key={period} className="event-group">
						<h2>
							{t(`events.${period}`)}
							{period === 'today' && <small>{holdTogether(capitalise(formatDay(today, language, today.slice(0, 4)), language))}</small>}
						</h2>
						<ul>
							{series.map(({ first, rest }) => (
								<EventRow
									key={first.id}
									picture={first.kind}
									winter={isSnowMonth(Number(firstDayOf(first).slice(5, 7)))}
									leaf={<EventLeaf occurrence={first} />}
									text={eventText(first, i18n)}
									when={capitalise(whenOf(first, i18n, today), language)}
									again={rest.length > 0 ? t('events.again', { count: rest.length }) : undefined}
									status={first.status}
									hero={first.id === next?.id ? tag(first) : undefined}
									order={isKnown ? undefined : order.get(first.id)}
									to={{ page: 'event', item: first.id }}
								/>
							))}
						</ul>
					</section>
				))}
				<YearlyEvents />
			</ScrollArea>
		</PageFrame>
	);
}
