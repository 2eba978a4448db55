import type { Occurrence } from '../../../bridge/model.ts';
import { useAnswer } from '../../kiosk/answers.ts';
import { useKiosk } from '../../kiosk/context.ts';

/**
 * One occurrence with the next times of its event. What stands in a list that is known is there at once; its later times follow.
 * @returns undefined while nobody knows, null for one that is not in the programme any more
 */
export function useOccurrence(id: string): { occurrence: Occurrence; later: readonly Occurrence[] } | null | undefined {
	const { programme, answers } = useKiosk();
	const answer = useAnswer('occurrence', id);
	if (answer?.occurrence.id === id) return answer;
	const rows = [programme, ...answers.programmes()].flatMap(({ groups }) => groups.flatMap((group) => group.rows));
	const row = rows.find(({ occurrence }) => occurrence.id === id);
	if (row) return { occurrence: row.occurrence, later: [] };
	// Until the answer comes, a page that turns to another time keeps the one it shows.
	return answer;
}
