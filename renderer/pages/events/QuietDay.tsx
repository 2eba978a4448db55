import { useTranslation } from 'react-i18next';
import { EventScene, isSnowMonth } from '../../scenes/events/EventScene.tsx';
import { capitalise, formatDay } from '../../words/format.ts';
import { holdTogether } from '../../words/holdTogether.ts';
import './QuietDay.css';

type QuietDayProps = {
	/** `2026-02-08` */
	today: string;
	hasNext: boolean;
	/** Whether every source could be read: else nobody knows that the day has no event. */
	complete: boolean;
};

/** A day without events is no empty page: it says so kindly, what follows it says what comes, and there is somewhere else to look. */
export function QuietDay({ today, hasNext, complete }: QuietDayProps) {
	const { t, i18n } = useTranslation();
	return (
		<section className="quiet-day">
			<div className="quiet-day-picture">
				<EventScene picture="quiet" winter={isSnowMonth(Number(today.slice(5, 7)))} crop="wide" />
			</div>
			<div className="quiet-day-words">
				<small>{holdTogether(capitalise(formatDay(today, i18n.language, today.slice(0, 4)), i18n.language))}</small>
				<h2>{t(complete ? 'events.quiet.title' : 'events.today')}</h2>
				<p>{t(complete ? (hasNext ? 'events.quiet.next' : 'events.quiet.nothing') : 'events.quiet.unsure')}</p>
				{(!hasNext || !complete) && <p>{t('events.quiet.look')}</p>}
			</div>
		</section>
	);
}
