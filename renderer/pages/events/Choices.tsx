import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Programme, Selection } from '../../../bridge/model.ts';
import { useKiosk } from '../../kiosk/context.ts';
import { onceLaidOut } from '../../kiosk/onceLaidOut.ts';
import { letFlow } from '../../kiosk/overfull.ts';
import { roomFor } from '../../kiosk/useLayout.ts';
import { useOrientation } from '../../kiosk/useOrientation.ts';
import { areLettersTheirOwn, watchSizes } from '../../kiosk/watchSizes.ts';
import { Icon } from '../../ui/Icon.tsx';
import { InLanguage } from '../../words/InLanguage.tsx';
import type { EventsView } from './eventsView.ts';
import { languageFor } from './eventText.ts';
import './Choices.css';

type ChoicesProps = { programme: Programme; view: EventsView; show: (view: EventsView) => void };

/** How many of a kind of choice stand there at once; the others unfold. Lying, there is less height for them. */
const few = { portrait: { kind: 4, place: 2, audience: 5 }, landscape: { kind: 5, place: 1, audience: 2 } } as const;

/** From which line a choice goes where the words are too long for the room. */
const droppedFirst = ['kind', 'kind', 'kind', 'audience'] as const;

type Choice = { part: 'kind' | 'place' | 'audience'; value: string; count: number; words: string; language?: string };

/** What may be chosen, with how much each gives. Only what gives anything is there, so no choice is a dead end. */
export function Choices({ programme, view, show }: ChoicesProps) {
	const { t, i18n } = useTranslation();
	const [unfolded, setUnfolded] = useState<Choice['part']>();
	const { visit } = useKiosk();
	const orientation = useOrientation();
	const { area, dropped } = useRoom(roomFor(visit), orientation);
	const mostOf = (part: Choice['part']) =>
		Math.max(few[orientation][part] - droppedFirst.slice(0, dropped).filter((one) => one === part).length, 1);
	const { kinds, places, audiences } = programme.choices;
	const { selection } = view;

	const lines: { part: Choice['part']; label: string; choices: Choice[] }[] = [
		{
			part: 'kind',
			label: t('events.byKind'),
			choices: kinds.map(({ kind, count }) => ({ part: 'kind', value: kind, count, words: t(`events.kind.${kind}`) })),
		},
		{
			part: 'place',
			label: t('events.byPlace'),
			choices: places.map(({ place, count, words }) => {
				const language = languageFor(words, i18n);
				return { part: 'place', value: place, count, words: words[language] ?? place, language };
			}),
		},
		{
			part: 'audience',
			label: t('events.byAudience'),
			choices: audiences.map(({ audience, count }) => ({
				part: 'audience',
				value: audience,
				count,
				words: t(`events.audiences.${audience}`),
			})),
		},
	];
	const choose = ({ part, value }: Choice) => {
		// What was unfolded to choose from has served; the other lines come back.
		setUnfolded(undefined);
		const { [part]: before, ...rest } = selection;
		show({ ...view, selection: before === value ? rest : ({ ...rest, [part]: value } as Selection) });
	};
	// A single choice is none.
	const offered = lines.filter(({ part, choices }) => choices.length > 1 || selection[part] !== undefined);
	if (offered.length === 0) return null;
	return (
		<section className="event-choices" ref={area} aria-label={t('events.choose')}>
			{offered.map(({ part, label, choices }) => {
				// A line that is unfolded has the place of all.
				if (unfolded !== undefined && unfolded !== part && offered.some((line) => line.part === unfolded)) return null;
				const isOpen = unfolded === part || choices.length <= mostOf(part) + 1;
				// What is chosen stays in sight.
				const shown = isOpen ? choices : choices.filter(({ value }, index) => index < mostOf(part) || value === selection[part]);
				return (
					<fieldset key={part} className="event-choices-line" aria-label={label}>
						<span className="event-choices-name" aria-hidden="true">
							{label}
						</span>
						{shown.map((choice) => (
							<button
								key={choice.value}
								type="button"
								className="event-choice pressable"
								aria-pressed={selection[part] === choice.value}
								onClick={() => choose(choice)}
							>
								{selection[part] === choice.value && <Icon name="check" />}
								<span className="event-choice-words">
									{choice.language ? <InLanguage language={choice.language}>{choice.words}</InLanguage> : choice.words}
								</span>
								<small>{choice.count}</small>
							</button>
						))}
						{choices.length > mostOf(part) + 1 && (
							<button
								type="button"
								className="event-choice event-choice-more pressable"
								aria-expanded={unfolded === part}
								onClick={() => setUnfolded(unfolded === part ? undefined : part)}
							>
								<Icon name={unfolded === part ? 'up' : 'down'} />
								{t(unfolded === part ? 'events.fewerChoices' : 'events.moreChoices')}
							</button>
						)}
					</fieldset>
				);
			})}
		</section>
	);
}

/**
 * How many choices go, where the words of a language are too long for the room there is. When none more can go, the page flows.
 * @param room names the page, its language and the visitor's comforts
 */
function useRoom(room: string, orientation: string): { area: RefObject<HTMLElement | null>; dropped: number } {
	const area = useRef<HTMLElement>(null);
	const when = `${room} ${orientation}`;
	const [found, setFound] = useState({ when, dropped: 0 });
	const dropped = found.when === when ? found.dropped : 0;
	const look = useEffectEvent(() => {
		const element = area.current;
		if (!element || element.scrollHeight <= element.clientHeight + 1 || !areLettersTheirOwn()) return;
		if (dropped < droppedFirst.length) setFound({ when, dropped: dropped + 1 });
		else letFlow(room);
	});
	// Before the first frame, one step a time until all is in sight; and again when words take more room.
	useLayoutEffect(() => {
		if (dropped > 0 || !area.current) return look();
		return onceLaidOut(area.current, () => flushSync(look));
	});
	useEffect(() => watchSizes(area.current?.querySelectorAll('button') ?? [], () => look()));
	return { area, dropped };
}
