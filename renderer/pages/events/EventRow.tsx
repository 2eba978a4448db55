import type { ReactNode } from 'react';
import type { Occurrence } from '../../../bridge/model.ts';
import { useKiosk } from '../../kiosk/context.ts';
import { hashOf, type Route } from '../../kiosk/routes.ts';
import { type EventPicture, EventScene } from '../../scenes/events/EventScene.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { holdTogether } from '../../words/holdTogether.ts';
import { InLanguage } from '../../words/InLanguage.tsx';
import { EventMarks } from './EventMarks.tsx';
import type { EventText } from './eventText.ts';
import './EventRow.css';

type EventRowProps = {
	picture: EventPicture;
	winter: boolean;
	leaf: ReactNode;
	text: EventText;
	when: string;
	/** How many times it comes again, in words. */
	again?: string;
	status: Occurrence['status'];
	/** It is not here any more: it was moved away. */
	gone?: boolean;
	/** The day of the copy that it is known from. */
	updated?: string;
	/** The first: its picture is large, and this stands on it, if anything. */
	hero?: ReactNode;
	/** Its place among what arrives when the page opens. */
	order?: number;
	to: Route;
};

/** How many of a list arrive one after the other; the rest stands. */
const arriving = 6;

/** One event in a list; the whole row is the target. */
export function EventRow({
	picture,
	winter,
	leaf,
	text,
	when,
	again,
	status,
	gone = false,
	updated,
	hero,
	order = arriving,
	to,
}: EventRowProps) {
	const { send } = useKiosk();
	return (
		<li className={hero === undefined ? undefined : 'event-hero'} data-order={order < arriving ? order : undefined}>
			<button type="button" className="event-row pressable" data-status={status} data-gone={gone} onClick={() => send({ type: 'go', to })}>
				<span className="event-tile" data-opens={hashOf(to)}>
					<EventScene picture={picture} winter={winter} crop={hero === undefined ? 'tile' : 'wide'} />
					{hero}
				</span>
				{leaf}
				<span className="event-row-words">
					<b>
						<InLanguage language={text.language}>{text.words.title}</InLanguage>
					</b>
					<span className="event-row-line">
						<span>
							<Icon name="clock" />
							<span className="event-row-when">{holdTogether(when)}</span>
						</span>
						{text.words.where !== undefined && (
							<span>
								<Icon name="place" />
								<span>
									<InLanguage language={text.language}>{holdTogether(text.words.where)}</InLanguage>
								</span>
							</span>
						)}
					</span>
					{again && <span className="event-row-again">{holdTogether(again)}</span>}
					<EventMarks status={status} language={text.language} updated={updated} />
				</span>
				<Icon name="next" />
			</button>
		</li>
	);
}
