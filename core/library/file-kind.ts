/** What a file that should hold plain text is in truth. `of`: as it is called in a sentence; `from`: where its text can be taken. */
type FileKind = { of: string; from: string };

const inItsProgram = 'Öppna den i programmet som den skrevs i';

/** By the first bytes, which every such file begins with. Word, Excel, LibreOffice and Pages all write zip archives. */
const signatures: readonly (readonly [first: RegExp, kind: FileKind])[] = [
	[/^\s*\{\\rtf/, { of: 'ett RTF-dokument', from: 'Öppna den i Word eller TextEdit' }],
	[/^\s*%PDF-/, { of: 'ett PDF-dokument', from: 'Öppna den i en PDF-läsare' }],
	[/^PK\p{Cc}\p{Cc}/u, { of: 'ett dokument från Word eller ett liknande program (eller en zip-fil)', from: inItsProgram }],
	[/^ÐÏ\p{Cc}à/u, { of: 'ett dokument från en äldre Word eller Excel', from: inItsProgram }],
	[
		/^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype\s+html|html|head|body|meta|p|div)[\s>]/i,
		{ of: 'en webbsida (HTML)', from: 'Öppna den i en webbläsare' },
	],
	[/^(?:\u00ef\u00bb\u00bf)?\s*<\?xml/, { of: 'en XML-fil', from: inItsProgram }],
	[/^(?:\u0089PNG|\u00ff\u00d8\u00ff|GIF8)/, { of: 'en bild', from: 'Öppna den i ett bildprogram' }],
];

/** @returns in Swedish what is wrong and what would be right; undefined for what may be a text file */
export function problemOfKind(bytes: Buffer, name: string): { problem: string; remedy: string } | undefined {
	const start = bytes.subarray(0, 200).toString('latin1');
	const kind = signatures.find(([first]) => first.test(start))?.[1];
	if (!kind) return undefined;
	const ending = name.slice(name.lastIndexOf('.'));
	return {
		problem: `Filen är ${kind.of}, fast namnet slutar på ${ending}.`,
		remedy: `${kind.from}, kopiera texten och klistra in den i en enkel textredigerare, till exempel Anteckningar. Spara som ren text (UTF-8) med samma namn.`,
	};
}
