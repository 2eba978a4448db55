/** Style sheets name the start and the end, never left and right: the same sheet serves Arabic and Persian (criterion K23). */
import type { Declaration } from 'postcss';
import { placeInSheet } from './sheet.ts';
import type { HouseFault, Sheet } from './tree.ts';

const logicalSides: Record<string, string> = { top: 'block-start', bottom: 'block-end', left: 'inline-start', right: 'inline-end' };
const logicalSizes: Record<string, string> = { width: 'inline-size', height: 'block-size' };
const logicalCorners: Record<string, string> = {
	'border-top-left-radius': 'border-start-start-radius',
	'border-top-right-radius': 'border-start-end-radius',
	'border-bottom-left-radius': 'border-end-start-radius',
	'border-bottom-right-radius': 'border-end-end-radius',
};

export function checkDirection({ sheets }: { sheets: Sheet[] }): HouseFault[] {
	return sheets
		.filter(({ name }) => name.startsWith('renderer/'))
		.flatMap((sheet) => {
			const faults: HouseFault[] = [];
			sheet.root.walkDecls((declaration) => {
				// A shape's own width and height are geometry of the drawing (SVG 2 §7), which has no logical names.
				const right = sheet.name.startsWith('renderer/scenes/') && declaration.prop in logicalSizes ? undefined : logicalOf(declaration);
				if (right) {
					const wrong = `"${declaration.prop}: ${declaration.value}" speaks of a side of the screen.`;
					faults.push({ ...placeInSheet(sheet, declaration), wrong, right: `Write ${right}.` });
				}
			});
			return faults;
		});
}

/** What to write instead, or undefined where the declaration holds in every direction of writing. */
function logicalOf({ prop, value }: Declaration): string | undefined {
	const property = prop.toLowerCase();
	return logicalProperty(property) ?? logicalValue(property, value.toLowerCase());
}

function logicalProperty(property: string): string | undefined {
	if (property in logicalCorners) return logicalCorners[property];
	const side = /^(?:(margin|padding|border|scroll-margin|scroll-padding)-)?(top|bottom|left|right)(-width|-style|-color)?$/.exec(property);
	if (side) return `${side[1] ?? 'inset'}-${logicalSides[side[2] ?? '']}${side[3] ?? ''}`;
	const size = /^(min-|max-|contain-intrinsic-)?(width|height)$/.exec(property);
	if (size) return `${size[1] ?? ''}${logicalSizes[size[2] ?? '']}`;
	return undefined;
}

function logicalValue(property: string, value: string): string | undefined {
	const side = /^(left|right)\b/.exec(value)?.[1];
	if (side && (property === 'text-align' || property === 'text-align-last')) return `${property}: ${side === 'left' ? 'start' : 'end'}`;
	if (side && (property === 'float' || property === 'clear')) return `${property}: inline-${side === 'left' ? 'start' : 'end'}`;
	const parts = partsOf(value);
	if (/^(margin|padding|inset|scroll-margin|scroll-padding|border-(width|style|color))$/.test(property)) {
		if (parts.length === 4 && parts[1] !== parts[3]) return `${property}-block and ${property}-inline with their start and end`;
	}
	if (property === 'border-radius') {
		const [topLeft, topRight = topLeft, bottomRight = topLeft, bottomLeft = topRight] = partsOf(value.split('/')[0] ?? '');
		if (topLeft !== topRight || bottomLeft !== bottomRight) return 'border-start-start-radius and the other three corners';
	}
	return undefined;
}

/** The parts of a value between spaces, with whatever stands in brackets kept whole. */
function partsOf(value: string): string[] {
	return value.replace('!important', '').match(/(?:[^\s()]|\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\))+/g) ?? [];
}
