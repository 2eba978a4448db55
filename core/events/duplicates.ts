import type { Placed } from './occurrences.ts';

/**
 * The same event from two sources once: where title, place and start are the same in Swedish, or in whatever language both are written.
 * What says that it is called off, moved or full wins, for that is the news; else the one that came first.
 */
export function onlyOnce(placed: readonly Placed[]): Placed[] {
	const kept = new Map<string, Placed>();
	for (const one of placed) {
		const name = nameOf(one);
		const known = kept.get(name);
		if (!known || newsOf(one) > newsOf(known)) kept.set(name, one);
	}
	return [...kept.values()];
}

/** Capitals, spaces and stops at the end are not a difference. */
function nameOf({ occurrence, begins }: Placed): string {
	const { words, event, allDay } = occurrence;
	const { title = '', where = '' } = words.sv ?? Object.values(words)[0] ?? {};
	// A computed day has its words elsewhere: it is only ever itself.
	if (title === '') return `${event} ${begins}`;
	const plain = (text: string) => text.toLocaleLowerCase('sv').replace(/[\s.!]+/g, ' ').trim();
	return JSON.stringify([plain(title), plain(where), allDay, begins]);
}

function newsOf({ occurrence: { status } }: Placed): number {
	return ['tentative', 'confirmed', 'full', 'moved', 'cancelled'].indexOf(status);
}
