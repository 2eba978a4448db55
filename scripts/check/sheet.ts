import type { Declaration } from 'postcss';
import type { Sheet } from './tree.ts';

export function placeInSheet({ name }: Sheet, declaration: Declaration): { file: string; line: number; column: number } {
	return { file: name, line: declaration.source?.start?.line ?? 1, column: declaration.source?.start?.column ?? 1 };
}
