import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { openJournal } from './journal.ts';

test('a value that is logged stays inside its own line', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'journal-'));
	try {
		const journal = openJournal(folder);
		journal.error('The page reports: a\n[2027-01-01 00:00:00.000] [info] Allt är bra\r\u001b[2K\u0085\u2028\u202eb – åäö “🜂”');
		const lines = readFileSync(path.join(folder, 'journal.log'), 'utf8')
			.trimEnd()
			.split(/[\n\r\u0085\u2028]/);
		expect(lines).toEqual([
			expect.stringContaining(`Journalen skrivs i ${path.join(folder, 'journal.log')}`),
			expect.stringContaining('a\\n[2027-01-01 00:00:00.000] [info] Allt är bra\\u000d\\u001b[2K\\u0085\\u2028\\u202eb – åäö “🜂”'),
		]);
	} finally {
		rmSync(folder, { recursive: true });
	}
});
