/** A project of a few files in a folder of its own, in which everything is as it should be, near misses included. */
import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

export const project = path.resolve(import.meta.dirname, '../..');

/** By path inside the project. */
export type Files = Record<string, string>;

export const cleanTree: Files = {
	'package.json': `${JSON.stringify({ name: 'small', dependencies: { electron: '1', react: '1', vitest: '1' } }, null, '\t')}\n`,
	'bridge/bridge.ts': `export type Bridge = { call: (name: string) => Promise<unknown> };\n`,
	'core/clock.ts': `import { setTimeout } from 'node:timers/promises';\n\nexport const wait = () => setTimeout(1);\n`,
	'core/kiosk.ts': `import type { Bridge } from '../bridge/bridge.ts';\nimport { wait } from './clock.ts';\n\nexport const kiosk: Bridge = { call: wait };\n`,
	'electron/main.ts': `import { app } from 'electron';\nimport { kiosk } from '../core/kiosk.ts';\n\nexport const start = () => app.whenReady().then(() => kiosk.call('start'));\n`,
	'browser/server.ts': `export { kiosk } from '../core/kiosk.ts';\n`,
	'tests/electron/launch.ts': `import type { App } from 'electron';\n\nexport type Launched = { app: App };\n`,
	'renderer/kiosk/icons.d.ts': `declare module 'virtual:icons' {\n\texport const names: 'Det här är en typ.';\n}\n`,
	'renderer/pages/home/HomePage.tsx': `import type { Bridge } from '../../../bridge/bridge.ts';
import { night } from '../../scenes/palette.ts';
import './HomePage.css';

/** Orden på den här sidan kommer från innehållet. */
export function HomePage({ bridge, t, busy }: { bridge: Bridge; t: (key: string) => string; busy: boolean }) {
	if (!t('home.title')) throw new Error('Är orden borta? That is a fault in the program.');
	return (
		<main className="Home page is-large" aria-label={t('home.label')} title={busy ? t('home.busy') : undefined}>
			<svg viewBox="0 0 10 10" role="img" aria-label={t('home.picture')}>
				<path d="M0 0 L10 10 Hall Vall Zall" fill={night} stroke="none" />
				<use href="#fade" />
			</svg>
			<button type="button" onClick={() => bridge.call('report').catch(() => reportError('Det gick inte att starta.'))}>
				{t('home.start')} · {busy ? '…' : '→'}
			</button>
		</main>
	);
}
`,
	'renderer/pages/home/HomePage.css': `.home {
	color: var(--snow);
	padding: var(--s1) var(--s2) var(--s1) var(--s2);
	border-radius: var(--s1);
	margin-inline: auto;
	text-align: start;
	font-size: 1.2em;
	transition: opacity var(--t-fast) var(--ease-out);
	animation: home calc(var(--t-fast) * 2) linear infinite;
	background: color-mix(in srgb, var(--red) 50%, transparent);
	mask-image: url("#b00b00");
}
@media (max-width: 560px) {
	.home {
		transition-delay: 0s;
	}
}
`,
	'renderer/scenes/palette.ts': `export const night = '#0d1319';\n`,
	'renderer/scenes/ambient.css': `.drifts {\n\tanimation: drift 36s ease-in-out;\n}\n`,
	'renderer/scenes/lake.css': `.lake {\n\twidth: 40px;\n\ttransform: translateX(9px);\n}\n`,
	'renderer/ui/tokens.css': `:root {\n\t--snow: #ffffff;\n\t--t-fast: 180ms;\n\t--ease-out: cubic-bezier(0.16, 1, 0.3, 1);\n}\n`,
	'renderer/kiosk/visit.test.ts': `import { expect, test } from 'vitest';\n\ntest('en besökare går', () => {\n\tconsole.info('Den här besökaren går nu.');\n\texpect('#ffffff').toBe('#ffffff');\n});\n`,
};

/** Writes the clean tree with these files over it. */
export function makeTree(files: Files): { folder: string; remove: () => void } {
	const folder = mkdtempSync(path.join(tmpdir(), 'house-'));
	cpSync(path.join(project, 'biome.json'), path.join(folder, 'biome.json'));
	for (const [name, text] of Object.entries({ ...cleanTree, ...files })) {
		mkdirSync(path.join(folder, path.dirname(name)), { recursive: true });
		writeFileSync(path.join(folder, name), text);
	}
	return { folder, remove: () => rmSync(folder, { recursive: true, maxRetries: 5 }) };
}

const tools = path.join(project, 'node_modules');
const commands = {
	lint: () => [path.join(tools, '@biomejs/biome/bin/biome'), 'check', '--error-on-warnings', '--max-diagnostics=none'],
	house: (folder: string) => [path.join(tools, 'tsx/dist/cli.mjs'), path.join(project, 'scripts/check/house.ts'), folder],
};
export type Command = keyof typeof commands;

/** Runs the real check on a folder. `output` is all that it says. */
export async function runCheck(command: Command, folder: string): Promise<{ code: number | null; output: string }> {
	return await runNode(commands[command](folder), folder);
}

export function runNode(args: string[], cwd: string): Promise<{ code: number | null; output: string }> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
		let output = '';
		for (const stream of [child.stdout, child.stderr]) {
			stream.setEncoding('utf8').on('data', (chunk: string) => {
				output += chunk;
			});
		}
		child.once('error', reject);
		child.once('close', (code) => resolve({ code, output }));
	});
}
