import { attractLoop } from './attract-loop.ts';
import { bytes } from './bytes.ts';
import { content } from './content.ts';
import { electron } from './electron.ts';
import { firstScreen } from './first-screen.ts';
import { heap } from './heap.ts';
import { interaction } from './interaction.ts';
import { languageChange } from './language-change.ts';
import { pageChange } from './page-change.ts';
import type { Part } from './part.ts';
import { rest } from './rest.ts';

export const parts: readonly Part[] = [
	firstScreen,
	bytes,
	interaction,
	pageChange,
	languageChange,
	rest,
	attractLoop,
	heap,
	content,
	electron,
];
