import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProgrammeRow } from '../../../bridge/model.ts';
import { useKiosk } from '../../kiosk/context.ts';
import { isSnowMonth } from '../../scenes/events/EventScene.tsx';
import { capitalise } from '../../words/format.ts';
import { EventLeaf } from './EventLeaf.tsx';
import { EventRow } from './EventRow.tsx';
import { eventText, firstDayOf, formerDayOf, whenOf } from './eventText.ts';

type EventLineProps = { row: ProgrammeRow; hero?: ReactNode; order?: number };

/** A line of the programme; at the time that something was moved away from, it says where to. */
export function EventLine({ row: { occurrence, again, formerly }, hero, order }: EventLineProps) {
	const { t, i18n } = useTranslation();
	const { programme } = useKiosk();
	const when = whenOf(occurrence, i18n, programme.today);
	const day = formerly ? formerDayOf(occurrence) : firstDayOf(occurrence);
	return (
		<EventRow
			picture={occurrence.picture ?? occurrence.kind}
			winter={isSnowMonth(Number(day.slice(5, 7)))}
			leaf={<EventLeaf day={day} />}
			text={eventText(occurrence, i18n)}
			when={formerly ? t('events.movedTo', { when }) : capitalise(when, i18n.language)}
			again={again > 0 ? t('events.again', { count: again }) : undefined}
			status={formerly ? 'moved' : occurrence.status}
			gone={formerly}
			updated={occurrence.updated}
			hero={hero}
			order={order}
			to={{ page: 'event', item: occurrence.id }}
		/>
	);
}
