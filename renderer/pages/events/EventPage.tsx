import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { isSnowMonth } from '../../scenes/events/EventScene.tsx';
import { capitalise } from '../../words/format.ts';
import { SourceLine } from '../about/SourceLine.tsx';
import { EventDetail } from './EventDetail.tsx';
import { eventText, firstDayOf, formerlyOf, whenOf } from './eventText.ts';
import { GonePage } from './GonePage.tsx';
import { MoreTimes } from './MoreTimes.tsx';

/** One occurrence. One that has left the programme meanwhile says so and leads on. */
export default function EventPage({ item }: { item?: string }) {
	const { i18n } = useTranslation();
	const { content, programme } = useKiosk();
	const [arrived] = useState(item);
	const occurrence = programme.groups.flatMap(({ occurrences }) => occurrences).find(({ id }) => id === item);
	if (!occurrence) return <GonePage />;
	// A computed day is a statement about Norberg, and has a source as every other.
	const computed = content.recurring.find(({ id }) => id === occurrence.recurring);
	return (
		<EventDetail
			key={occurrence.id}
			text={eventText(occurrence, i18n)}
			kind={occurrence.kind}
			winter={isSnowMonth(Number(firstDayOf(occurrence).slice(5, 7)))}
			when={capitalise(whenOf(occurrence, i18n, programme.today), i18n.language)}
			formerly={formerlyOf(occurrence, i18n, programme.today)}
			status={occurrence.status}
			computed={computed !== undefined}
			web={occurrence.web}
			turned={item !== arrived}
		>
			{occurrence.status !== 'cancelled' && !computed && <MoreTimes occurrence={occurrence} />}
			{computed && <SourceLine sources={computed.sources} confidence={computed.confidence} />}
		</EventDetail>
	);
}
