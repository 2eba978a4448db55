import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const defaultAppManifest = `${JSON.stringify({ name: 'electron', type: 'module', main: 'main.js' }, null, 2)}\n`;

// What Electron's own default app does for `electron FOLDER`, and nothing else. Electron waits with "ready" until this
// module has been read to its end, and so until the app's main module has been.
const defaultAppMain = `import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

const args = process.argv.slice(1);
const required = args[0] === '-r' ? args.splice(0, 2)[1] : undefined;
const given = args.find((arg) => !arg.startsWith('-'));
if (given === undefined) {
  console.error('Give the folder of an app.');
  app.exit(1);
} else {
  const path = resolve(given);
  Object.defineProperty(process, 'defaultApp', { configurable: false, enumerable: true, value: true });
  const require = createRequire(join(path, 'package.json'));
  if (required !== undefined) require(resolve(required));
  const manifestFile = join(path, 'package.json');
  const found = existsSync(manifestFile);
  if (found) {
    const manifest = JSON.parse(readFileSync(manifestFile, 'utf8'));
    if (manifest.version) app.setVersion(manifest.version);
    if (manifest.productName ?? manifest.name) app.setName(manifest.productName ?? manifest.name);
    app.setDesktopName(manifest.desktopName ?? app.name + '.desktop');
  }
  const main = require.resolve(path);
  app.setAppPath(found ? path : dirname(main));
  await import(pathToFileURL(main).href);
}
`;

/**
 * The runtime comes without the app that makes `electron FOLDER` work. Written again when it differs, so that a folder
 * from an earlier version of this file serves too.
 * @param {string} folder
 */
export async function writeDefaultApp(folder) {
	const path = join(folder, 'resources', 'default_app.asar');
	const archive = asarOf({ 'package.json': defaultAppManifest, 'main.js': defaultAppMain });
	const now = await readFile(path).catch(() => null);
	if (!now?.equals(archive)) await writeFile(path, archive);
}

/**
 * An archive as Electron reads it: a pickle with the length of the header, a pickle with the header as JSON, and the
 * contents one after another. It is a real archive, not a folder: only so it steps back when an app is packaged
 * with this runtime.
 * @param {Record<string, string>} texts
 */
function asarOf(texts) {
	/** @type {Record<string, {size: number, offset: string}>} */
	const files = {};
	const contents = [];
	let offset = 0;
	for (const [name, text] of Object.entries(texts)) {
		const content = Buffer.from(text);
		files[name] = { size: content.length, offset: String(offset) };
		contents.push(content);
		offset += content.length;
	}
	const json = Buffer.from(JSON.stringify({ files }));
	const padded = Math.ceil(json.length / 4) * 4;
	const head = Buffer.alloc(16 + padded);
	for (const [index, number] of [4, padded + 8, padded + 4, json.length].entries()) head.writeUInt32LE(number, index * 4);
	json.copy(head, 16);
	return Buffer.concat([head, ...contents]);
}
