import type { Criterion } from './criteria.ts';

/** What one combination of settings gave, as tests/access/sweep.spec.ts writes it. */
export type CombinationResult = {
	name: string;
	/** Criteria that it could ask about. */
	asked: Criterion[];
	/** `K01: what is wrong – where`. */
	findings: string[];
	seconds: number;
	/** Milliseconds by the first criterion of each measure. */
	times: Partial<Record<Criterion, number>>;
};
