import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../../bridge/model.ts';
import { useOrientation } from '../../kiosk/useOrientation.ts';
import { type EventPicture, EventScene } from '../../scenes/events/EventScene.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { holdTogether } from '../../words/holdTogether.ts';
import { EventMarks } from './EventMarks.tsx';
import { EventNotice } from './EventNotice.tsx';
import type { EventText } from './eventText.ts';
import './EventDetail.css';

type EventDetailProps = {
	text: EventText;
	kind: EventPicture & Occurrence['kind'];
	winter: boolean;
	when: string;
	formerly?: string;
	status: Occurrence['status'];
	computed?: boolean;
	web?: string;
	children?: ReactNode;
};

/** One event with what the municipality's own event pages carry; a line without content is not there. */
export function EventDetail({ text, kind, winter, when, formerly, status, computed, web, children }: EventDetailProps) {
	const { t, i18n } = useTranslation();
	const portrait = useOrientation() === 'portrait';
	const { words, language } = text;
	return (
		<PageFrame
			name="event"
			section={t(`events.kind.${kind}`)}
			title={<span lang={language === i18n.language ? undefined : language}>{words.title}</span>}
			backdrop={<EventScene picture={kind} winter={winter} crop={portrait ? 'full' : 'tall'} />}
		>
			<div className="event-sheet">
				<ScrollArea label={words.title}>
					{status !== 'confirmed' && <EventNotice status={status} formerly={formerly} when={when} computed={computed} />}
					<EventMarks status="confirmed" language={language} />
					{words.text && (
						<p className="event-text" lang={language}>
							{holdTogether(words.text)}
						</p>
					)}
					<dl className="event-facts">
						<Fact icon="clock" label={t('events.when')} value={when} off={status === 'cancelled'} />
						<Fact icon="place" label={t('events.where')} value={words.where} lang={language} />
						<Fact icon="ticket" label={t('events.tickets')} value={words.tickets} lang={language} />
						<Fact icon="wait" label={t('events.duration')} value={words.duration} lang={language} />
						<Fact icon="people" label={t('events.organiser')} value={words.organiser} lang={language} />
						<Fact icon="access" label={t('events.accessibility')} value={words.access} lang={language} />
						<Fact icon="info" label={t('events.web')} value={web} />
					</dl>
					{children}
				</ScrollArea>
			</div>
		</PageFrame>
	);
}

type FactProps = { icon: IconName; label: string; value?: string; lang?: string; off?: boolean };

function Fact({ icon, label, value, lang, off = false }: FactProps) {
	if (value === undefined || value === '') return null;
	return (
		<div className="event-fact">
			<dt>
				<Icon name={icon} />
				{label}
			</dt>
			<dd lang={lang}>{off ? <s>{holdTogether(value)}</s> : holdTogether(value)}</dd>
		</div>
	);
}
