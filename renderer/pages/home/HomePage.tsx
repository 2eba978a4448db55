import type { ComponentType } from 'react';
import { useTranslation } from 'react-i18next';
import type { sections } from '../../../bridge/model.ts';
import { useKiosk } from '../../kiosk/context.ts';
import { useOrientation } from '../../kiosk/useOrientation.ts';
import { DoorEvents } from '../../scenes/DoorEvents.tsx';
import { DoorMine } from '../../scenes/DoorMine.tsx';
import { DoorVision } from '../../scenes/DoorVision.tsx';
import { HomeBackdrop } from '../../scenes/HomeBackdrop.tsx';
import type { DoorProps } from '../../scenes/parts/doorView.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { nextOccurrence, whenOf } from '../events/eventText.ts';
import './HomePage.css';

type Section = (typeof sections)[number];

const doorScenes: Record<Section, ComponentType<DoorProps>> = { vision: DoorVision, heritage: DoorMine, events: DoorEvents };

const entryIcons = { places: 'place', about: 'info', story: 'path', document: 'document' } as const satisfies Record<string, IconName>;

export default function HomePage() {
	const { t, i18n } = useTranslation();
	const { content, programme, send } = useKiosk();
	const orientation = useOrientation();
	const { doors, entries } = content.kiosk.home;
	const next = nextOccurrence(programme);
	const line = (section: Section) =>
		section === 'events' && next
			? t(next.status === 'tentative' ? 'home.nextTentative' : 'home.nextEvent', { day: whenOf(next, i18n, programme.today) })
			: t(`home.${section}.line`);
	return (
		<PageFrame name="home" title={t('home.title')} lead={t('home.lead')} backdrop={<HomeBackdrop orientation={orientation} />}>
			<ul className="doors">
				{doors.map((section) => {
					const Scene = doorScenes[section];
					return (
						<li key={section}>
							<button
								type="button"
								className={`door door-${section} pressable`}
								onClick={() => send({ type: 'go', to: { page: section } })}
							>
								<span className="door-picture">
									<Scene crop={orientation === 'portrait' ? 'tall' : 'wide'} />
								</span>
								<span className="door-plate">
									<b>{t(`home.${section}.title`)}</b>
									<span className="door-line">{line(section)}</span>
									<span className="door-arrow" aria-hidden="true">
										<Icon name="next" />
									</span>
								</span>
							</button>
						</li>
					);
				})}
			</ul>
			<ul className="entries">
				{entries.map((entry) => (
					<li key={entry}>
						<button type="button" className="entry pressable" onClick={() => send({ type: 'go', to: { page: entry } })}>
							<span className="entry-sign" aria-hidden="true">
								<Icon name={entryIcons[entry]} />
							</span>
							<span className="entry-words">
								<b>{t(`home.${entry}.title`)}</b>
								<span>{entry === 'places' ? t('home.places.line', { count: content.places.length }) : t(`home.${entry}.line`)}</span>
							</span>
						</button>
					</li>
				))}
			</ul>
		</PageFrame>
	);
}
