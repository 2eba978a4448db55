/** What a part of the bench has measured, as it stands in docs/bench.json. */
export type Measured = {
	/** By the names of tests/bench/figures.ts. */
	figures: Record<string, Figure>;
	/** How often each was measured, where a part does not go by `--runs`. */
	runs?: number;
	/** What the document shows below the table: where a figure comes from. */
	tables?: readonly Table[];
};

export type Figure = {
	/** In the figure's own unit. */
	value: number;
	/** Which page, which control, how far the runs lay apart. */
	note?: string;
};

export type Table = { title: string; columns: readonly string[]; rows: readonly (readonly (string | number)[])[] };

export type PartResult = Measured & {
	/** ISO 8601, to the minute. */
	measuredAt: string;
	/** The commit that stood checked out. */
	commit: string;
	/** sha256 of the sources that the measured build was made of (scripts/build/build-state.mjs). */
	fingerprint: string;
	/** How often each figure was measured. */
	runs: number;
	/** How many programs wanted a processor at a time, over five minutes, and how many processors there are. */
	load?: string;
	/** Processors, memory, and who draws. */
	machine?: string;
};

/** `any` for what does not depend on the processor: bytes, counts, and what is measured unthrottled by its budget. */
export type Rate = `${number}` | 'any';

export type Results = { parts: Record<string, Partial<Record<Rate, PartResult>>> };

export function median(values: readonly number[]): number {
	return quantile(values, 0.5);
}

/** The value below which this share of the values lies, by the nearest rank. */
export function quantile(values: readonly number[], share: number): number {
	const sorted = values.toSorted((a, b) => a - b);
	return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? Number.NaN;
}

export const rounded = (value: number, digits = 2): number => Number(value.toFixed(digits));

/** `412 ms (388–530)` */
export function spread(values: readonly number[], unit = 'ms'): string {
	const whole = (value: number) => value.toFixed(unit === 'ms' ? 0 : 1);
	return `${whole(median(values))} ${unit} (${whole(Math.min(...values))}–${whole(Math.max(...values))})`;
}
