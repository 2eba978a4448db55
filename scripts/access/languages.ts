import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { projectRoot } from '../process/project-root.mjs';

/** The codes of the shipped `kiosk.yaml`, in its order. */
export function languagesOfKiosk(): string[] {
	const { languages } = parse(readFileSync(path.join(projectRoot, 'content/kiosk.yaml'), 'utf8')) as { languages: { code: string }[] };
	return languages.map(({ code }) => code);
}
