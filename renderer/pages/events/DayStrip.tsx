import { useTranslation } from 'react-i18next';
import type { Programme } from '../../../bridge/model.ts';
import { Icon } from '../../ui/Icon.tsx';
import { capitalise, formatDay, formatRelativeDay, formatWeekday, weekdayOf } from '../../words/format.ts';
import type { EventsView } from './eventsView.ts';
import { Lamps } from './Lamps.tsx';
import './DayStrip.css';

type DayStripProps = { programme: Programme; view: EventsView; show: (view: EventsView) => void };

/** The week from today, a day a button, with how much is on; then the month. A day without events is no button: it leads nowhere. */
export function DayStrip({ programme, view, show }: DayStripProps) {
	const { t, i18n } = useTranslation();
	const { language } = i18n;
	const { today, choices } = programme;
	const chosen = view.month === undefined ? view.selection.day : undefined;
	return (
		<nav className="day-strip" aria-label={t('events.days')}>
			{choices.days.map(({ day, count }) => {
				const short = day === today ? (formatRelativeDay(day, today, language) ?? '') : formatWeekday(weekdayOf(day), language, 'short');
				const name = `${formatDay(day, language, today.slice(0, 4))}, ${t('events.count', { count })}`;
				const face = (
					<>
						<span className="day-strip-name" aria-hidden="true">
							{capitalise(short, language)}
						</span>
						<b aria-hidden="true">{Number(day.slice(8))}</b>
						<Lamps count={count} />
					</>
				);
				if (count === 0 && chosen !== day) {
					return (
						<span key={day} className="day-strip-day">
							<span className="visually-hidden">{name}</span>
							{face}
						</span>
					);
				}
				const isChosen = chosen === day;
				const { day: _, ...rest } = view.selection;
				return (
					<button
						key={day}
						type="button"
						className="day-strip-day pressable"
						aria-pressed={isChosen}
						aria-label={name}
						onClick={() => show({ ...view, month: undefined, selection: isChosen ? rest : { ...rest, day } })}
					>
						{face}
					</button>
				);
			})}
			<button
				type="button"
				className="day-strip-day day-strip-month pressable"
				data-chosen={view.month !== undefined}
				onClick={() => {
					const { day = today, ...rest } = view.selection;
					show({ ...view, selection: rest, month: view.month === undefined ? day.slice(0, 7) : undefined });
				}}
			>
				<Icon name={view.month === undefined ? 'calendar' : 'list'} />
				<span className="day-strip-name">{t(view.month === undefined ? 'events.month' : 'events.list')}</span>
			</button>
		</nav>
	);
}
