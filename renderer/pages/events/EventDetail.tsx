import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { eventKinds, Occurrence } from '../../../bridge/model.ts';
import { DoorEvents } from '../../scenes/DoorEvents.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { EventMarks } from './EventRow.tsx';
import type { EventText } from './eventText.ts';
import './EventDetail.css';

type EventDetailProps = {
	text: EventText;
	kind: (typeof eventKinds)[number];
	when: ReactNode;
	status: Occurrence['status'];
	web?: string;
	children?: ReactNode;
};

/** One event with what the municipality's own event pages carry; a line without content is not there. */
export function EventDetail({ text, kind, when, status, web, children }: EventDetailProps) {
	const { t, i18n } = useTranslation();
	const { words, language } = text;
	return (
		<PageFrame
			name="event"
			section={t(`events.kind.${kind}`)}
			title={<span lang={language === i18n.language ? undefined : language}>{words.title}</span>}
			backdrop={<DoorEvents crop="wide" />}
		>
			<div className="event-sheet">
				<ScrollArea label={words.title}>
					<EventMarks status={status} language={language} />
					{words.text && (
						<p className="event-text" lang={language}>
							{words.text}
						</p>
					)}
					<dl className="event-facts">
						<Fact icon="clock" label={t('events.when')} value={when} />
						<Fact icon="place" label={t('events.where')} value={words.where} lang={language} />
						<Fact icon="ticket" label={t('events.tickets')} value={words.tickets} lang={language} />
						<Fact icon="clock" label={t('events.duration')} value={words.duration} lang={language} />
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

function Fact({ icon, label, value, lang }: { icon: IconName; label: string; value?: ReactNode; lang?: string }) {
	if (value === undefined || value === '') return null;
	return (
		<div className="event-fact">
			<dt>
				<Icon name={icon} />
				{label}
			</dt>
			<dd lang={lang}>{value}</dd>
		</div>
	);
}
