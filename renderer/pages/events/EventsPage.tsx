import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { formatDay, formatMonthName } from '../../words/format.ts';
import { EventLeaf, Leaf } from './EventLeaf.tsx';
import { EventRow } from './EventRow.tsx';
import { eventText, recurringText, whenOf } from './eventText.ts';
import './EventsPage.css';

/** What is on: what has a day, in groups as a person would say them; then what comes back every year, in words. */
export default function EventsPage() {
	const { t, i18n } = useTranslation();
	const { content, programme, send } = useKiosk();
	const { language } = i18n;
	const { today, groups } = programme;
	const everyMonth = ({ months }: { months: number[] }) => months.length === 12;
	const recurring = content.recurring.toSorted(
		(a, b) => Number(everyMonth(a)) - Number(everyMonth(b)) || (a.months[0] ?? 0) - (b.months[0] ?? 0),
	);
	return (
		<PageFrame name="events" title={t('events.title')}>
			<ScrollArea label={t('events.title')}>
				{groups.length === 0 && <p className="events-nothing">{t('events.nothing')}</p>}
				{groups.map(({ period, occurrences }) => (
					<section key={period} className="event-group">
						<h2>
							{t(`events.${period}`)}
							{period === 'today' && <small>{formatDay(today, language, today.slice(0, 4))}</small>}
						</h2>
						<ul>
							{occurrences.map((occurrence) => (
								<EventRow
									key={occurrence.id}
									leaf={<EventLeaf occurrence={occurrence} />}
									text={eventText(occurrence, i18n)}
									when={whenOf(occurrence, i18n, today)}
									status={occurrence.status}
									onPress={() => send({ type: 'go', to: { page: 'event', item: occurrence.id } })}
								/>
							))}
						</ul>
					</section>
				))}
				<section className="event-group">
					<h2>{t('events.yearly')}</h2>
					<p className="event-group-lead">{t('events.yearlyLead')}</p>
					<ul>
						{recurring.map(({ id, months }) => {
							const text = recurringText(id, i18n);
							return (
								<EventRow
									key={id}
									leaf={
										<Leaf
											large={months.length === 12 ? '12×' : formatMonthName(months[0] ?? 1, language, 'short').replace('.', '')}
											small=""
										/>
									}
									text={text}
									when={text.words.period ?? ''}
									status="confirmed"
									onPress={() => send({ type: 'go', to: { page: 'recurring', item: id } })}
								/>
							);
						})}
					</ul>
				</section>
			</ScrollArea>
		</PageFrame>
	);
}
