/** The rules that no comment may switch off. Others may be silenced on one line, with the reason beside it. */
import { type HouseFault, placeOf, type Tree } from './tree.ts';

const neverSilenced = ['noExplicitAny', 'noNonNullAssertion', 'noTsIgnore', 'noImportCycles', 'noFocusedTests'];

export function checkSilence({ scripts }: Tree): HouseFault[] {
	return scripts.flatMap((script) =>
		script.comments.flatMap(({ value, start }) => {
			const found =
				/^[\s*/]*(@ts-nocheck|@ts-ignore|biome-ignore-all)\b/.exec(value)?.[1] ??
				(/^[\s*]*biome-ignore/.test(value) ? neverSilenced.find((rule) => value.includes(rule)) : undefined);
			if (!found) return [];
			return [{ ...placeOf(script, start), wrong: `A comment switches the check off ("${found}").`, right: 'Mend what the check finds.' }];
		}),
	);
}
