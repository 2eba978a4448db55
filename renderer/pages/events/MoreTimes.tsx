import { useTranslation } from 'react-i18next';
import type { OccurrenceTime } from '../../../bridge/model.ts';
import { useKiosk } from '../../kiosk/context.ts';
import { Button } from '../../ui/Button.tsx';
import { capitalise } from '../../words/format.ts';
import { holdTogether } from '../../words/holdTogether.ts';
import { whenOf } from './eventText.ts';

/** When the same event comes again, the nearest times first. */
export function MoreTimes({ later }: { later: readonly OccurrenceTime[] }) {
	const { t, i18n } = useTranslation();
	const { programme, send } = useKiosk();
	if (later.length === 0) return null;
	return (
		<section className="event-times">
			<h2>{t('events.moreTimes')}</h2>
			<ul>
				{later.map((other) => (
					<li key={other.id}>
						<Button onPress={() => send({ type: 'turn', to: { page: 'event', item: other.id } })}>
							{holdTogether(capitalise(whenOf(other, i18n, programme.today), i18n.language))}
						</Button>
					</li>
				))}
			</ul>
		</section>
	);
}
