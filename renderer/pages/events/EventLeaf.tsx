import { useTranslation } from 'react-i18next';
import { formatLeaf, formatMonthName } from '../../words/format.ts';
import './EventLeaf.css';

/** A calendar leaf: the day large, the month under it. @param day `2026-02-08` */
export function EventLeaf({ day: date }: { day: string }) {
	const { i18n } = useTranslation();
	const { day, month } = formatLeaf(date, i18n.language);
	return (
		<span className="leaf" aria-hidden="true">
			<b>{day}</b>
			<span>{month}</span>
		</span>
	);
}

/** The leaf of what has no day: the months it may fall in, or that it is every month. @param months 1–12, in order */
export function MonthsLeaf({ months }: { months: readonly number[] }) {
	const { t, i18n } = useTranslation();
	const short = (month: number) => formatMonthName(month, i18n.language, 'short').replace('.', '');
	const [first = 1, last = first] = [months[0], months.at(-1)];
	if (months.length === 12) {
		return (
			<span className="leaf" aria-hidden="true">
				{t('events.monthly')}
			</span>
		);
	}
	return (
		<span className="leaf leaf-word" aria-hidden="true">
			<b>{short(first)}</b>
			{last !== first && <span>–{short(last)}</span>}
		</span>
	);
}
