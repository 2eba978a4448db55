/** Where in a script a string stands, and whether a visitor would read it there. */
import type { Node } from 'oxc-parser';
import { childrenOf } from './tree.ts';

/**
 * drawn: text between tags. shown: a visitor sees or hears it. named: the value of a key such as `title`, which may also be a
 * key of words.
 */
export type Position = 'drawn' | 'shown' | 'named' | 'elsewhere';

const shownNames = new Set([
	'alt',
	'aria-description',
	'aria-label',
	'aria-placeholder',
	'aria-roledescription',
	'aria-valuetext',
	'ariaLabel',
	'caption',
	'defaultValue',
	'description',
	'heading',
	'hint',
	'innerHTML',
	'innerText',
	'label',
	'lead',
	'placeholder',
	'summary',
	'textContent',
	'title',
]);
const drawingAttributes = new Set(['className', 'd', 'points', 'transform', 'viewBox', 'values', 'keyTimes', 'keySplines']);
const developerCalls = new Set(['console', 'report', 'reportError']);
/** The `d` of a path (SVG 2 §9.3), kept in a constant. */
const pathData = /^(?=.*\d)[MLHVCSQTAZ\d\s.,+-]+$/i;

export function isForVisitors(text: string, position: Position): boolean {
	const plain = text.replace(/&#?\w+;/g, ' ').trim();
	if (position === 'drawn') return /\p{L}/u.test(plain);
	if (pathData.test(plain) || !/\p{L}{2,}/u.test(plain)) return false;
	if (position === 'shown' || /[åäö]/i.test(plain)) return true;
	const startsLarge = /^\p{Lu}/u.test(plain);
	if (position === 'named') return startsLarge || /\s/.test(plain);
	if (startsLarge && plain.split(/\s+/).filter((word) => /\p{L}/u.test(word)).length >= 3) return true;
	return /[.!?…]$/.test(plain) && (startsLarge || /\s/.test(plain) || !plain.endsWith('.'));
}

/** The nodes under a node that may hold text, with the position of each. What is for developers or the compiler is left out. */
export function positionsUnder(node: Node, position: Position): [Node, Position][] {
	const at = (where: Position, ...nodes: (Node | null | undefined)[]) =>
		nodes.filter((child) => child !== null && child !== undefined).map((child): [Node, Position] => [child, where]);
	switch (node.type) {
		case 'ImportDeclaration':
		case 'ExportAllDeclaration':
		case 'ImportExpression':
			return [];
		case 'ExportNamedDeclaration':
			return at('elsewhere', node.declaration);
		case 'JSXElement':
			return [...at('elsewhere', node.openingElement), ...at('drawn', ...node.children)];
		case 'JSXFragment':
			return at('drawn', ...node.children);
		case 'JSXAttribute': {
			const name = node.name.type === 'JSXIdentifier' ? node.name.name : '';
			return drawingAttributes.has(name) ? [] : at(shownNames.has(name) ? 'shown' : 'elsewhere', node.value);
		}
		case 'CallExpression':
		case 'NewExpression': {
			if (isForDevelopers(node.callee)) return [];
			const [first, ...others] = node.arguments;
			// The second argument of t() may be a text to fall back on.
			return [...at('elsewhere', node.callee, first), ...at(calledName(node.callee) === 't' ? 'shown' : 'elsewhere', ...others)];
		}
		case 'Property':
			if (node.computed) return at('elsewhere', node.key, node.value);
			return at(shownNames.has(keyName(node.key) ?? '') ? 'named' : 'elsewhere', node.value);
		case 'AssignmentExpression':
			return [...at('elsewhere', node.left), ...at(shownNames.has(calledName(node.left) ?? '') ? 'shown' : 'elsewhere', node.right)];
		case 'ConditionalExpression':
			return [...at('elsewhere', node.test), ...at(position, node.consequent, node.alternate)];
		case 'BinaryExpression':
			return at(node.operator === '+' ? position : 'elsewhere', node.left, node.right);
		case 'TemplateLiteral':
			return at(position, ...node.expressions);
		case 'ArrayExpression':
		case 'JSXExpressionContainer':
		case 'LogicalExpression':
		case 'ParenthesizedExpression':
		case 'SequenceExpression':
		case 'TSAsExpression':
		case 'TSSatisfiesExpression':
			return at(position, ...childrenOf(node));
		default:
			return isTypeOnly(node) ? [] : at('elsewhere', ...childrenOf(node));
	}
}

function keyName(key: Node): string | undefined {
	if (key.type === 'Identifier') return key.name;
	return key.type === 'Literal' && typeof key.value === 'string' ? key.value : undefined;
}

/** `t` of `t` and of `words.t`. */
function calledName(node: Node): string | undefined {
	if (node.type === 'MemberExpression') return node.computed ? undefined : keyName(node.property);
	return keyName(node);
}

/** new Error(…), report(…), reportError(…), console.…(…), bridge.report(…) */
function isForDevelopers(callee: Node): boolean {
	if (callee.type === 'MemberExpression' && callee.object.type === 'Identifier' && callee.object.name === 'console') return true;
	const name = calledName(callee) ?? '';
	return developerCalls.has(name) || (callee.type === 'Identifier' && name.endsWith('Error'));
}

function isTypeOnly({ type }: Node): boolean {
	return type.startsWith('TS') && type !== 'TSNonNullExpression' && !type.startsWith('TSEnum');
}
