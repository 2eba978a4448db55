import path from 'node:path';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import type * as Answers from './answers.ts';

type Told = { language: string; answers: ReturnType<typeof Answers.answers>; plurals: string; clockChanges: string[] };

/** What the page's own browser answers: it has dates of its own, and not the same as Node. */
export async function answersIn(page: Page, languages: readonly string[]): Promise<Told[]> {
	const built = await build({
		logLevel: 'silent',
		configFile: false,
		build: { write: false, lib: { entry: path.join(import.meta.dirname, 'answers.ts'), name: 'told', formats: ['iife'] } },
	});
	const [bundle] = Array.isArray(built) ? built : [built];
	const chunk = bundle && 'output' in bundle ? bundle.output[0] : undefined;
	if (!chunk) throw new Error('The functions could not be bundled');
	return page.evaluate(`(() => {
		${chunk.code}
		return ${JSON.stringify(languages)}.map((language) => ({
			language,
			answers: told.answers(language),
			plurals: told.pluralForms(language),
			clockChanges: told.clockChanges(language),
		}));
	})()`);
}
