import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMinute } from '../../kiosk/Clock.tsx';
import { useKiosk } from '../../kiosk/context.ts';
import { isSnowMonth } from '../../scenes/events/EventScene.tsx';
import { capitalise } from '../../words/format.ts';
import { SourceLine } from '../about/SourceLine.tsx';
import { EventDetail } from './EventDetail.tsx';
import { eventText, firstDayOf, formerlyOf, whenOf } from './eventText.ts';
import { GonePage } from './GonePage.tsx';
import { MoreTimes } from './MoreTimes.tsx';
import { EventCode, LinkCode } from './TakeHome.tsx';
import { untilStart } from './untilStart.ts';
import { useOccurrence } from './useOccurrence.ts';

/** One occurrence. One that has left the programme meanwhile says so and leads on. */
export default function EventPage({ item = '' }: { item?: string }) {
	const { t, i18n } = useTranslation();
	const { content, programme } = useKiosk();
	const now = useMinute();
	const [arrived] = useState(item);
	const found = useOccurrence(item);
	if (found === undefined) return null;
	if (found === null) return <GonePage />;
	const { occurrence, later } = found;
	// A computed day is a statement about Norberg, and has a source as every other.
	const computed = content.recurring.find(({ id }) => id === occurrence.recurring);
	const until = untilStart(occurrence, now);
	const soon = until === 'now' ? t('events.onNow') : t('events.startsIn', { count: Number(until) });
	const takesPlace = occurrence.status !== 'cancelled' && !computed;
	return (
		<EventDetail
			key={occurrence.id}
			text={eventText(occurrence, i18n)}
			kind={occurrence.kind}
			picture={occurrence.picture ?? occurrence.kind}
			audiences={occurrence.audiences}
			winter={isSnowMonth(Number(firstDayOf(occurrence).slice(5, 7)))}
			when={capitalise(whenOf(occurrence, i18n, programme.today), i18n.language)}
			soon={until === 'later' ? undefined : soon}
			formerly={formerlyOf(occurrence, i18n, programme.today)}
			status={occurrence.status}
			computed={computed !== undefined}
			web={occurrence.web}
			updated={occurrence.updated}
			turned={item !== arrived}
			code={takesPlace && <EventCode occurrence={occurrence} />}
		>
			{takesPlace && <LinkCode occurrence={occurrence} />}
			{takesPlace && <MoreTimes later={later} />}
			{computed && <SourceLine sources={computed.sources} confidence={computed.confidence} />}
		</EventDetail>
	);
}
