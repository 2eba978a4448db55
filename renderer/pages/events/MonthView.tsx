import { useTranslation } from 'react-i18next';
import { useAnswer } from '../../kiosk/answers.ts';
import { Icon } from '../../ui/Icon.tsx';
import { capitalise, formatDay, formatMonth, formatWeekday, weekdayOf } from '../../words/format.ts';
import { type EventsView, monthBeside } from './eventsView.ts';
import { Lamps } from './Lamps.tsx';
import './MonthView.css';

type MonthViewProps = { month: string; today: string; view: EventsView; show: (view: EventsView) => void };

/** A month on the grid of a timbered shaft: a room for each day, with lamps where something is on. */
export function MonthView({ month, today, view, show }: MonthViewProps) {
	const { t, i18n } = useTranslation();
	const { language } = i18n;
	const { day: _, ...rest } = view.selection;
	const answer = useAnswer('month', { month, selection: rest });
	if (!answer) return null;
	const firstWeekday = weekdayOf(`${answer.month}-01`);
	// From the month that was asked for: who taps twice goes two months on, however long the answers take.
	const turn = (step: 1 | -1) => {
		const next = monthBeside(month, step);
		if (next >= answer.first && next <= answer.last) show({ ...view, month: next });
	};
	return (
		<section className="month" aria-labelledby="month-name">
			<div className="month-head" data-group>
				<button
					type="button"
					className="month-turn pressable"
					aria-disabled={month <= answer.first}
					aria-label={t('events.previousMonth')}
					onClick={() => turn(-1)}
				>
					<Icon name="back" />
				</button>
				<h2 id="month-name" aria-live="polite">
					{capitalise(formatMonth(answer.month, language), language)}
				</h2>
				<button
					type="button"
					className="month-turn pressable"
					aria-disabled={month >= answer.last}
					aria-label={t('events.nextMonth')}
					onClick={() => turn(1)}
				>
					<Icon name="next" />
				</button>
			</div>
			<div className="month-grid" data-group>
				{[1, 2, 3, 4, 5, 6, 7].map((weekday) => (
					<span key={weekday} className="month-weekday" aria-hidden="true">
						{capitalise(formatWeekday(weekday, language, 'short'), language)}
					</span>
				))}
				{answer.days.map(({ day, count }, index) => {
					const place = index === 0 ? { gridColumnStart: firstWeekday } : undefined;
					const face = (
						<>
							<b>{Number(day.slice(8))}</b>
							<Lamps count={count} />
						</>
					);
					if (count === 0) {
						return (
							<span key={day} className="month-day" data-today={day === today} data-past={day < today} style={place}>
								{face}
							</span>
						);
					}
					return (
						<button
							key={day}
							type="button"
							className="month-day pressable"
							data-today={day === today}
							style={place}
							aria-label={`${formatDay(day, language, today.slice(0, 4))}, ${t('events.count', { count })}`}
							onClick={() => show({ ...view, month: undefined, selection: { ...rest, day } })}
						>
							{face}
						</button>
					);
				})}
			</div>
		</section>
	);
}
