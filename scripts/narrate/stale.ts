import type { Edition } from '../../core/library/edition.ts';
import type { Fault } from '../../core/library/fault.ts';
import { listRecordings } from '../../core/narration/recordings.ts';
import { textsToRecord } from './texts.ts';

/** How many are named; the rest are counted. */
const named = 3;

/** Recordings whose text has been changed or is gone, as advice: they are never heard, and take nothing but room. */
export async function staleRecordings(folder: string, edition: Edition): Promise<Fault[]> {
	const recordings = Object.entries(await listRecordings(folder));
	const advice = await Promise.all(
		recordings.map(async ([language, names]) => {
			const texts = await textsToRecord(edition, language);
			const stale = names.filter((name) => !texts.has(name)).sort();
			return stale.length === 0 ? [] : [{ file: `narration/${language}`, problem: problemOf(stale), remedy }];
		}),
	);
	return advice.flat();
}

const remedy = 'De spelas aldrig upp. Ta bort dem med: npm run narrate -- --prune';

function problemOf(stale: readonly string[]): string {
	const first = stale.slice(0, named).map((name) => `${name}.opus`);
	const more = stale.length > named ? ` och ${stale.length - named} till` : '';
	const count = stale.length === 1 ? '1 inspelning hör' : `${stale.length} inspelningar hör`;
	return `${count} inte till någon text i innehållet: ${first.join(', ')}${more}.`;
}
