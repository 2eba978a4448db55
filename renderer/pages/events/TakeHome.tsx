import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Occurrence } from '../../../bridge/model.ts';
import { useKiosk } from '../../kiosk/context.ts';
import { bytesInLargest, QrCode } from '../../ui/QrCode.tsx';
import { defaultLanguageOf } from '../../words/i18n.ts';
import { calendarCode } from './calendarCode.ts';
import { eventText } from './eventText.ts';
import './TakeHome.css';

/** The event for a visitor's own phone, without any network: a code that holds it, and one with the address of tickets or of more. */
export function TakeHome({ occurrence }: { occurrence: Occurrence }) {
	const { t, i18n } = useTranslation();
	const { now } = useKiosk();
	// The code stands still while somebody aims at it.
	const [written] = useState(now);
	const place = occurrence.words[defaultLanguageOf(i18n)]?.where ?? eventText(occurrence, i18n).words.where;
	const code = calendarCode(occurrence, eventText(occurrence, i18n), place, written, bytesInLargest);
	const link = occurrence.ticketLink ?? occurrence.web;
	const address = link?.replace(/^https?:\/\//i, '').replace(/\/$/, '') ?? '';
	return (
		<section className="take-home">
			<div className="take-home-code">
				<QrCode text={code} label={t('events.takeHome.picture')} />
				<div>
					<h2>{t('events.takeHome.title')}</h2>
					<p>{t('events.takeHome.text')}</p>
				</div>
			</div>
			{link !== undefined && isReadable(link) && (
				<div className="take-home-code">
					<QrCode text={link} label={t('events.takeHome.linkPicture', { address })} />
					<div>
						<h2>{t(occurrence.ticketLink === undefined ? 'events.takeHome.web' : 'events.takeHome.tickets')}</h2>
						<p>
							<bdi dir="ltr">{address}</bdi>
						</p>
					</div>
				</div>
			)}
		</section>
	);
}

function isReadable(link: string): boolean {
	return /^https?:\/\//i.test(link) && new TextEncoder().encode(link).length <= bytesInLargest;
}
