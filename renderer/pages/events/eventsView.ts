import { audiences, Day, eventKinds, fewRows, type Selection } from '../../../bridge/model.ts';

/** What of the events a visitor looks at. It stands in the route, so that Back finds it again. */
export type EventsView = {
	selection: Selection;
	/** `2026-02` where the month is shown instead of the list. */
	month?: string;
	/** How many rows at most. */
	rows: number;
};

/** Reads a view from a route's item. What makes no sense is left out. */
export function viewOf(item: string | undefined): EventsView {
	const given = new URLSearchParams(item ?? '');
	const kind = eventKinds.find((known) => known === given.get('kind'));
	const audience = audiences.find((known) => known === given.get('audience'));
	const place = given.get('place') ?? undefined;
	const day = Day.safeParse(given.get('day')).data;
	const month = /^\d{4}-(0[1-9]|1[0-2])$/.exec(given.get('month') ?? '')?.[0];
	const rows = Number(/^\d{1,4}$/.exec(given.get('rows') ?? '')?.[0] ?? fewRows);
	return {
		selection: {
			...(kind && { kind }),
			...(place && place.length <= 80 && { place }),
			...(audience && { audience }),
			...(day !== undefined && { day }),
		},
		...(month !== undefined && { month }),
		rows: Math.max(rows, fewRows),
	};
}

/** The route's item of a view; undefined for everything there is. */
export function itemOf({ selection, month, rows }: EventsView): string | undefined {
	const parts = { ...selection, month, rows: rows > fewRows ? String(rows) : undefined };
	const given = Object.entries(parts).filter((part): part is [string, string] => part[1] !== undefined);
	return given.length === 0 ? undefined : new URLSearchParams(given).toString();
}

export function isWhole({ selection }: EventsView): boolean {
	return Object.keys(selection).length === 0;
}

/** The month before or after. @param month `2026-02` */
export function monthBeside(month: string, step: 1 | -1): string {
	const [year = 0, number = 1] = month.split('-').map(Number);
	return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7);
}
