import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../../bridge/model.ts';
import { useLayout } from '../../kiosk/useLayout.ts';
import { useOrientation } from '../../kiosk/useOrientation.ts';
import { type EventPicture, EventScene } from '../../scenes/events/EventScene.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { formatList } from '../../words/format.ts';
import { holdTogether } from '../../words/holdTogether.ts';
import { InLanguage } from '../../words/InLanguage.tsx';
import { EventMarks } from './EventMarks.tsx';
import { EventNotice } from './EventNotice.tsx';
import type { EventText } from './eventText.ts';
import './EventDetail.css';

type EventDetailProps = {
	text: EventText;
	kind: Occurrence['kind'];
	picture: EventPicture;
	audiences?: Occurrence['audiences'];
	winter: boolean;
	when: string;
	/** How soon, where that says more than the day: that it is on, or in how many minutes it begins. */
	soon?: string;
	formerly?: string;
	status: Occurrence['status'];
	computed?: boolean;
	web?: string;
	/** The day of the copy that this is known from. */
	updated?: string;
	/** It came by a turn on the page, not by a change of page, which has a movement of its own. */
	turned?: boolean;
	/** The event for a phone: in the sheet, or, lying, on the picture. */
	code?: ReactNode;
	children?: ReactNode;
};

/** One event with what the municipality's own event pages carry; a line without content is not there. */
export function EventDetail({
	text,
	kind,
	picture,
	audiences = [],
	winter,
	when,
	soon,
	formerly,
	status,
	computed,
	web,
	updated,
	turned = false,
	code,
	children,
}: EventDetailProps) {
	const { t, i18n } = useTranslation();
	const portrait = useOrientation() === 'portrait';
	const { flows } = useLayout();
	const isBeside = !portrait && !flows;
	const { words, language } = text;
	return (
		<PageFrame
			name="event"
			layouts={turned ? ['turned'] : undefined}
			section={t(`events.kind.${kind}`)}
			title={<InLanguage language={language}>{words.title}</InLanguage>}
			isTitleInSheet
			backdrop={<EventScene picture={picture} winter={winter} crop={portrait ? 'full' : 'tall'} />}
		>
			<div className="event-sheet">
				<ScrollArea label={words.title}>
					{status !== 'confirmed' && <EventNotice status={status} formerly={formerly} when={when} computed={computed} />}
					{soon !== undefined && <p className="event-soon">{soon}</p>}
					<EventMarks status="confirmed" language={language} updated={updated} />
					<dl className="event-facts">
						<Fact icon="clock" label={t('events.when')} value={when} off={status === 'cancelled'} />
						<Fact icon="place" label={t('events.where')} value={words.where} language={language} />
						<Fact icon="path" label={t('events.how')} value={words.how} language={language} />
						<Fact icon="ticket" label={t('events.tickets')} value={words.tickets} language={language} />
						<Fact icon="ticket" label={t('events.price')} value={words.price} language={language} />
						<Fact icon="wait" label={t('events.duration')} value={words.duration} language={language} />
						<Fact icon="people" label={t('events.organiser')} value={words.organiser} language={language} />
						<Fact
							icon="people"
							label={t('events.audience')}
							value={formatList(
								audiences.map((audience) => t(`events.audiences.${audience}`)),
								i18n.language,
							)}
						/>
						<Fact icon="access" label={t('events.accessibility')} value={words.access} language={language} />
						<Fact icon="info" label={t('events.web')} value={web} language="sv" />
					</dl>
					{words.text && (
						<p className="event-text">
							<InLanguage language={language}>{holdTogether(words.text)}</InLanguage>
						</p>
					)}
					{!isBeside && code}
					{children}
				</ScrollArea>
			</div>
			{isBeside && code && <div className="event-beside">{code}</div>}
		</PageFrame>
	);
}

type FactProps = { icon: IconName; label: string; value?: string; language?: string; off?: boolean };

function Fact({ icon, label, value, language, off = false }: FactProps) {
	if (value === undefined || value === '') return null;
	const held = holdTogether(value);
	const words = language === undefined ? held : <InLanguage language={language}>{held}</InLanguage>;
	return (
		<div className="event-fact">
			<dt>
				<Icon name={icon} />
				{label}
			</dt>
			<dd>{off ? <s>{words}</s> : words}</dd>
		</div>
	);
}
