import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Plugin } from 'vite';

const name = 'virtual:licences';

/** Gives the page "about" the names and licences of what is shipped: the project's dependencies and the typefaces in assets/. */
export function licences(): Plugin {
	return {
		name: 'licences',
		resolveId: (id) => (id === name ? `\0${name}` : undefined),
		async load(id) {
			if (id !== `\0${name}`) return undefined;
			return `export default ${JSON.stringify([...(await libraries()), ...(await typefaces())])}`;
		},
	};
}

/** What a library's LICENSE file says where its package.json says nothing. */
const readFromText: Readonly<Record<string, string>> = { suncalc: 'BSD-2-Clause' };

async function libraries() {
	const { dependencies } = JSON.parse(await readFile('package.json', 'utf8')) as { dependencies: Record<string, string> };
	const names = ['electron', ...Object.keys(dependencies)];
	return Promise.all(
		names.map(async (library) => {
			const { license } = JSON.parse(await readFile(path.join('node_modules', library, 'package.json'), 'utf8')) as { license?: string };
			const licence = license ?? readFromText[library];
			if (!licence)
				throw new Error(`The licence of ${library} stands in no field of its package.json: read its LICENSE, and write it down here.`);
			return { name: library, licence };
		}),
	);
}

/** Each typeface has its licence text beside it, named after the family. All are under the Open Font License. */
async function typefaces() {
	const texts = (await readdir('assets/fonts')).filter((file) => file.startsWith('LICENSE-'));
	return texts.map((file) => ({ name: file.replace(/^LICENSE-|\.txt$/g, '').replaceAll('-', ' '), licence: 'OFL-1.1' }));
}
