import { bytes } from './bytes.ts';
import { firstScreen } from './first-screen.ts';
import type { Part } from './part.ts';

export const parts: readonly Part[] = [firstScreen, bytes];
