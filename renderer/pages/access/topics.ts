import tested from '../../../docs/access.json' with { type: 'json' };

/** What visitors are told of the forty criteria of docs/access.md, in groups that a person would ask for. */
const criteriaOf = {
	sight: ['K01', 'K02', 'K08', 'K17', 'K18', 'K36', 'K40'],
	hands: ['K03', 'K12', 'K13', 'K14', 'K15', 'K37'],
	ears: ['K24', 'K25', 'K26', 'K27', 'K28'],
	time: ['K05', 'K06'],
	language: ['K04', 'K19', 'K20', 'K21', 'K22', 'K23', 'K31', 'K32', 'K33', 'K34', 'K35'],
	calm: ['K29', 'K30'],
	order: ['K09', 'K16', 'K39'],
	private: ['K07', 'K11', 'K38'],
} as const;

export type Topic = keyof typeof criteriaOf;
export const topics = Object.keys(criteriaOf) as Topic[];

/** What no test can settle, and a person must try on site. */
export const trials = ['voices', 'words', 'glare', 'place', 'keypad'] as const;

const results: Record<string, { held: boolean } | undefined> = tested.criteria;

/** ISO 8601: the day of the tests. */
export const testedOn = tested.day;

/** Of settings, each with every page. */
export const { combinations } = tested;

/** Whether every criterion of the topic was tried and held. */
export function holds(topic: Topic): boolean {
	return criteriaOf[topic].every((criterion) => results[criterion]?.held === true);
}
