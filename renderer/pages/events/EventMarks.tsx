import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../../bridge/model.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LanguageMark } from '../../ui/LanguageMark.tsx';
import { formatDate } from '../../words/format.ts';
import './EventMarks.css';

type EventMarksProps = {
	status: Occurrence['status'];
	language: string;
	/** The day of the copy that this is known from, where its source cannot be read. */
	updated?: string;
};

/** What a visitor must know before setting out, and the language where it is not theirs: told by a word, a sign, a shape and a colour. */
export function EventMarks({ status, language, updated }: EventMarksProps) {
	const { t, i18n } = useTranslation();
	if (status === 'confirmed' && language === i18n.language && updated === undefined) return null;
	return (
		<span className="event-marks">
			{status !== 'confirmed' && (
				<span className={`event-mark event-mark-${status}`}>
					<Icon name={status} />
					{t(`events.status.${status}`)}
				</span>
			)}
			<LanguageMark language={language} />
			{updated !== undefined && (
				<span className="event-mark">
					<Icon name="update" />
					{t('events.updated', { day: formatDate(updated, i18n.language) })}
				</span>
			)}
		</span>
	);
}
