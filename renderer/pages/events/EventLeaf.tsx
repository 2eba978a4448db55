import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../../bridge/model.ts';
import { formatLeaf } from '../../words/format.ts';
import { firstDayOf } from './eventText.ts';
import './EventLeaf.css';

/** A calendar leaf: the day large, the month under it. */
export function EventLeaf({ occurrence }: { occurrence: Occurrence }) {
	const { i18n } = useTranslation();
	const { day, month } = formatLeaf(firstDayOf(occurrence), i18n.language);
	return <Leaf large={day} small={month} />;
}

export function Leaf({ large, small }: { large: string; small: string }) {
	return (
		<span className="leaf" aria-hidden="true">
			<b>{large}</b>
			<span>{small}</span>
		</span>
	);
}
