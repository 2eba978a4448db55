/**
 * Something that the person at the keyboard can understand and act on. Its message is one plain sentence: what is wrong,
 * and what would be right. Every other error is a fault in the program.
 */
export class Problem extends Error {
	/**
	 * @param {string} sentence
	 * @param {{exitCode?: number, final?: boolean}} [how] exitCode: what the process ends with (1 unless told, 2 for a
	 *   wrong option); final: another host would not help, so none is tried.
	 */
	constructor(sentence, { exitCode = 1, final = false } = {}) {
		super(sentence);
		this.name = 'Problem';
		this.exitCode = exitCode;
		this.final = final;
	}
}

/** @type {Record<string, string>} */
const systemCauses = {
	ENOSPC: 'the disk is full; free about 1 GB and try again',
	EDQUOT: 'the disk quota is used up; free about 1 GB and try again',
	EROFS: 'the disk is read-only',
};

/**
 * What an unknown thrown thing says, in one line. Never a stack trace.
 * @param {unknown} error
 */
export function sentenceOf(error) {
	if (!(error instanceof Error)) return String(error).split('\n', 1)[0] ?? '';
	const cause = systemCauses[/** @type {NodeJS.ErrnoException} */ (error).code ?? ''];
	return cause ?? (error.message || error.name).split('\n', 1)[0] ?? '';
}
