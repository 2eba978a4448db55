import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { Id } from '../../bridge/model.ts';
import type { Fault } from './fault.ts';

/** Hidden files, what a desktop leaves in every folder, and an editor's copy of what is being edited. */
const laidThereByPrograms = /(^|\/)(\.[^/]*|Thumbs\.db|desktop\.ini|[^/]*~|~\$[^/]*|[^/]*\.(swp|swo|swx|tmp)|#[^/]*#|4913)(\/|$)/i;

/** What an editor that adds its own ending makes of a name, where the desktop hides endings. */
const hiddenEnding = /\.(yaml|yml|json)\.(md|txt)$/i;

/** Whether a name, or a path inside the content folder, is nobody's content: it is passed over in silence. */
export function isNoContent(name: string): boolean {
	return laidThereByPrograms.test(name) || (/\.(md|txt)$/.test(name) && !hiddenEnding.test(name));
}

/** Why an event's file cannot be taken by its name; undefined where it can. */
export function faultOfEventName(name: string): Fault | undefined {
	const file = `events/${name}`;
	if (!name.endsWith('.yaml')) return stray(file);
	if (Id.safeParse(name.slice(0, -'.yaml'.length)).success) return undefined;
	return {
		file,
		problem: 'Filnamnet går inte att använda, och evenemanget visas inte.',
		remedy: 'Använd små bokstäver a–z, siffror och bindestreck, till exempel julkonsert.yaml.',
	};
}

/** Files that nothing reads: most often a slip in a name, which would otherwise pass in silence. */
export async function strayFiles(folder: string, isRead: (name: string) => boolean): Promise<Fault[]> {
	const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
	return entries
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
		.filter((name) => !isRead(name) && !isNoContent(name) && !name.startsWith('media/'))
		.map(stray);
}

function stray(file: string): Fault {
	return { file, problem: 'Filen används inte av kiosken.', remedy: strayRemedy(file) };
}

function strayRemedy(file: string): string {
	if (hiddenEnding.test(file)) return `Ta bort ändelsen ${path.extname(file)} sist i namnet.`;
	if (/\.ya?ml$/i.test(file) && !file.endsWith('.yaml')) return 'Ändra filnamnets slut till .yaml.';
	return 'Kontrollera namnet och mappen, eller ta bort filen.';
}
