import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { StaffWords } from '../../bridge/model.ts';
import { expandDated, occurrenceOf } from '../../core/events/occurrences.ts';
import { describeFault } from '../../core/library/fault.ts';
import { readEdition } from '../../core/library/read.ts';
import { type ContentCopy, copyContent } from './content-copy.ts';

// Does what the staff's guide says, with its own examples.

const guide = readFileSync('content/LÄS-MIG.md', 'utf8');
const examples = [...guide.matchAll(/`(events\/[a-z0-9-]+\.yaml)`:\n\n```yaml\n([\s\S]*?)```/g)].map(([, file = '', text = '']) => ({
	file,
	text,
}));

let content: ContentCopy;
beforeAll(async () => {
	content = await copyContent();
	for (const { file, text } of examples) content.write(file, text);
});
afterAll(() => content.dispose());

/** What the screen has of an event on a day: start and status. */
async function seen(id: string, day: string) {
	const { edition, faults } = await readEdition(content.contentFolder);
	expect(faults.map(describeFault)).toEqual([]);
	if (!edition) throw new Error('There is no edition');
	const window = { first: day, last: `${Number(day.slice(0, 4)) + 1}${day.slice(4)}` };
	const placed = edition.events.filter((event) => event.id === id).flatMap((event) => expandDated(event, window));
	return placed.map((one) => occurrenceOf(one)).map(({ start, status }) => `${start} ${status}`);
}

test('each of its three examples is an event on the screen', async () => {
	expect(examples.map(({ file }) => file)).toEqual(['events/julmarknad.yaml', 'events/sprakkafe.yaml', 'events/varkonsert.yaml']);
	expect(await seen('julmarknad', '2026-12-01')).toEqual(['2026-12-05T10:00:00Z confirmed']);
	expect(await seen('varkonsert', '2026-12-01')).toEqual(['2027-04-25T16:00:00Z moved']);
	expect(await seen('julmarknad', '2026-12-06')).toEqual([]);
});

test('single days of a rule are called off, and the others are on', async () => {
	const monday = (day: string, status: string) => `2027-${day}T16:00:00Z ${status}`;
	expect(await seen('sprakkafe', '2027-01-31')).toEqual([
		monday('02-01', 'confirmed'),
		monday('02-08', 'confirmed'),
		monday('02-15', 'cancelled'),
		monday('02-22', 'confirmed'),
		monday('03-01', 'confirmed'),
		monday('03-08', 'cancelled'),
		monday('03-15', 'confirmed'),
		monday('03-22', 'confirmed'),
	]);
});

test('a whole event is called off by its status', async () => {
	expect(guide).toContain('skriv `status: cancelled`');
	content.replace('events/julmarknad.yaml', 'status: confirmed', 'status: cancelled');
	expect(await seen('julmarknad', '2026-12-01')).toEqual(['2026-12-05T10:00:00Z cancelled']);
});

describe('the lengths that it gives are those that are taken', () => {
	test.each([
		['title', 80],
		['where', 80],
		['text', 600],
	])('%s: %i', (field, longest) => {
		expect(guide).toContain(field === 'text' ? '`text` högst 600' : '`title` och `where` får vara högst 80 tecken var');
		const words = (length: number) => StaffWords.safeParse({ title: 'Titel', where: 'Torget', [field]: 'x'.repeat(length) });
		expect(words(longest).success).toBe(true);
		expect(words(longest + 1).success).toBe(false);
	});
});
