import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * The file that an installed package's command runs, so that no shell and no PATH is needed.
 * @param {string} packageName
 * @param {string} [binary]
 */
export function program(packageName, binary = packageName) {
	const manifest = require.resolve(`${packageName}/package.json`);
	const { bin } = require(manifest);
	return join(dirname(manifest), typeof bin === 'string' ? bin : bin[binary]);
}
