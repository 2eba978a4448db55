import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { capitalise } from '../../words/format.ts';
import { SourceLine } from '../about/SourceLine.tsx';
import { EventDetail } from './EventDetail.tsx';
import { recurringText } from './eventText.ts';

/** What comes back every year, by its period in words: no day is computed for it here. */
export default function RecurringEventPage({ item }: { item?: string }) {
	const { i18n } = useTranslation();
	const { content } = useKiosk();
	const recurring = content.recurring.find(({ id }) => id === item) ?? content.recurring[0];
	if (!recurring) return null;
	const text = recurringText(recurring.id, i18n);
	return (
		<EventDetail text={text} kind={recurring.kind} when={capitalise(text.words.period ?? '', i18n.language)} status="confirmed">
			<SourceLine sources={recurring.sources} confidence={recurring.confidence} />
		</EventDetail>
	);
}
