/**
 * Reads `content/` and writes it, checked, as the baseline that the program falls back on. Stops the build at a fault.
 * `tsx scripts/build/baseline.ts FOLDER`, the folder of the build.
 */
import path from 'node:path';
import { describeFault } from '../../core/library/fault.ts';
import { saveEdition } from '../../core/library/last-good.ts';
import { readEdition } from '../../core/library/read.ts';

const { edition, faults } = await readEdition('content');
for (const fault of faults) console.error(describeFault(fault));
if (!edition) process.exit(1);
await saveEdition(path.join(process.argv[2] ?? 'out', 'baseline.json'), edition);
