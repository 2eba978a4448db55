import path from 'node:path';
import { app } from 'electron';

const built = path.resolve(import.meta.dirname, '..');

/** Where things are: in the source tree, and in the packaged app, where staff's content lies beside the archive. */
export const folders = {
	pages: path.join(built, 'renderer'),
	preload: path.join(built, 'preload/preload.cjs'),
	baseline: path.join(built, 'baseline.json'),
	content: app.isPackaged ? path.join(process.resourcesPath, 'content') : path.resolve(built, '../content'),
	demonstration: path.resolve(built, '../tests/fixtures/demo/events'),
	data: app.getPath('userData'),
};
