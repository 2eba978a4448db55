/**
 * Who may import whom. Every way to name another file counts: import, import type, export … from, import(), import('…') as a
 * type, require(), import.meta.glob() and new URL(…, import.meta.url).
 */
import path from 'node:path';
import type { Node } from 'oxc-parser';
import { childrenOf, type HouseFault, placeOf, type Script } from './tree.ts';

type Reference = { specifier: string; start: number; typeOnly: boolean };

const forbidden: Record<string, readonly string[]> = {
	renderer: ['core', 'electron', 'browser'],
	core: ['electron', 'browser', 'renderer'],
	bridge: ['electron', 'browser', 'renderer'],
};

const advice: Record<string, string> = {
	renderer: 'Ask over the bridge, or move what both need to bridge/.',
	core: 'Let the host pass it in, or move what both need to bridge/ or core/.',
	bridge: 'Let the host or the page pass it in, or move it to bridge/.',
};

/** renderer/ never imports core/, electron/ or browser/; core/ and bridge/ never import electron/, browser/ or renderer/. */
export function checkRooms({ scripts }: { scripts: Script[] }): HouseFault[] {
	return scripts.flatMap((script) => {
		const room = roomOf(script.name);
		return referencesOf(script).flatMap(({ specifier, start }) => {
			const target = roomOf(targetOf(script.name, specifier));
			if (!forbidden[room]?.includes(target)) return [];
			return [{ ...placeOf(script, start), wrong: `${room}/ imports ${target}/ ("${specifier}").`, right: advice[room] ?? '' }];
		});
	});
}

/** The package `electron` is for electron/ alone. Its types may be used in tests/electron/, which never run inside it. */
export function checkElectron({ scripts }: { scripts: Script[] }): HouseFault[] {
	return scripts
		.filter(({ name }) => roomOf(name) !== 'electron')
		.flatMap((script) =>
			referencesOf(script)
				.filter(({ specifier }) => specifier === 'electron' || specifier.startsWith('electron/'))
				.filter(({ typeOnly }) => !(typeOnly && script.name.startsWith('tests/electron/')))
				.map(({ start }) => ({
					...placeOf(script, start),
					wrong: 'The package "electron" is imported outside electron/.',
					right: 'Put what needs Electron into electron/ and hand over the result.',
				})),
		);
}

/** `core/library/read.ts` is in the room `core`. */
function roomOf(name: string): string {
	return name.split('/', 1)[0] ?? '';
}

/** The path inside the project that a specifier leads to; a package's name stays as it is, with a mark that no folder has. */
function targetOf(from: string, specifier: string): string {
	if (specifier.startsWith('/')) return specifier.replace(/^\/+/, '');
	if (specifier.startsWith('.')) return path.posix.join(path.posix.dirname(from), specifier);
	return `package:${specifier}`;
}

function referencesOf({ program }: Script): Reference[] {
	const within = (node: Node): Reference[] => {
		const { source, typeOnly = false } = sourceOf(node) ?? {};
		return [...specifiersIn(source).map((specifier) => ({ ...specifier, typeOnly })), ...childrenOf(node).flatMap(within)];
	};
	return within(program);
}

/** The expression with which a node names another file. */
function sourceOf(node: Node): { source: Node | null | undefined; typeOnly?: boolean } | undefined {
	switch (node.type) {
		case 'ImportDeclaration':
			return { source: node.source, typeOnly: node.importKind === 'type' };
		case 'ExportNamedDeclaration':
		case 'ExportAllDeclaration':
			return { source: node.source, typeOnly: node.exportKind === 'type' };
		case 'ImportExpression':
			return { source: node.source };
		case 'TSImportType':
			return { source: node.source, typeOnly: true };
		case 'TSExternalModuleReference':
			return { source: node.expression };
		case 'CallExpression':
			return loads(node.callee) ? { source: node.arguments[0] } : undefined;
		case 'NewExpression':
			return node.callee.type === 'Identifier' && node.callee.name === 'URL' && node.arguments.length > 1
				? { source: node.arguments[0] }
				: undefined;
		default:
			return undefined;
	}
}

/** require() and import.meta.glob(). */
function loads(callee: Node): boolean {
	if (callee.type === 'Identifier') return callee.name === 'require';
	return callee.type === 'MemberExpression' && callee.object.type === 'MetaProperty' && !callee.computed && callee.property.name === 'glob';
}

/** The strings that such an expression may be; of a template what stands before its first expression. */
function specifiersIn(node: Node | null | undefined): { specifier: string; start: number }[] {
	if (node?.type === 'Literal' && typeof node.value === 'string') return [{ specifier: node.value, start: node.start }];
	if (node?.type === 'TemplateLiteral') return [{ specifier: node.quasis[0]?.value.cooked ?? '', start: node.start }];
	if (node?.type === 'ArrayExpression') return childrenOf(node).flatMap(specifiersIn);
	return [];
}
