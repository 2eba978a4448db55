import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { type Command, type Files, makeTree, runCheck } from './small-tree.ts';

// The real commands on a real folder: each row breaks one rule in an otherwise clean tree and must be the only thing found.

type Row = {
	rule: string;
	file: string;
	text: string;
	/** Part of what the check must say about the file. */
	says: string;
	/** The rule depends on the file's very name. */
	exactly?: boolean;
	/** Files that the fault needs beside it. */
	beside?: Files;
};

const page = 'renderer/pages/home/Door.tsx';
const sheet = 'renderer/pages/home/Door.css';
const inPage = (markup: string) => `export const Door = ({ t }: { t: (key: string, value?: string) => string }) => ${markup};\n`;
const inSheet = (declaration: string) => `.door {\n\t${declaration};\n}\n`;
const lines = (count: number) => Array.from({ length: count }, (_, index) => `export const number${index} = ${index};\n`).join('');

const waysToImport: [way: string, text: (target: string) => string][] = [
	['import', (target) => `import { kiosk } from '${target}';\n\nexport const own = kiosk;\n`],
	['import for its effect', (target) => `import '${target}';\n`],
	['import type', (target) => `import type { Kiosk } from '${target}';\n\nexport type Own = Kiosk;\n`],
	['import() as a type', (target) => `export type Own = import('${target}').Kiosk;\n`],
	['import()', (target) => `export const own = () => import('${target}');\n`],
	['import() of a template', (target) => `export const own = (name: string) => import(\`${target}/\${name}.ts\`);\n`],
	['import = require', (target) => `import kiosk = require('${target}');\n\nexport const own = kiosk;\n`],
	['require()', (target) => `export const own = require('${target}');\n`],
	['export … from', (target) => `export { kiosk } from '${target}';\n`],
	['export type … from', (target) => `export type { Kiosk } from '${target}';\n`],
	['export * from', (target) => `export * from '${target}';\n`],
	['import.meta.glob', (target) => `export const own = import.meta.glob(['./*.ts', '${target}/*.ts']);\n`],
	['new URL', (target) => `export const own = new URL('${target}', import.meta.url);\n`],
];

const forbiddenImports: [from: string, to: string][] = [
	['renderer', 'core'],
	['renderer', 'electron'],
	['renderer', 'browser'],
	['core', 'electron'],
	['core', 'browser'],
	['core', 'renderer'],
	['bridge', 'electron'],
	['bridge', 'browser'],
	['bridge', 'renderer'],
];

const rooms: Row[] = forbiddenImports.flatMap(([from, to]) =>
	waysToImport.map(([way, text]) => ({
		rule: `${from}/ never takes from ${to}/: ${way}`,
		file: `${from}/deep/own.ts`,
		text: text(`../../${to}/kiosk`),
		says: `${from}/ imports ${to}/`,
	})),
);

const electron: Row[] = [
	...['core', 'bridge', 'renderer', 'browser', 'scripts', 'tests/electron', 'tests/e2e'].flatMap((folder) =>
		waysToImport
			.filter(
				([way]) => way !== 'import() of a template' && way !== 'import.meta.glob' && !(folder === 'tests/electron' && /type/.test(way)),
			)
			.map(([way, text]) => ({
				rule: `${folder}/ never imports electron: ${way}`,
				file: `${folder}/own.ts`,
				text: text('electron'),
				says: 'outside electron/',
			})),
	),
	{ rule: 'a part of electron', file: 'core/own.ts', text: `import 'electron/main';\n`, says: 'outside electron/' },
	{
		rule: 'from a folder that is called content, but is not ours',
		file: 'tests/content/own.ts',
		text: `import 'electron';\n`,
		says: 'outside electron/',
	},
	{ rule: 'from plain JavaScript', file: 'scripts/own.mjs', text: `import 'electron';\n`, says: 'outside electron/' },
	{ rule: 'from a settings file', file: 'own.config.ts', text: `import 'electron';\n`, says: 'outside electron/' },
];

const inACode = (rule: string, text: string): Row => ({ rule, file: 'renderer/kiosk/door.ts', text, says: 'Words for a visitor' });
const inAPage = (rule: string, markup: string): Row => ({ rule, file: page, text: inPage(markup), says: 'Words for a visitor' });

const sentences: Row[] = [
	inAPage('text between tags', '<p>Välkommen</p>'),
	inAPage('one English word', '<p>\n\tHello\n</p>'),
	inAPage('text beside an expression', "<p>{t('door.count')} kvar</p>"),
	inAPage('text in a fragment', '<>Hej</>'),
	inAPage('a string in braces', "<p>{'hej'}</p>"),
	inAPage('a choice of strings', "<p>{t('door.open') ? 'open' : 'closed'}</p>"),
	inAPage('a list of strings', "<p>{['hej', 'då']}</p>"),
	inAPage('a template', `<p>{\`\${t('door.count')} left\`}</p>`),
	inAPage('strings put together', "<p>{t('door.count') + ' left'}</p>"),
	...['aria-label', 'title', 'alt', 'placeholder', 'label', 'lead'].map((name) =>
		inAPage(`the attribute ${name}`, `<Card ${name}="hem" />`),
	),
	inAPage('a choice in an attribute', `<Card title={t('door.open') ? 'open' : t('door.closed')} />`),
	inAPage('a text to fall back on', "<p>{t('door.title', 'Door')}</p>"),
	inACode('a default value', `export const options = { defaultValue: 'Hem' };\n`),
	inACode('a title in a list', `export const doors = [{ title: 'Gruvarvet' }];\n`),
	inACode('a word with å, ä or ö', `export const name = 'hjärta';\n`),
	inACode('words that start large', `export const line = 'Choose a door';\n`),
	inACode('words that end as a sentence', `export const line = 'choose one.';\n`),
	inACode('a question', `export const line = (name: string) => \`\${name}, still here?\`;\n`),
	inACode('words set on an element', `export const name = (element: HTMLElement) => {\n\telement.textContent = 'home';\n};\n`),
];

const inOneSheet = (says: string, ...declarations: string[]): Row[] =>
	declarations.map((declaration) => ({ rule: declaration, file: sheet, text: inSheet(declaration), says }));

const direction: Row[] = inOneSheet(
	'speaks of a side',
	'left: 0',
	'top: var(--s1)',
	'margin-left: var(--s1)',
	'margin-bottom: var(--s1)',
	'padding-right: var(--s1)',
	'scroll-padding-top: var(--s1)',
	'border-left: var(--stroke) solid var(--line)',
	'border-right-width: var(--stroke)',
	'border-top-left-radius: var(--s1)',
	'width: 100%',
	'min-height: 100%',
	'max-width: 30rem',
	'text-align: left',
	'text-align: right',
	'float: left',
	'clear: right',
	'padding: var(--s1) var(--s2) var(--s1) calc(2 * var(--s2))',
	'inset: 0 auto 0 0',
	'border-radius: var(--s1) 0 0 var(--s1)',
);

const tokens: Row[] = [
	...inOneSheet(
		'The colour',
		'color: #0b1020cc',
		'background: rgb(0 0 0 / 50%)',
		'fill: hsl(200deg 10% 10%)',
		'box-shadow: 0 0 var(--s1) oklch(0 0 0)',
		'border: var(--stroke) solid white',
		'--own: #123',
	),
	...inOneSheet(
		'The duration',
		'animation: door 2400ms var(--ease-inout)',
		'transition-delay: 0.2s',
		'--wait: 3s',
		'transition: opacity calc(var(--t-fast) + 20ms)',
	),
	...inOneSheet(
		'The easing',
		'transition-timing-function: cubic-bezier(0, 0, 1, 1)',
		'animation: door var(--t-slow) ease-in-out',
		'transition: opacity var(--t-fast) ease',
	),
	...inOneSheet(
		'The size of type',
		'font-size: 24px',
		'font-size: 6rem',
		'font-size: clamp(1em, 4vmin, 2em)',
		'font: 700 18pt var(--font-body)',
	),
	...inOneSheet('The size', 'gap: 12px', 'padding-inline: 1.5px'),
	{ rule: 'a clock of a scene', file: 'renderer/scenes/lake.css', text: inSheet('animation-duration: 7s'), says: 'The duration' },
	{ rule: 'a colour of a scene', file: 'renderer/scenes/ambient.css', text: inSheet('fill: #fff'), says: 'The colour', exactly: true },
];

const inAScene = (rule: string, text: string): Row => ({ rule, file: 'renderer/scenes/Lake.tsx', text, says: 'The colour' });

const colours: Row[] = [
	inAScene('an attribute', inPage('<path fill="#123456" />')),
	inAScene('a short one', inPage('<path fill="#fff" />')),
	inAScene('a name', inPage('<path stroke="white" />')),
	inAScene('a constant', `export const water = '#0c5159';\n`),
	inAScene('within a string', `export const water = 'drop-shadow(0 0 1em #0c5159)';\n`),
	inAScene('a function', `export const water = (share: number) => \`rgb(0 0 0 / \${share})\`;\n`),
	{ ...inAScene('outside the scenes', inPage("<div style={{ color: 'red' }} />")), file: page },
];

const files: Row[] = [
	...[
		'core/utils.ts',
		'core/dateUtils.ts',
		'core/test-helpers.ts',
		'core/misc/day.ts',
		'renderer/ui/WindowManager.tsx',
		'scripts/helper.mjs',
	].map((file) => ({
		rule: `the name ${file}`,
		file,
		text: 'export const day = 1;\n',
		says: 'says nothing',
	})),
	{ rule: 'a long file', file: 'core/numbers.ts', text: lines(401), says: '401 lines of code' },
	{ rule: 'a long style sheet', file: sheet, text: inSheet('color: var(--ink)').repeat(134), says: '402 lines of code' },
	{ rule: 'a long test', file: 'core/numbers.test.ts', text: lines(401), says: '401 lines of code' },
];

const silence: Row[] = [
	'// @ts-nocheck',
	'// @ts-ignore: why not',
	'/* biome-ignore-all lint: old */',
	'// biome-ignore lint/suspicious/noExplicitAny: old',
].map((comment) => ({ rule: comment, file: 'core/own.ts', text: `${comment}\nexport const own = 1;\n`, says: 'switches the check off' }));

const unreadable: Row[] = [
	{ rule: 'a script', file: 'core/own.ts', text: 'export const = ;\n', says: 'Mend the syntax' },
	{ rule: 'a style sheet', file: sheet, text: '.door {\n', says: 'Mend the style sheet' },
];

const inCore = (rule: string, text: string, beside: Files = {}): Row => ({ rule, file: 'core/own.ts', text, says: `lint/${rule}`, beside });
const inMarkup = (rule: string, markup: string): Row => ({ rule, file: page, text: inPage(markup), says: `lint/${rule}` });
const inTest = (rule: string, text: string): Row => ({
	rule,
	file: 'core/own.test.ts',
	text: `import { expect, test } from 'vitest';\n\n${text}('a day', () => expect(1).toBe(1));\n`,
	says: `lint/${rule}`,
});
const circle = (way: string, back: string): Row => ({
	...inCore('suspicious/noImportCycles', `import { other } from './other.ts';\n\nexport const own = () => other;\n`, {
		'core/other.ts': back,
	}),
	rule: `suspicious/noImportCycles: ${way}`,
});

const lint: Row[] = [
	circle('import', `import { own } from './own.ts';\n\nexport const other = () => own;\n`),
	circle('import()', `export const other = () => import('./own.ts');\n`),
	circle('export … from', `export { own } from './own.ts';\nexport const other = 1;\n`),
	{
		...circle('through a third', `import { third } from './third.ts';\n\nexport const other = () => third;\n`),
		beside: {
			'core/other.ts': `import { third } from './third.ts';\n\nexport const other = () => third;\n`,
			'core/third.ts': `import { own } from './own.ts';\n\nexport const third = () => own;\n`,
		},
	},
	inCore('suspicious/noExplicitAny', 'export const own = (value: any) => value;\n'),
	inCore('style/noNonNullAssertion', 'export const own = (value: { day?: string }) => value.day!.length;\n'),
	inCore('suspicious/noTsIgnore', `// @ts-ignore\nexport const own: number = 'one';\n`),
	inCore('style/useImportType', `import { kiosk } from './kiosk.ts';\n\nexport type Own = typeof kiosk;\n`),
	inCore('correctness/noUnusedImports', `import { kiosk } from './kiosk.ts';\n\nexport const own = 1;\n`),
	inCore('correctness/noUnusedVariables', 'export const day = 1;\nconst own = 2;\n'),
	inCore('correctness/noUnusedFunctionParameters', 'export const own = (day: string) => 1;\n'),
	inCore('correctness/useImportExtensions', `import { kiosk } from './kiosk';\n\nexport const own = kiosk;\n`),
	inCore('correctness/noUndeclaredDependencies', `import { elsewhere } from 'elsewhere';\n\nexport const own = elsewhere;\n`),
	inCore('nursery/noFloatingPromises', 'async function later() {}\n\nexport function own() {\n\tlater();\n}\n'),
	...['core', 'bridge', 'renderer'].map((room) => ({
		rule: `suspicious/noConsole in ${room}/`,
		file: `${room}/own.ts`,
		text: `export const own = () => console.log('here');\n`,
		says: 'lint/suspicious/noConsole',
	})),
	...['bridge', 'renderer'].map((room) => ({
		rule: `correctness/noNodejsModules in ${room}/`,
		file: `${room}/own.ts`,
		text: `import { cwd } from 'node:process';\n\nexport const own = cwd;\n`,
		says: 'lint/correctness/noNodejsModules',
	})),
	inTest('suspicious/noSkippedTests', 'test.skip'),
	inTest('suspicious/noFocusedTests', 'test.only'),
	inMarkup('a11y/useAltText', '<img src={t()} />'.replace('t()', "t('door.picture')")),
	inMarkup('a11y/useButtonType', "<button>{t('door.open')}</button>"),
	inMarkup('a11y/noPositiveTabindex', "<input tabIndex={1} placeholder={t('door.name')} />"),
	inMarkup('a11y/useValidAriaProps', "<p aria-labell={t('door.open')} />"),
];

const formatting: Row[] = [
	{ rule: 'double quotes', file: 'core/own.ts', text: 'export const own = "day";\n', says: ' format ' },
	{ rule: 'spaces for tabs', file: sheet, text: '.door {\n  color: var(--ink);\n}\n', says: ' format ' },
	{ rule: 'single quotes in a style sheet', file: sheet, text: inSheet("content: 'x'"), says: ' format ' },
	{
		rule: 'a line of 141 characters',
		file: 'core/own.ts',
		text: `export const own = ['${'a'.repeat(58)}', '${'b'.repeat(57)}'];\n`,
		says: ' format ',
	},
];

/** The row's files under names of their own, with what they import of each other. */
function numbered(row: Row, index: number): Row {
	const own = [row.file, ...Object.keys(row.beside ?? {})].map((file) => path.basename(file));
	const renamed = (text: string) =>
		own.reduce((changed, name) => changed.replaceAll(`/${name}`, `/${name.replace('.', `-${index}.`)}`), text);
	return {
		...row,
		file: renamed(row.file),
		text: renamed(row.text),
		beside: Object.fromEntries(Object.entries(row.beside ?? {}).map(([file, text]) => [renamed(file), renamed(text)])),
	};
}

const filesOf = ({ file, text, beside }: Row): Files => ({ ...beside, [file]: text });

/** A fault is a line of house's, which ends with its sum, or the headline of one of lint's. */
function faultsIn(command: Command, output: string): string[] {
	const lines = output.trim().split('\n');
	return command === 'house' ? lines.slice(0, -1) : lines.filter((line) => line.includes(' ━') && !line.startsWith('check '));
}

const isIn = (file: string, fault: string) => fault.startsWith(`${file}:`) || fault.startsWith(`${file} `);

describe('the house', { timeout: 60_000 }, () => {
	test.each<Command>(['house', 'lint'])('a clean tree passes: %s', async (command) => {
		const { folder, remove } = makeTree({});
		const { code, output } = await runCheck(command, folder);
		remove();
		expect({ code, output }).toMatchObject({ code: 0 });
	});

	test('a folder with nothing to check does not pass', async () => {
		const folder = mkdtempSync(path.join(tmpdir(), 'house-'));
		const { code, output } = await runCheck('house', folder);
		rmSync(folder, { recursive: true });
		expect({ code, output }).toMatchObject({ code: 1, output: expect.stringContaining('nothing to check') });
	});

	// The rows of a rule stand in one tree, each in a file of its own, so that the check runs once for all of them.
	describe.each([
		...Object.entries({ rooms, electron, sentences, direction, tokens, colours, files, silence, unreadable }).map(
			([name, rows]) => ({ name, rows, command: 'house' }) as const,
		),
		...Object.entries({ lint, formatting }).map(([name, rows]) => ({ name, rows, command: 'lint' }) as const),
	])('$name', ({ rows, command }) => {
		const planted = rows.map((row, index) => (row.exactly ? row : numbered(row, index)));
		let found: string[] = [];

		beforeAll(async () => {
			const { folder, remove } = makeTree(Object.assign({}, ...planted.map(filesOf)));
			found = faultsIn(command, (await runCheck(command, folder)).output);
			remove();
		}, 60_000);

		test.each(planted)('$rule', (row) => {
			const own = found.filter((fault) => isIn(row.file, fault));
			expect(own[0]).toContain(row.says);
			if (command === 'lint') expect(own.filter((fault) => !fault.includes(row.says))).toEqual([]);
		});

		test('nothing else is found', () => {
			const expected = planted.flatMap((row) => Object.keys(filesOf(row)));
			expect(found.filter((fault) => !expected.some((file) => isIn(file, fault)))).toEqual([]);
		});

		test('one fault alone is enough', async () => {
			const [row] = rows;
			if (!row) throw new Error('A rule without a row.');
			const { folder, remove } = makeTree(filesOf(row));
			const { code, output } = await runCheck(command, folder);
			remove();
			expect(code, output).toBe(1);
			expect(
				faultsIn(command, output).some((fault) => isIn(row.file, fault)),
				output,
			).toBe(true);
		});
	});
});
