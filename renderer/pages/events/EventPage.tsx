import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { Button } from '../../ui/Button.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { EventDetail } from './EventDetail.tsx';
import { eventText, whenOf } from './eventText.ts';

/** One occurrence. One that has left the programme meanwhile says so and leads on. */
export default function EventPage({ item }: { item?: string }) {
	const { t, i18n } = useTranslation();
	const { programme, send } = useKiosk();
	const occurrence = programme.groups.flatMap(({ occurrences }) => occurrences).find(({ id }) => id === item);
	if (!occurrence) {
		return (
			<PageFrame name="gone" title={t('events.title')} lead={t('events.gone')}>
				<Button rank="primary" trailing="next" onPress={() => send({ type: 'turn', to: { page: 'events' } })}>
					{t('events.toList')}
				</Button>
			</PageFrame>
		);
	}
	return (
		<EventDetail
			text={eventText(occurrence, i18n)}
			kind={occurrence.kind}
			when={whenOf(occurrence, i18n, programme.today)}
			status={occurrence.status}
			web={occurrence.web}
		>
			{occurrence.recurring !== undefined && <p className="event-note">{t('events.tentativeNote')}</p>}
		</EventDetail>
	);
}
