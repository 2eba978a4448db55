const interval = 10_000;

/**
 * Says now and then that a long step still goes on, for as long as it does.
 * @template T
 * @param {(line: string) => void} say
 * @param {string} line
 * @param {Promise<T>} step
 * @returns {Promise<T>}
 */
export async function withHeartbeat(say, line, step) {
	const begun = Date.now();
	const timer = setInterval(() => say(`${line} (${Math.round((Date.now() - begun) / 1000)} s)`), interval);
	try {
		return await step;
	} finally {
		clearInterval(timer);
	}
}
