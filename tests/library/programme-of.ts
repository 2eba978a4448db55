import { Programme } from '../../bridge/model.ts';
import { openProgramme } from '../../core/events/programme.ts';
import type { Edition } from '../../core/library/edition.ts';

/** The whole programme of an edition whose sources are all in order, checked as it is on its way over the bridge. @param now epoch milliseconds */
export function programmeOf(edition: Edition, now: number) {
	const programme = Programme.parse(openProgramme(edition, { copies: [], complete: true }).programme(now, {}, 10_000));
	return {
		...programme,
		groups: programme.groups.map(({ period, rows }) => ({
			period,
			rows,
			occurrences: rows.filter(({ formerly }) => !formerly).map(({ occurrence }) => occurrence),
		})),
	};
}
