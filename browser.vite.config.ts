import { defineConfig } from 'vite';
import { buildFolder, targets } from './electron.vite.config.ts';

/** The host for a plain browser, in plain Node: `out/browser/server.js`. */
export default defineConfig({
	build: {
		ssr: 'browser/server.ts',
		outDir: `${buildFolder}/browser`,
		target: targets.node,
		emptyOutDir: true,
	},
	ssr: { noExternal: true },
});
