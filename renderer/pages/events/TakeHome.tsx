import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../../bridge/model.ts';
import { useMinute } from '../../kiosk/Clock.tsx';
import { bytesInLargest, QrCode } from '../../ui/QrCode.tsx';
import { defaultLanguageOf } from '../../words/i18n.ts';
import { calendarCode } from './calendarCode.ts';
import { eventText } from './eventText.ts';
import './TakeHome.css';

/** The event for a visitor's own phone, without any network: a code that holds it. */
export function EventCode({ occurrence }: { occurrence: Occurrence }) {
	const { t, i18n } = useTranslation();
	const now = useMinute();
	// The code stands still while somebody aims at it.
	const [written] = useState(now);
	const text = eventText(occurrence, i18n);
	const place = occurrence.words[defaultLanguageOf(i18n)]?.where ?? text.words.where;
	return (
		<Code
			text={calendarCode(occurrence, text, place, written, bytesInLargest)}
			label={t('events.takeHome.picture')}
			title={t('events.takeHome.title')}
		>
			{t('events.takeHome.text')}
		</Code>
	);
}

/** The address of tickets, or of more about an event; nothing where it has none, or one that no code of a sensible size holds. */
export function LinkCode({ occurrence: { ticketLink, web } }: { occurrence: Occurrence }) {
	const { t } = useTranslation();
	const link = ticketLink ?? web;
	if (link === undefined || !/^https?:\/\//i.test(link) || new TextEncoder().encode(link).length > bytesInLargest) return null;
	const address = link.replace(/^https?:\/\//i, '').replace(/\/$/, '');
	return (
		<Code
			text={link}
			label={t('events.takeHome.linkPicture', { address })}
			title={t(ticketLink === undefined ? 'events.takeHome.web' : 'events.takeHome.tickets')}
		>
			<bdi dir="ltr">{address}</bdi>
		</Code>
	);
}

function Code({ text, label, title, children }: { text: string; label: string; title: string; children: ReactNode }) {
	return (
		<section className="take-home">
			<QrCode text={text} label={label} />
			<div>
				<h2>{title}</h2>
				<p>{children}</p>
			</div>
		</section>
	);
}
