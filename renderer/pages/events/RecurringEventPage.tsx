import { useTranslation } from 'react-i18next';
import { useDay } from '../../kiosk/Clock.tsx';
import { useKiosk } from '../../kiosk/context.ts';
import { isSnowMonth } from '../../scenes/events/EventScene.tsx';
import { capitalise } from '../../words/format.ts';
import { SourceLine } from '../about/SourceLine.tsx';
import { EventDetail } from './EventDetail.tsx';
import { recurringText } from './eventText.ts';

/** What comes back every year, by its period in words: no day is computed for it here. */
export default function RecurringEventPage({ item }: { item?: string }) {
	const { i18n } = useTranslation();
	const { content } = useKiosk();
	const today = useDay();
	const recurring = content.recurring.find(({ id }) => id === item) ?? content.recurring[0];
	if (!recurring) return null;
	const { id, kind, months, sources, confidence } = recurring;
	const text = recurringText(id, i18n);
	const month = months.length === 12 ? undefined : months[0];
	return (
		<EventDetail
			text={text}
			kind={kind}
			picture={kind}
			winter={isSnowMonth(month ?? Number(today.slice(5, 7)))}
			when={capitalise(text.words.period ?? '', i18n.language)}
			status="confirmed"
		>
			<SourceLine sources={sources} confidence={confidence} />
		</EventDetail>
	);
}
