import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { EventScene, isSnowMonth } from '../../scenes/events/EventScene.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import './GonePage.css';

/** Where an event was that has left the programme: it says so kindly, and leads to those that are there. */
export function GonePage() {
	const { t } = useTranslation();
	const { programme, send } = useKiosk();
	return (
		<PageFrame
			name="gone"
			section={t('events.title')}
			title={t('events.gone.title')}
			lead={t('events.gone.text')}
			stage={
				<div className="gone-picture">
					<EventScene picture="quiet" winter={isSnowMonth(Number(programme.today.slice(5, 7)))} crop="full" />
				</div>
			}
		>
			<div className="gone-way">
				<Button rank="primary" trailing="next" onPress={() => send({ type: 'turn', to: { page: 'events' } })}>
					{t('events.toList')}
				</Button>
			</div>
		</PageFrame>
	);
}
