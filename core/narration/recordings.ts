/** Recordings of texts: `content/narration/<language>/<name>.opus`, the name made of the text by bridge/spoken-text.ts. */
import { open, readdir, realpath } from 'node:fs/promises';
import path from 'node:path';
import { LanguageCode, RecordingName, type Recordings } from '../../bridge/model.ts';
import { narrationPath } from '../../bridge/spoken-text.ts';

const narrationFolder = 'narration';
const ending = '.opus';
/** Octets. The longest text of the kiosk takes a minute, some 300 kB; what is larger is no recording of ours. */
const largest = 16 * 1024 * 1024;

/** Where the recording of a text belongs. */
export function recordingFile(contentFolder: string, language: string, name: string): string {
	return path.join(contentFolder, narrationFolder, language, `${name}${ending}`);
}

/** The recordings of a content folder, as they lie there now, by language. Whatever is not named as one is passed over. */
export async function listRecordings(contentFolder: string): Promise<Recordings> {
	const folder = path.join(contentFolder, narrationFolder);
	const languages = (await readdir(folder).catch(() => [])).filter((name) => LanguageCode.safeParse(name).success);
	const found = await Promise.all(
		languages.map(async (language) => {
			const names = await readdir(path.join(folder, language)).catch(() => []);
			return [language, names.filter(isRecording).map((name) => path.basename(name, ending))] as const;
		}),
	);
	return Object.fromEntries(found.filter(([, names]) => names.length > 0));
}

/** Whether a path inside the content folder is that of a recording: `narration/sv/0123456789abcdef.opus`. */
export function isRecordingPath(name: string): boolean {
	const [folder, language = '', file = '', ...more] = name.split('/');
	return folder === narrationFolder && more.length === 0 && LanguageCode.safeParse(language).success && isRecording(file);
}

function isRecording(file: string): boolean {
	return file.endsWith(ending) && RecordingName.safeParse(path.basename(file, ending)).success;
}

/**
 * The octets of the recording that a page asks for.
 * @param asked the path of the address, `/narration/sv/0123456789abcdef.opus`
 * @returns undefined where there is none; nothing outside the content's folder is ever read, whatever a link there says
 */
export async function readRecording(contentFolder: string, asked: string): Promise<Uint8Array<ArrayBuffer> | undefined> {
	if (!asked.startsWith(narrationPath)) return undefined;
	const place = asked.slice(1);
	if (!isRecordingPath(place)) return undefined;
	try {
		const folder = await realpath(path.join(contentFolder, narrationFolder));
		const name = await realpath(path.join(contentFolder, place));
		if (!name.startsWith(folder + path.sep)) return undefined;
		const handle = await open(name);
		try {
			const found = await handle.stat();
			return found.isFile() && found.size <= largest ? new Uint8Array(await handle.readFile()) : undefined;
		} finally {
			await handle.close();
		}
	} catch {
		return undefined;
	}
}
