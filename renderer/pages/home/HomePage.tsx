import { type ComponentType, type CSSProperties, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { entries as allEntries, KioskSettings, sections } from '../../../bridge/model.ts';
import { useKiosk } from '../../kiosk/context.ts';
import { useLayout } from '../../kiosk/useLayout.ts';
import { useOrientation } from '../../kiosk/useOrientation.ts';
import { DoorEvents } from '../../scenes/DoorEvents.tsx';
import { DoorMine } from '../../scenes/DoorMine.tsx';
import { DoorVision } from '../../scenes/DoorVision.tsx';
import { HomeBackdrop } from '../../scenes/HomeBackdrop.tsx';
import type { DoorProps } from '../../scenes/parts/doorView.ts';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { holdTogether } from '../../words/holdTogether.ts';
import { InLanguage } from '../../words/InLanguage.tsx';
import { eventText, nextOccurrence, whenOf } from '../events/eventText.ts';
import { useInvitation } from './useInvitation.ts';
import './Doors.css';
import './HomePage.css';

type Section = (typeof sections)[number];
type Entry = (typeof allEntries)[number];

const doorScenes: Record<Section, ComponentType<DoorProps>> = { vision: DoorVision, heritage: DoorMine, events: DoorEvents };

const entryIcons = { places: 'place', about: 'info', story: 'path', document: 'document' } as const satisfies Record<string, IconName>;

export default function HomePage() {
	const { t } = useTranslation();
	const { content, visit, send } = useKiosk();
	const orientation = useOrientation();
	const { doors, entries } = content.kiosk.home;
	const titles = doors.map((section) => t(`home.${section}.title`));
	const doorList = useRef<HTMLUListElement>(null);
	useInvitation(doorList);
	const { isLow } = useLayout();
	const isLarge = visit.comfort.textSize > 1;
	const crop = isLarge ? 'low' : orientation === 'portrait' ? 'tall' : 'wide';
	const entryLine = (entry: Entry) => {
		if (entry === 'places') return t('home.places.line', { count: content.places.length });
		if (entry === 'about' && hasContact(content.kiosk)) return t('home.about.lineWithContact');
		return t(`home.${entry}.line`);
	};
	return (
		<PageFrame
			name="home"
			title={t('home.title')}
			lead={t('home.lead')}
			backdrop={<HomeBackdrop orientation={orientation} reach={isLow} />}
		>
			<ul className="doors" ref={doorList} style={{ '--letters': longestWord(titles) } as CSSProperties}>
				{doors.map((section) => {
					const Scene = doorScenes[section];
					return (
						<li key={section} className={`spill-${section}`}>
							<button
								type="button"
								className={`door door-${section} pressable`}
								onClick={() => send({ type: 'go', to: { page: section } })}
							>
								<span className="door-picture" data-door={section}>
									<Scene crop={crop} />
								</span>
								<span className="door-plate">
									<b>{t(`home.${section}.title`)}</b>
									<DoorLine section={section} />
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
								<span>{entryLine(entry)}</span>
							</span>
						</button>
					</li>
				))}
			</ul>
		</PageFrame>
	);
}

/** In letters: as wide as their doors, the titles' words are as large as lets the longest stay whole (Doors.css). */
function longestWord(titles: readonly string[]): number {
	return Math.max(...titles.flatMap((title) => title.split(/\s/).map(({ length }) => length)));
}

/** What is behind a door: for the events, the next one. */
function DoorLine({ section }: { section: Section }) {
	const { t, i18n } = useTranslation();
	const { programme } = useKiosk();
	const next = section === 'events' ? nextOccurrence(programme) : undefined;
	if (!next) return <span className="door-line">{holdTogether(t(`home.${section}.line`))}</span>;
	const { words, language } = eventText(next, i18n);
	const day = whenOf(next, i18n, programme.today);
	return (
		<span className="door-line">
			<span className="door-event">
				<InLanguage language={language}>{words.title}</InLanguage>
			</span>
			{holdTogether(t(next.status === 'tentative' ? 'home.nextTentative' : 'home.nextEvent', { day }))}
		</span>
	);
}

function hasContact({ contact }: KioskSettings): boolean {
	return Boolean(contact?.phone || contact?.email || contact?.web);
}
