/**
 * Makes the recordings of texts that have none, by a command that speaks. Speaks Swedish, to those who write the content.
 * `tsx scripts/narrate/narrate.ts JSON`, the options that narrate.mjs has read.
 */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { writeFile } from 'atomically';
import { describeFault } from '../../core/library/fault.ts';
import { readEdition } from '../../core/library/read.ts';
import { listRecordings, recordingFile } from '../../core/narration/recordings.ts';
import { removeFolder, temporaryFolder } from '../process/temporary-folder.mjs';
import { opusOfWav } from './opus.ts';
import { textsToRecord } from './texts.ts';
import { commandParts, speakToWav, VoiceProblem } from './voice.ts';

const options: { folder: string; voice?: string; language?: string; dryRun: boolean; prune: boolean } = JSON.parse(process.argv[2] ?? '');
const { folder, voice, dryRun, prune } = options;

try {
	await narrate();
} catch (error) {
	if (!(error instanceof VoiceProblem)) throw error;
	console.error(error.message);
	process.exitCode = 2;
}

async function narrate(): Promise<void> {
	if (voice === undefined && !dryRun && !prune) {
		throw new VoiceProblem('Skriv vilket program som talar, till exempel --voice "espeak-ng -v {language} -f {text-file} -w {wav}".');
	}
	if (voice !== undefined) commandParts(voice);
	const { edition, faults } = await readEdition(folder);
	if (!edition) throw new VoiceProblem(['Innehållet måste vara rätt först:', ...faults.map(describeFault)].join('\n'));
	const listed = edition.content.kiosk.languages.map(({ code }) => code);
	if (options.language !== undefined && !listed.includes(options.language)) {
		throw new VoiceProblem(`Språket "${options.language}" finns inte i kiosk.yaml. Där finns: ${listed.join(', ')}.`);
	}
	const recorded = await listRecordings(folder);
	for (const language of options.language === undefined ? listed : [options.language]) {
		const texts = await textsToRecord(edition, language);
		const there = new Set(recorded[language]);
		const missing = [...texts].filter(([name]) => !there.has(name));
		const stale = [...there].filter((name) => !texts.has(name));
		if (voice !== undefined && !dryRun) await record(language, missing, voice);
		if (prune && !dryRun) for (const name of stale) await rm(recordingFile(folder, language, name));
		if (dryRun) for (const [name, text] of missing) console.log(`${language}/${name}.opus: ${text.slice(0, 80)}`);
		console.log(`${language}: ${sumOf(texts.size, missing.length, stale.length)}`);
	}
}

function sumOf(texts: number, missing: number, stale: number): string {
	const made = voice === undefined || dryRun ? `${missing} saknas` : `${missing} nya`;
	const gone = prune && !dryRun ? `${stale} borttagna` : `${stale} hör inte till någon text`;
	return `${texts} texter, ${made}${stale > 0 ? `, ${gone}` : ''}.`;
}

async function record(language: string, texts: readonly (readonly [name: string, text: string])[], command: string): Promise<void> {
	const work = temporaryFolder('norbergskiosken-narrate-');
	try {
		for (const [name, text] of texts) {
			const wav = await speakToWav(command, text, language, work);
			const opus = await opusOfWav(wav).catch((error: unknown) => {
				throw new VoiceProblem(`Ljudet till "${text.slice(0, 60)}" är ingen WAV-fil med ljud: ${String(error)}`);
			});
			const file = recordingFile(folder, language, name);
			await mkdir(path.dirname(file), { recursive: true });
			// Whole or not at all: a recording that was cut off would not be made anew.
			await writeFile(file, Buffer.from(opus));
		}
	} finally {
		removeFolder(work);
	}
}
