// `npm run bench`: what the core takes over many events, beside ical.js alone. Ends with a table.
import { sentenceOf } from './process/problem.mjs';
import { runTool } from './process/tool.mjs';

try {
	process.exitCode = await runTool('tsx', ['tests/bench/programme.ts']);
} catch (error) {
	console.error(sentenceOf(error));
	process.exitCode = 2;
}
