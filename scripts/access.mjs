// npm run access: every page in every combination of language, theme, text size, screen, reach and motion, which takes hours. It may be
// stopped and goes on where it stopped. At its end docs/access.md says what holds.
// --limit 30: for half an hour; --part 1/3: the first third; --report: only the documents, from what was tried before.
import { runWithBrowser } from './test/run-with-browser.mjs';

await runWithBrowser('Nothing can be tried', (tool) => tool('tsx', ['scripts/access/run.ts', ...process.argv.slice(2)]));
