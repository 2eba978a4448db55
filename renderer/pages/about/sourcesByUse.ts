import type { Content } from '../../../bridge/model.ts';

type Use = 'vision' | 'heritage' | 'events' | 'other';
export type SourceGroup = { use: Use; sources: Content['sources'] };

/** The sources in the order of the list, by the part of the kiosk that leans on them first. */
export function sourcesByUse({ sources, vision, timeline, places, recurring }: Content): SourceGroup[] {
	const cited = (items: readonly { sources: readonly string[] }[]) => items.flatMap((item) => item.sources);
	const uses: [Use, ReadonlySet<string>][] = [
		['vision', new Set([vision.source])],
		['heritage', new Set([...cited(timeline.flatMap(({ stops }) => stops)), ...cited(places)])],
		['events', new Set(cited(recurring))],
		['other', new Set(sources.map(({ id }) => id))],
	];
	const useOf = (id: string) => uses.find(([, ids]) => ids.has(id))?.[0];
	return uses.map(([use]) => ({ use, sources: sources.filter(({ id }) => useOf(id) === use) })).filter((group) => group.sources.length > 0);
}
