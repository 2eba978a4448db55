import type { DatedEvent } from './dated-event.ts';
import type { Placed } from './occurrences.ts';

/**
 * The same event from two sources once: where title, place and start are the same in Swedish, or in whatever language both are written.
 * What says that it is called off, moved or full wins, for that is the news; else the one that came first.
 */
export function onlyOnce(placed: readonly Placed[]): Placed[] {
	// Nearly every event has a name of its own, and its times need not be compared with any other's.
	const namesakes = new Map<string, Set<DatedEvent>>();
	for (const { event, words } of placed) {
		const name = nameOf(words);
		const known = namesakes.get(name);
		if (known) known.add(event);
		else namesakes.set(name, new Set([event]));
	}
	const kept = new Map<string, Placed>();
	const alone: Placed[] = [];
	for (const one of placed) {
		const name = nameOf(one.words);
		// A computed day has its words elsewhere: it is only ever itself.
		if (name === '' || (namesakes.get(name)?.size ?? 0) < 2) {
			alone.push(one);
			continue;
		}
		const key = `${name}\n${one.allDay} ${one.begins}`;
		const known = kept.get(key);
		if (!known || newsOf(one) > newsOf(known)) kept.set(key, one);
	}
	return [...alone, ...kept.values()];
}

const names = new WeakMap<Placed['words'], string>();

/** Title and place. Capitals, spaces and stops at the end are not a difference. */
function nameOf(words: Placed['words']): string {
	const known = names.get(words);
	if (known !== undefined) return known;
	const { title = '', where = '' } = words.sv ?? Object.values(words)[0] ?? {};
	const plain = (text: string) =>
		text
			.toLocaleLowerCase('sv')
			.replace(/[\s.!]+/g, ' ')
			.trim();
	const name = title === '' ? '' : `${plain(title)}\n${plain(where)}`;
	names.set(words, name);
	return name;
}

function newsOf({ status }: Placed): number {
	return ['tentative', 'confirmed', 'full', 'moved', 'cancelled'].indexOf(status);
}
