import { shapes, switches, words } from './option-values.mjs';

/** @typedef {import('./option-values.mjs').Given} Given */

/**
 * npm start --serve, without the `--` between, never reaches the command line: npm keeps the option and leaves it in
 * npm_config_serve. From npm 11 on the value of --port 4041 stays behind as a bare word, and npm_config_port is true.
 *
 * @param {Record<string, string | undefined>} env
 * @param {string[]} bare words on the command line that belong to no option
 * @returns {{given: Given, says: string[], left: string[]}} says: the options as one would write them; left: the words
 *   that belong to none of them either
 */
export function readWhatNpmKept(env, bare) {
	/** @type {Given} */
	const given = {};
	/** @type {string[]} */
	const says = [];
	const left = [...bare];
	const wanting = [];
	for (const name of switches) {
		const value = env[`npm_config_${name}`];
		if (!value || value === 'false') continue;
		given[name] = value === 'true' ? true : value;
		says.push(`--${name}`);
	}
	for (const name of words) {
		const value = env[`npm_config_${name}`];
		if (!value || value === 'false') continue;
		if (value === 'true') wanting.push(name);
		else given[name] = value;
	}
	for (const name of /** @type {const} */ (['host', 'port', 'now', 'content'])) {
		if (!wanting.includes(name)) continue;
		const fitting = wanting.length === 1 ? 0 : left.findIndex(shapes[name]);
		given[name] = left[fitting] === undefined ? true : left.splice(fitting, 1)[0];
	}
	for (const name of words) {
		if (given[name]) says.push(given[name] === true ? `--${name}` : `--${name} ${given[name]}`);
	}
	return { given, says, left };
}
