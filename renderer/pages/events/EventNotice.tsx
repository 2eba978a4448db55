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
};

/** What is not as a visitor would take for granted, plainly and before everything else. */
export function EventNotice({ status, formerly, when }: EventNoticeProps) {
	const { t } = useTranslation();
	return (
		<div className={`event-notice event-notice-${status}`}>
			<Icon name={status} />
			<div>
				<p className="event-notice-word">{t(`events.status.${status}`)}</p>
				<p>{t(`events.notice.${formerly ? 'movedTime' : status}`)}</p>
				{formerly && (
					<p className="event-notice-times">
						<span>
							{t('events.formerly')}: <s>{holdTogether(formerly)}</s>
						</span>
						<Icon name="next" />
						<span>
							{t('events.newTime')}: <b>{holdTogether(when)}</b>
						</span>
					</p>
				)}
			</div>
		</div>
	);
}
