import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { complaintAboutNode } from './node-version.mjs';

test.each(['20.19.0', '20.20.2', '22.12.0', '22.20.1', '23.0.0', '24.1.0', '30.0.0'])('Node %s is new enough', (version) => {
	expect(complaintAboutNode(version)).toBeNull();
});

test.each(['12.22.12', '18.20.8', '20.18.3', '21.7.3', '22.11.0'])('Node %s is too old, in one sentence', (version) => {
	expect(complaintAboutNode(version)).toMatch(/^Norbergskiosken needs Node 20\.19 or newer.*install.*npm start again\.$/);
	expect(complaintAboutNode(version)).toContain(version);
});

test.each(['../start.mjs', 'node-version.mjs'])('%s can be read by an old Node', (name) => {
	const text = readFileSync(join(import.meta.dirname, name), 'utf8');
	expect(text).not.toMatch(/\?\.[a-z(]|\?\?|\|\|=|&&=|^import |^(const|let) .*await /m);
});
