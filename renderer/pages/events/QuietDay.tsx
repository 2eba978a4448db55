import { useTranslation } from 'react-i18next';
import { EventScene, isSnowMonth } from '../../scenes/events/EventScene.tsx';
import { capitalise, formatDay } from '../../words/format.ts';
import { holdTogether } from '../../words/holdTogether.ts';
import './QuietDay.css';

/** A day without events is no empty page: it says so kindly, and what follows it says what comes. @param today `2026-02-08` */
export function QuietDay({ today, hasNext }: { today: string; hasNext: boolean }) {
	const { t, i18n } = useTranslation();
	return (
		<section className="quiet-day">
			<div className="quiet-day-picture">
				<EventScene picture="quiet" winter={isSnowMonth(Number(today.slice(5, 7)))} crop="wide" />
			</div>
			<div className="quiet-day-words">
				<small>{holdTogether(capitalise(formatDay(today, i18n.language, today.slice(0, 4)), i18n.language))}</small>
				<h2>{t('events.quiet.title')}</h2>
				<p>{t(hasNext ? 'events.quiet.next' : 'events.quiet.nothing')}</p>
			</div>
		</section>
	);
}
