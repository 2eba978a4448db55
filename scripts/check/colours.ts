/** Drawings take their colours from renderer/scenes/palette.ts, everything else from the style sheets. */
import type { Node } from 'oxc-parser';
import { colourNames } from './colour-names.ts';
import { childrenOf, type HouseFault, isTest, placeOf, type Script } from './tree.ts';

const palette = 'renderer/scenes/palette.ts';
/** The palette is in two files: what the first screen needs, and the rest. */
const palettes = new Set([palette, 'renderer/scenes/picturePalette.ts']);
const colourKeys = new Set([
	'background',
	'backgroundColor',
	'borderColor',
	'color',
	'fill',
	'floodColor',
	'lightingColor',
	'stopColor',
	'stroke',
]);
const addressKeys = new Set(['href', 'xlinkHref']);

const wholeColour = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i;
const colourInside = /(?<!\()#(?:[0-9a-f]{8}|[0-9a-f]{6})\b|\b(?:rgba?|hsla?|hwb|oklab|oklch|lab|lch)\(\s*[\d.]/i;

export function checkColours({ scripts }: { scripts: Script[] }): HouseFault[] {
	return scripts.filter(({ name }) => /^renderer\/.*\.tsx?$/.test(name) && !palettes.has(name) && !isTest(name)).flatMap(coloursOf);
}

function coloursOf(script: Script): HouseFault[] {
	const faults: HouseFault[] = [];
	const judge = (node: Node, text: string, key: string) => {
		if (addressKeys.has(key)) return;
		const found = wholeColour.test(text) || colourInside.test(text) || (colourKeys.has(key) && colourNames.has(text.toLowerCase()));
		if (!found) return;
		const right = script.name.startsWith('renderer/scenes/')
			? `Take a colour of ${palette}.`
			: 'Let the style sheet set it from the tokens.';
		faults.push({ ...placeOf(script, node.start), wrong: `The colour "${text.slice(0, 60)}" stands in the code.`, right });
	};
	/** `key`: the attribute or property that the value belongs to. */
	const visit = (node: Node, key: string) => {
		if (node.type === 'Literal' && typeof node.value === 'string') judge(node, node.value, key);
		else if (node.type === 'TemplateElement') judge(node, node.value.cooked ?? node.value.raw, key);
		const within = ownKey(node) ?? key;
		for (const child of childrenOf(node)) visit(child, within);
	};
	visit(script.program, '');
	return faults;
}

function ownKey(node: Node): string | undefined {
	if (node.type === 'JSXAttribute') return node.name.type === 'JSXIdentifier' ? node.name.name : '';
	if (node.type === 'Property') return node.key.type === 'Identifier' ? node.key.name : '';
	return node.type === 'CallExpression' || node.type === 'JSXElement' ? '' : undefined;
}
