/**
 * Checks the content as the kiosk does when it reads it, and whether the screen is big enough for it. Speaks Swedish, to those
 * who write the content. `tsx scripts/check/content.ts [folder]` ends with 1 where there is a fault.
 */
import path from 'node:path';
import { KioskSettings } from '../../bridge/model.ts';
import { wordsOfInterface } from '../../core/library/check-words.ts';
import { describeFault, type Fault } from '../../core/library/fault.ts';
import { loadEdition } from '../../core/library/last-good.ts';
import { readEdition } from '../../core/library/read.ts';
import { readSourceFile } from '../../core/library/source-file.ts';
import { isBuildCurrent } from '../build/build-state.mjs';
import { staleRecordings } from '../narrate/stale.ts';
import { compareWords } from '../words/compare.ts';
import { mountingRemark, screenFault } from './screen.ts';

const project = path.join(import.meta.dirname, '../..');
const folder = path.resolve(process.argv[2] ?? path.join(project, 'content'));

const { edition, faults, leftOut, advice } = await readEdition(folder, { interfaceWords: await interfaceWords() });
const comparisons = await Promise.all((edition?.content.kiosk.languages ?? []).map(({ code }) => compareWords(folder, code)));
const stale = edition ? await staleRecordings(folder, edition) : [];
const screen = await checkScreen();
const all = [...faults, ...leftOut, ...screen.faults];
for (const fault of all) console.error(describeFault(fault));
for (const remark of [...advice, ...comparisons.flat(), ...stale]) console.log(`Att se över: ${describeFault(remark)}`);
if (screen.remark) console.log(`kiosk.yaml: ${screen.remark}`);
console.log(all.length === 0 ? 'Innehållet är rätt.' : `${all.length} fel i innehållet.`);
process.exit(all.length === 0 ? 0 : 1);

/** The words that the library holds the content against: those built into the program, where it is built of these sources. */
async function interfaceWords() {
	const baseline = (await isBuildCurrent(project)) ? await loadEdition(path.join(project, 'out/baseline.json')) : undefined;
	return wordsOfInterface(baseline);
}

async function checkScreen(): Promise<{ faults: Fault[]; remark?: string }> {
	const source = await readSourceFile(folder, 'kiosk.yaml');
	const settings = Array.isArray(source) ? undefined : KioskSettings.safeParse(source.value).data;
	// What is wrong with the settings themselves has been said already.
	if (Array.isArray(source) || !settings) return { faults: [] };
	const found = screenFault(settings.screen);
	return {
		faults: found ? [{ file: source.name, ...source.locateKey([], 'screen'), ...found }] : [],
		remark: mountingRemark(settings),
	};
}
