import { useTranslation } from 'react-i18next';
import { useDay } from '../../kiosk/Clock.tsx';
import { useKiosk } from '../../kiosk/context.ts';
import { isSnowMonth } from '../../scenes/events/EventScene.tsx';
import { capitalise } from '../../words/format.ts';
import { MonthsLeaf } from './EventLeaf.tsx';
import { EventRow } from './EventRow.tsx';
import { recurringText } from './eventText.ts';

/** What comes back every year, by its period in words and sorted by month; what happens every month comes last. */
export function YearlyEvents() {
	const { t, i18n } = useTranslation();
	const { content } = useKiosk();
	const today = useDay();
	const isMonthly = ({ months }: { months: number[] }) => months.length === 12;
	const recurring = content.recurring.toSorted(
		(a, b) => Number(isMonthly(a)) - Number(isMonthly(b)) || (a.months[0] ?? 0) - (b.months[0] ?? 0),
	);
	const thisMonth = Number(today.slice(5, 7));
	return (
		<section className="event-group">
			<h2>{t('events.yearly')}</h2>
			<p className="event-group-lead">{t('events.yearlyLead')}</p>
			<ul>
				{recurring.map(({ id, kind, months }) => {
					const text = recurringText(id, i18n);
					return (
						<EventRow
							key={id}
							picture={kind}
							winter={isSnowMonth(months.length === 12 ? thisMonth : (months[0] ?? thisMonth))}
							leaf={<MonthsLeaf months={months} />}
							text={text}
							when={capitalise(text.words.period ?? '', i18n.language)}
							status="confirmed"
							to={{ page: 'recurring', item: id }}
						/>
					);
				})}
			</ul>
		</section>
	);
}
