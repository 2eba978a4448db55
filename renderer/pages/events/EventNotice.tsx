import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../../bridge/model.ts';
import { Icon } from '../../ui/Icon.tsx';
import { holdTogether } from '../../words/holdTogether.ts';
import './EventNotice.css';

type EventNoticeProps = {
	status: Exclude<Occurrence['status'], 'confirmed'>;
	/** For what was moved to another time: when it was to be, and when it is. */
	formerly?: string;
	when: string;
	/** The day was computed, not given by the organiser. */
	computed?: boolean;
};

/** What is not as a visitor would take for granted, plainly and before everything else. */
export function EventNotice({ status, formerly, when, computed = false }: EventNoticeProps) {
	const { t } = useTranslation();
	const says = computed ? t('events.tentativeNote') : t(`events.notice.${formerly ? 'movedTime' : status}`);
	return (
		<div className={`event-notice event-notice-${status}`}>
			<Icon name={status} />
			<div>
				<p className="event-notice-word">{t(`events.status.${status}`)}</p>
				<p>{says}</p>
				{formerly && (
					<p className="event-notice-times">
						<span>
							{t('events.formerly')} <s>{holdTogether(formerly)}</s>
						</span>
						<span>
							<Icon name="next" />
							{t('events.newTime')} <b>{holdTogether(when)}</b>
						</span>
					</p>
				)}
			</div>
		</div>
	);
}
