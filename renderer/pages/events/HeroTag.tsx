import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../../bridge/model.ts';
import { useMinute } from '../../kiosk/Clock.tsx';
import { untilStart } from './untilStart.ts';

/** @param props.isNext whether it is what comes next; the first of what was chosen need not be. */
export function HeroTag({ occurrence, today, isNext }: { occurrence: Occurrence; today: string; isNext: boolean }) {
	const { t } = useTranslation();
	const until = untilStart(occurrence, useMinute());
	const words = () => {
		if (until === 'now') return t('events.onNow');
		if (until !== 'later') return t('events.startsIn', { count: until });
		return isNext && t(occurrence.allDay && occurrence.start <= today ? 'events.today' : 'events.next');
	};
	const tag = words();
	return tag && <span className="event-soon event-hero-tag">{tag}</span>;
}
