/** By part and figure: why a budget is missed, by the trace; what was tried, and what it gave. docs/bench.md shows those that are missed. */
export const explanations: Record<string, string> = {};
