import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { firstScreen } from './scripts/build/first-screen.ts';
import { licences } from './scripts/build/licences.ts';
import { typefaces } from './scripts/build/typefaces.ts';

/** Main runs on Node 20.18 (Electron 33) and up, pages on Chrome 130 and up: one build for every runtime. */
export const targets = { node: 'node20.18', chrome: 'chrome130' };

/** `npm run build` makes everything aside and then puts it in the place of out/. */
export const buildFolder = process.env.KIOSK_BUILD_FOLDER ?? 'out';

/** As `renderer/pages/pages.ts` names them: the machine's side draws the resting screen and home, and never loads these. */
export const otherPages = /^\.\/(?!home\/)\w+\/\w+Page\.tsx$/;

/** On the machine's side too React is the one that visitors get. */
export const production = { 'process.env.NODE_ENV': '"production"' };

export default defineConfig({
	main: {
		plugins: [react()],
		define: production,
		build: {
			outDir: `${buildFolder}/main`,
			target: targets.node,
			// The packaged app carries no node_modules: everything but Electron is built in.
			externalizeDeps: false,
			rollupOptions: { input: { main: 'electron/main.ts' }, external: otherPages },
		},
	},
	preload: {
		build: {
			outDir: `${buildFolder}/preload`,
			target: targets.node,
			externalizeDeps: false,
			// A sandboxed preload must be one CommonJS file.
			rollupOptions: { input: { preload: 'electron/preload.ts' }, output: { format: 'cjs', entryFileNames: '[name].cjs' } },
		},
	},
	renderer: {
		root: 'renderer',
		plugins: [react(), licences(), typefaces(), firstScreen()],
		build: {
			outDir: path.resolve(buildFolder, 'renderer'),
			emptyOutDir: true,
			target: targets.chrome,
			manifest: true,
			minify: true,
			assetsInlineLimit: 0,
			modulePreload: { polyfill: false },
			rollupOptions: {
				input: { index: path.resolve('renderer/index.html') },
				// Three files, and a line for each page, in place of seventy: packed together they are 25 KB less.
				output: {
					codeSplitting: {
						groups: [
							{ name: 'first', tags: ['$initial'], priority: 3 },
							{ name: 'home', test: /pages\/home/, priority: 2 },
							{ name: 'later', test: /\.m?[jt]sx?$/, priority: 1 },
						],
					},
				},
			},
		},
	},
});
