import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { buildFolder, otherPages, production, targets } from './electron.vite.config.ts';

/** The host for a plain browser, in plain Node: `out/browser/server.js`. */
export default defineConfig({
	plugins: [react()],
	define: production,
	build: {
		ssr: 'browser/server.ts',
		outDir: `${buildFolder}/browser`,
		target: targets.node,
		emptyOutDir: true,
		rollupOptions: { external: otherPages },
	},
	ssr: { noExternal: true },
});
