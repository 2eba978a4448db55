import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { parse } from 'yaml';
import { type Kiosks, type Look, show, startKiosks } from '../../tests/pictures/show.ts';
import { states } from '../../tests/pictures/states.ts';
import { printContactSheet, type Shot } from './contact-sheet.ts';

const helpText = `npm run pictures                every page in every orientation, language and theme, into pictures/
npm run pictures -- OPTIONS     a part of them; an option may be given several times

  --page NAME        pages whose name begins so, for example events or stop-rebellion
  --lang CODE        sv, en, …
  --theme own|contrast
  --text normal|larger|largest
  --reach            in reach mode
  --size WxH         instead of 1080x1920 and 1920x1080
  --reference        draws the reference pictures of the tests anew`;

const root = path.resolve(import.meta.dirname, '../..');
const folder = path.join(root, 'pictures');
/** How many are taken at once. */
const hands = 2;

takeAll().catch((error: unknown) => {
	console.log(error instanceof Error ? error.message : error);
	process.exitCode = 1;
});

async function takeAll(): Promise<void> {
	const many = { type: 'string', multiple: true } as const;
	const { values } = parseArgs({
		options: { page: many, lang: many, theme: many, text: many, size: many, reach: { type: 'boolean' }, help: { type: 'boolean' } },
	});
	if (values.help) return console.log(helpText);
	const shots = await wanted(values);
	if (shots.length === 0) throw new Error(`There is no page that begins so. There are: ${states.map(({ name }) => name).join(', ')}`);
	await rm(folder, { recursive: true, force: true });
	const kiosks = await startKiosks();
	const browser = await chromium.launch({
		executablePath: process.env.KIOSK_BROWSER,
		// As root Chromium refuses to start without this. Pictures only.
		args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
	});
	try {
		const left = shots.values();
		await Promise.all(
			Array.from({ length: hands }, async () => {
				for (const shot of left) {
					await take(browser, kiosks, shot);
					console.log(shot.file);
				}
			}),
		);
		await printContactSheet(browser, folder, shots);
	} finally {
		await browser.close();
		await kiosks.close();
	}
}

type Asked = { page?: string[]; lang?: string[]; theme?: string[]; text?: string[]; size?: string[]; reach?: boolean };

async function wanted(asked: Asked): Promise<Shot[]> {
	const { languages } = parse(await readFile(path.join(root, 'content/kiosk.yaml'), 'utf8')) as { languages: { code: string }[] };
	const sizes = asked.size ?? ['1080x1920', '1920x1080'];
	const themes = (asked.theme ?? ['own', 'contrast']) as NonNullable<Look['theme']>[];
	const texts = (asked.text ?? ['normal']) as NonNullable<Look['textSize']>[];
	return states
		.filter(({ name }) => asked.page?.some((start) => name.startsWith(start)) ?? true)
		.flatMap((state) => sizes.map((size) => ({ state, size })))
		.flatMap((shot) => (asked.lang ?? languages.map(({ code }) => code)).map((language) => ({ ...shot, language })))
		.flatMap((shot) => themes.map((theme) => ({ ...shot, theme })))
		.flatMap((shot) => texts.map((textSize) => ({ ...shot, textSize })))
		.map(({ state, size, language, theme, textSize }) => {
			const [width = 0, height = 0] = size.split('x').map(Number);
			if (!(width > 0 && height > 0)) throw new Error(`"${size}" is not a size: write for example 1280x800`);
			return {
				state,
				look: { language, theme, textSize, reach: asked.reach },
				size: { width, height },
				file: `${state.name}/${[size, language, theme, textSize].join('_')}.png`,
			};
		});
}

async function take(browser: Browser, kiosks: Kiosks, { state, look, size, file }: Shot): Promise<void> {
	const context = await browser.newContext({ viewport: size, hasTouch: true, locale: 'sv-SE', timezoneId: 'Europe/Stockholm' });
	try {
		const page = await context.newPage();
		await show(page, kiosks, state, look);
		await mkdir(path.dirname(path.join(folder, file)), { recursive: true });
		await page.screenshot({ path: path.join(folder, file), animations: 'disabled' });
	} finally {
		await context.close();
	}
}
