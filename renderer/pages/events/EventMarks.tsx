import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../../bridge/model.ts';
import { Icon } from '../../ui/Icon.tsx';
import { LanguageMark } from '../../ui/LanguageMark.tsx';
import './EventMarks.css';

/** What a visitor must know before setting out, and the language where it is not theirs: told by a word, a sign, a shape and a colour. */
export function EventMarks({ status, language }: { status: Occurrence['status']; language: string }) {
	const { t, i18n } = useTranslation();
	if (status === 'confirmed' && language === i18n.language) return null;
	return (
		<span className="event-marks">
			{status !== 'confirmed' && (
				<span className={`event-mark event-mark-${status}`}>
					<Icon name={status} />
					{t(`events.status.${status}`)}
				</span>
			)}
			<LanguageMark language={language} />
		</span>
	);
}
