/** docs/access.md and docs/access.json, from what was tried and from nothing else. */

import { pseudoLanguages } from '../words/pseudo.ts';
import { type Criterion, criteria, everyCriterion } from './criteria.ts';
import type { CombinationResult } from './results.ts';
import type { Tried } from './tests.ts';

export type Evidence = {
	combinations: readonly CombinationResult[];
	/** How many combinations there are. */
	all: number;
	/** Of the sets in which every two settings meet, and every three: how many are tried. */
	meeting: readonly { length: 2 | 3; all: number; tried: number }[];
	tried: readonly Tried[];
	/** YYYY-MM-DD */
	day: string;
};

export type Verdict = {
	/** Undefined where nothing was tried. */
	held: boolean | undefined;
	/** Combinations of settings in which it was asked. */
	combinations: number;
	/** Tests that carry its number. */
	tests: number;
	where: readonly string[];
	/** Of the sweep. */
	findings: readonly string[];
};

/** What the evidence says of one criterion: it holds when all that was tried holds. */
export function verdictOf(criterion: Criterion, { combinations, tried }: Evidence): Verdict {
	const asked = combinations.filter((one) => one.asked.includes(criterion));
	const findings = asked.flatMap((one) => one.findings.filter((finding) => finding.startsWith(criterion)));
	const tests = tried.filter((one) => one.criteria.includes(criterion));
	const { where } = criteria[criterion];
	return {
		held: asked.length + tests.length === 0 ? undefined : findings.length === 0 && tests.every(({ passed }) => passed),
		combinations: asked.length,
		tests: tests.length,
		where: [...new Set([...(where ? [where] : []), ...tests.map(({ file }) => file)])],
		findings: [...new Set(findings)],
	};
}

const words = { true: 'holds', false: 'does not hold', undefined: 'not yet run' };
/** Findings of one criterion that the document shows; the results folder has them all. */
const shown = 12;

export function documentOf(evidence: Evidence): string {
	const { combinations, all, meeting, day } = evidence;
	const sets = meeting.map((set) => `${set.tried} of the ${set.all} in which every ${set.length === 2 ? 'two' : 'three'} settings meet`);
	const verdicts = everyCriterion.map((criterion) => ({ criterion, ...verdictOf(criterion, evidence) }));
	const rows = verdicts.map(
		({ criterion, held, combinations: count, tests, where }) =>
			`| ${criterion} | ${criteria[criterion].requirement} | ${resultOf(criterion, held)} | ${count || '–'} | ${tests || '–'} | ${where.map((file) => `\`${file}\``).join(', ')} |`,
	);
	const inTestLanguages = combinations.filter(({ name }) => pseudoLanguages.some(({ code }) => name.startsWith(`${code} `))).length;
	const broken = verdicts.filter(({ findings }) => findings.length > 0);
	return `# Access: what was tried

Written by \`npm run access\` on ${day}; nothing in it is written by hand. The kiosk is designed against EN 301 549 V3.2.1 and WCAG 2.2 AA. ${combinations.length} of ${all}
combinations of language, theme, text size, screen, reach and the way to less motion (the system's, or the visitor's "calm") were
walked, each over every page: ${sets.join(', ')}. Two of the languages are for trying only, with longer words and
mirrored (${inTestLanguages} of the combinations walked). "Holds" means that nothing that was tried broke it: in so many combinations, and in so many
tests that carry its number. Fewer combinations than walked: it applies in some settings only. What moves is tried by tests, not by the walk.

| | requirement | result | combinations | tests | where |
|---|---|---|---|---|---|
${rows.join('\n')}

${broken.length > 0 ? `## What does not hold\n\n${broken.map(brokenPart).join('\n\n')}\n\n` : ''}${onSite}`;
}

function resultOf(criterion: Criterion, held: boolean | undefined): string {
	const { onSite: there } = criteria[criterion];
	return `${words[`${held}`]}${there === undefined ? '' : `; to be tried on site: ${there}`}`;
}

function brokenPart({ criterion, findings }: { criterion: Criterion; findings: readonly string[] }): string {
	const lines = findings.slice(0, shown).map((finding) => `- ${finding.slice(criterion.length + 2).replace(/\s+/g, ' ')}`);
	const rest = findings.length > shown ? [`- and ${findings.length - shown} more`] : [];
	return [`**${criterion}**`, '', ...lines, ...rest].join('\n');
}

const onSite = `## What a person must try on site

No test settles these. An automated checker finds many faults, and can judge only a few of the criteria by itself: what holds above is
a floor, not a result.

- Pronunciation: let every language with a voice read a page aloud to somebody who speaks it.
- Easy Swedish: read it with people it is written for. Translations: a native reader of each language (\`docs/words/\` says what their
  makers were unsure of).
- Glare: the screen by day and by night, in both themes, from a standing and from a sitting eye's height.
- Reach: every control from a wheelchair and by a child, with and without reach mode; measure the screen's lower edge into \`kiosk.yaml\`.
- The keypad: every journey by touch alone on the keypad that is mounted, with eyes closed.
- Two switches: one that sends Space goes on, one that sends Enter chooses; every journey with the two that are mounted.
- Sound: dBA at the place where one stands, in each volume step, and after a reset (K26).
- The first touch (K10): \`npm run bench\` on the machine that is mounted.
`;

/** What the kiosk's own statement page shows. */
export function jsonOf(evidence: Evidence): string {
	const results = everyCriterion.flatMap((criterion) => {
		const { held, combinations, tests } = verdictOf(criterion, evidence);
		return held === undefined ? [] : [[criterion, { held, combinations: combinations + tests }] as const];
	});
	const combinations = { tried: evidence.combinations.length, all: evidence.all };
	return `${JSON.stringify({ day: evidence.day, combinations, criteria: Object.fromEntries(results) }, null, '\t')}\n`;
}
