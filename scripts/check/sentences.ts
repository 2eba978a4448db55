/**
 * No sentence that a visitor reads stands in the renderer's code: words come from content/words. Messages for developers
 * (errors, reports, the console), paths, class names and the numbers of drawings are not sentences.
 */
import type { Node } from 'oxc-parser';
import { isForVisitors, type Position, positionsUnder } from './position.ts';
import { type HouseFault, isTest, placeOf, type Script } from './tree.ts';

export function checkSentences({ scripts }: { scripts: Script[] }): HouseFault[] {
	return scripts
		.filter(({ name }) => /^renderer\/.*\.tsx?$/.test(name) && !name.endsWith('.d.ts') && !isTest(name))
		.flatMap((script) => sentencesIn(script, script.program, 'elsewhere'));
}

function sentencesIn(script: Script, node: Node, position: Position): HouseFault[] {
	const text = textOf(node);
	const own = text !== undefined && isForVisitors(text, position) ? [sentence(script, node, text)] : [];
	return [...own, ...positionsUnder(node, position).flatMap(([child, its]) => sentencesIn(script, child, its))];
}

function textOf(node: Node): string | undefined {
	switch (node.type) {
		case 'JSXText':
			return node.value;
		case 'Literal':
			return typeof node.value === 'string' ? node.value : undefined;
		case 'TemplateLiteral':
			return node.quasis.map(({ value }) => value.cooked ?? value.raw).join('0');
		default:
			return undefined;
	}
}

function sentence(script: Script, node: Node, text: string): HouseFault {
	const leading = node.type === 'JSXText' ? text.length - text.trimStart().length : 0;
	return {
		...placeOf(script, node.start + leading),
		wrong: `Words for a visitor stand in the code: "${text.trim().replace(/\s+/g, ' ').slice(0, 60)}".`,
		right: 'Put them into content/words/<language>/ and take them with t().',
	};
}
