import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../../bridge/model.ts';
import { Icon } from '../../ui/Icon.tsx';
import type { EventText } from './eventText.ts';
import './EventRow.css';

type EventRowProps = { leaf: ReactNode; text: EventText; when: string; status: Occurrence['status']; onPress: () => void };

/** One event in a list; the whole row is the target. */
export function EventRow({ leaf, text, when, status, onPress }: EventRowProps) {
	return (
		<li>
			<button type="button" className="event-row pressable" data-status={status} onClick={onPress}>
				{leaf}
				<span className="event-row-words">
					<b lang={text.language}>{text.words.title}</b>
					<span className="event-row-line">
						<span>
							<Icon name="clock" />
							{when}
						</span>
						<span lang={text.language}>
							<Icon name="place" />
							{text.words.where}
						</span>
					</span>
					<EventMarks status={status} language={text.language} />
				</span>
				<Icon name="next" />
			</button>
		</li>
	);
}

/** What a visitor must know before setting out, and the language where it is not theirs. */
export function EventMarks({ status, language }: { status: Occurrence['status']; language: string }) {
	const { t, i18n } = useTranslation();
	const foreign = language !== i18n.language;
	if (status === 'confirmed' && !foreign) return null;
	return (
		<span className="event-marks">
			{status !== 'confirmed' && <span className={`event-mark event-mark-${status}`}>{t(`events.status.${status}`)}</span>}
			{foreign && <span className="event-mark">{t('events.onlySwedish')}</span>}
		</span>
	);
}
