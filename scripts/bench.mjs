// npm run bench: what a visitor feels, measured on the production build; writes docs/bench.md and docs/bench.json.
// --only firstScreen (several times) for a part; --runs 9; --rates 4,1,6; --visits 1000; --seconds 20 at rest;
// --limit 600 minutes for all taps of a rate; --report: only the
// documents, from what was measured before.
import { runWithBrowser } from './test/run-with-browser.mjs';

await runWithBrowser('Nothing can be measured', (tool) => tool('tsx', ['tests/bench/run.ts', ...process.argv.slice(2)]));
