import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Programme, ProgrammeRow } from '../../../bridge/model.ts';
import { fewRows } from '../../../bridge/model.ts';
import { useAnswer } from '../../kiosk/answers.ts';
import { useKiosk } from '../../kiosk/context.ts';
import { useLayout } from '../../kiosk/useLayout.ts';
import { useOrientation } from '../../kiosk/useOrientation.ts';
import { currentRoute } from '../../kiosk/visit.ts';
import { Button } from '../../ui/Button.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { capitalise, formatDay, formatRelativeDay } from '../../words/format.ts';
import { holdTogether } from '../../words/holdTogether.ts';
import { Choices } from './Choices.tsx';
import { DayStrip } from './DayStrip.tsx';
import { EventLine } from './EventLine.tsx';
import { type EventsView, isWhole, itemOf, viewOf } from './eventsView.ts';
import { nextOccurrence } from './eventText.ts';
import { HeroTag } from './HeroTag.tsx';
import { MonthView } from './MonthView.tsx';
import { QuietDay } from './QuietDay.tsx';
import { useLostFocus } from './useLostFocus.ts';
import { YearlyEvents } from './YearlyEvents.tsx';
import './EventsPage.css';

/** What is on: the week's days above, what may be chosen below, and between them what has a day, in groups as a person would say them. */
export default function EventsPage({ item }: { item?: string }) {
	const { t } = useTranslation();
	const { programme: whole, visit, send } = useKiosk();
	// Who comes back finds the list as it was left: nothing of it arrives anew.
	const [isKnown] = useState(() => currentRoute(visit).place !== undefined);
	const view = viewOf(item);
	const asked = isWhole(view) && view.rows === fewRows ? undefined : { selection: view.selection, rows: view.rows };
	const chosen = useAnswer('programme', asked);
	const programme = asked === undefined ? whole : (chosen ?? whole);
	const show = (next: EventsView) => send({ type: 'narrow', to: { page: 'events', item: itemOf(next) } });
	const { flows } = useLayout();
	const orientation = useOrientation();
	// In the order in which they stand: lying, beside the list; where the page flows, a long list would keep them out of sight.
	const areFirst = flows || orientation === 'landscape';
	const choices = <Choices programme={programme} view={view} show={show} />;
	// Another choice begins at its top; another month stays where it is.
	const shown = `${itemOf({ selection: view.selection, rows: fewRows })} ${view.month !== undefined}`;
	useLostFocus(shown, view.rows, programme);
	return (
		<PageFrame name="events" title={t('events.title')}>
			<DayStrip programme={programme} view={view} show={show} />
			{areFirst && choices}
			<ScrollArea key={shown} label={t('events.title')}>
				{view.month === undefined ? (
					<EventList programme={programme} view={view} show={show} isKnown={isKnown} />
				) : (
					<MonthView month={view.month} today={programme.today} view={view} show={show} />
				)}
			</ScrollArea>
			{!areFirst && choices}
			<p className="visually-hidden" role="status">
				{isWhole(view) || view.month !== undefined ? '' : t('events.count', { count: programme.total })}
			</p>
		</PageFrame>
	);
}

type EventListProps = { programme: Programme; view: EventsView; show: (view: EventsView) => void; isKnown: boolean };

function EventList({ programme, view, show, isKnown }: EventListProps) {
	const { t, i18n } = useTranslation();
	const { language } = i18n;
	const { today, groups, total, complete } = programme;
	const { day } = view.selection;
	const next = nextOccurrence(programme);
	const rows = groups.flatMap((group) => group.rows);
	const order = new Map(rows.map((row, index) => [row, index]));
	const isNarrowed = !isWhole(view);
	const dayName = (date: string) => capitalise(formatDay(date, language, today.slice(0, 4)), language);

	const list = (lines: readonly ProgrammeRow[]) => (
		<ul>
			{lines.map((row) => (
				<EventLine
					key={`${row.occurrence.id} ${row.formerly}`}
					row={row}
					hero={row.occurrence === next && !row.formerly ? <HeroTag occurrence={next} today={today} isNext={!isNarrowed} /> : undefined}
					order={isKnown ? undefined : order.get(row)}
				/>
			))}
		</ul>
	);
	return (
		<>
			{!isNarrowed && groups[0]?.period !== 'today' && <QuietDay today={today} hasNext={next !== undefined} complete={complete} />}
			{isNarrowed && rows.length === 0 && (
				<div className="event-none">
					<p>{t('events.noneChosen')}</p>
					<Button rank="primary" onPress={() => show({ selection: {}, rows: fewRows })}>
						{t('events.all')}
					</Button>
				</div>
			)}
			{day !== undefined && rows.length > 0 && (
				<section className="event-group">
					<h2>
						{capitalise(formatRelativeDay(day, today, language) ?? dayName(day), language)}
						{formatRelativeDay(day, today, language) && <small>{holdTogether(dayName(day))}</small>}
					</h2>
					{list(rows)}
				</section>
			)}
			{day === undefined &&
				groups.map(({ period, rows: lines }) => (
					<section key={period} className="event-group">
						<h2>
							{t(`events.${period}`)}
							{period === 'today' && <small>{holdTogether(dayName(today))}</small>}
						</h2>
						{list(lines)}
					</section>
				))}
			{total > rows.length && (
				<div className="event-more">
					<Button icon="down" onPress={() => show({ ...view, rows: view.rows + fewRows })}>
						{t('events.showMore', { count: Math.min(fewRows, total - rows.length) })}
					</Button>
				</div>
			)}
			{isNarrowed && rows.length > 0 && (
				<div className="event-more">
					<Button onPress={() => show({ selection: {}, rows: fewRows })}>{t('events.all')}</Button>
				</div>
			)}
			{!isNarrowed && <YearlyEvents />}
		</>
	);
}
