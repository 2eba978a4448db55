import type { OccurrenceAnswer } from '../../../bridge/model.ts';
import { useAnswer } from '../../kiosk/answers.ts';
import { useKiosk } from '../../kiosk/context.ts';

/**
 * One occurrence with the next times of its event. What stands in a list that is known is there at once.
 * @returns undefined while nobody knows, null for one that is not in the programme any more
 */
export function useOccurrence(id: string): OccurrenceAnswer | null | undefined {
	const { programme, answers } = useKiosk();
	const answer = useAnswer('occurrence', id);
	if (answer?.occurrence.id === id) return answer;
	const rows = [programme, ...answers.programmes()].flatMap(({ groups }) => groups.flatMap((group) => group.rows));
	const row = rows.find(({ occurrence }) => occurrence.id === id);
	if (row) return row;
	// Until the answer comes, a page that turns to another time keeps the one it shows.
	return answer;
}
