import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type ContentCopy, copyContent } from '../../tests/library/content-copy.ts';
import { describeFault } from './fault.ts';
import { readEdition } from './read.ts';

let content: ContentCopy;
beforeAll(async () => {
	content = await copyContent();
});
afterEach(() => content.restore());
afterAll(() => content.dispose());

/** What staff are told of a file, which must not stop it from being shown. */
async function adviceOn(file: string, text: string): Promise<string[]> {
	content.write(file, text);
	const { edition, faults, leftOut, advice } = await readEdition(content.contentFolder);
	expect([...faults, ...leftOut].map(describeFault)).toEqual([]);
	expect(edition?.events.some(({ source }) => source === file)).toBe(true);
	expect(advice.filter((one) => one.file !== file)).toEqual([]);
	return advice.map(describeFault);
}

const inOrder = `kind: music
start: 2027-12-05T18:00
words:
  sv:
    title: Provkonsert
    where: Torget
    organiser: Musiksällskapet
`;
const without = (text: string | RegExp, replacement = '') => {
	const changed = inOrder.replace(text, replacement);
	expect(changed).not.toBe(inOrder);
	return changed;
};

describe('what the municipality asks of an event of ours', () => {
	const own = (text: string) => adviceOn('events/konsert.yaml', text);

	test('is met: nothing is said', async () => {
		expect(await own(inOrder)).toEqual([]);
	});

	test('an organiser', async () => {
		expect(await own(without(/ {4}organiser: .*\n/))).toEqual([
			'events/konsert.yaml, rad 3, tecken 1: Arrangör saknas. Enligt kommunens regler ska det stå vem som ordnar evenemanget: organiser.',
		]);
	});

	test('an organiser in any language is one', async () => {
		const english = '  en:\n    title: Test concert\n    where: Torget\n    organiser: The Music Society\n';
		expect(await own(`${without(/ {4}organiser: .*\n/)}${english}`)).toEqual([]);
	});

	test('a time', async () => {
		expect(await own(without('T18:00'))).toEqual([
			'events/konsert.yaml, rad 2, tecken 1: Klockslag saknas. Enligt kommunens regler ska både dag och tid stå. Gäller det hela dagar, låt det vara.',
		]);
	});

	test.each(['FREQ=WEEKLY', 'FREQ=DAILY;INTERVAL=2', 'INTERVAL=2;FREQ=WEEKLY;BYDAY=SU'])('no timetable: %s', async (rule) => {
		expect(await own(without('words:', `rule: ${rule}\nwords:`))).toEqual([
			'events/konsert.yaml, rad 3, tecken 1: Evenemanget återkommer varje vecka utan slut. Enligt kommunens regler listas inte vanlig återkommande verksamhet. Är det ett evenemang, skriv hur länge det pågår: COUNT eller UNTIL.',
		]);
	});

	test.each(['FREQ=WEEKLY;COUNT=8', 'FREQ=DAILY;UNTIL=20271224', 'FREQ=MONTHLY;BYDAY=1SU', 'FREQ=YEARLY'])(
		'%s is no timetable',
		async (rule) => {
			expect(await own(without('words:', `rule: ${rule}\nwords:`))).toEqual([]);
		},
	);

	test('several things at once are said each by itself, in the order of the file', async () => {
		const text = without(/ {4}organiser: .*\n/)
			.replace('T18:00', '')
			.replace('words:', 'rule: FREQ=WEEKLY\nwords:');
		expect((await own(text)).map((line) => /rad (\d+), .*?: (\S+)/.exec(line)?.slice(1).join(' '))).toEqual([
			'2 Klockslag',
			'3 Evenemanget',
			'4 Arrangör',
		]);
	});

	test('of what is cancelled nothing', async () => {
		const text = without(/ {4}organiser: .*\n/)
			.replace('T18:00', '')
			.replace('words:', 'rule: FREQ=WEEKLY\nstatus: cancelled\nwords:');
		expect(await own(text)).toEqual([]);
	});
});

describe('what the municipality asks of a calendar', () => {
	const event = (number: number, ...more: string[]) =>
		['BEGIN:VEVENT', `UID:${number}@example.org`, `SUMMARY:Händelse ${number}`, ...more, 'END:VEVENT'].join('\r\n');
	const timed = (number: number, ...more: string[]) => event(number, 'DTSTART:20270305T170000Z', 'LOCATION:Torget', ...more);
	const calendar = (...events: string[]) =>
		adviceOn('events/forening.ics', ['BEGIN:VCALENDAR', ...events, 'END:VCALENDAR', ''].join('\r\n'));

	test('is met: nothing is said', async () => {
		expect(await calendar(timed(1), timed(2, 'RRULE:FREQ=WEEKLY;COUNT=4'), timed(3, 'RRULE:FREQ=MONTHLY'))).toEqual([]);
	});

	test('is one line for each thing, with how many it is true of', async () => {
		const advice = await calendar(
			timed(1),
			event(2, 'DTSTART:20270305T170000Z'),
			event(3, 'DTSTART;VALUE=DATE:20270305', 'LOCATION:Torget'),
			event(4, 'DTSTART;VALUE=DATE:20270306'),
			timed(5, 'RRULE:FREQ=WEEKLY'),
		);
		expect(advice).toEqual([
			'events/forening.ics: 2 av 5 händelser saknar plats. Skriv platsen i kalendern (LOCATION).',
			'events/forening.ics: 2 av 5 händelser saknar klockslag. Enligt kommunens regler ska både dag och tid stå. Gäller det hela dagar, låt det vara.',
			'events/forening.ics: 1 av 5 händelser återkommer varje vecka utan slut. Enligt kommunens regler listas inte vanlig återkommande verksamhet.',
		]);
	});

	test('of what is cancelled nothing, and it is not counted', async () => {
		const cancelled = event(2, 'DTSTART;VALUE=DATE:20270305', 'RRULE:FREQ=WEEKLY', 'STATUS:CANCELLED');
		expect(await calendar(timed(1), cancelled)).toEqual([]);
		expect(await calendar(event(1, 'DTSTART:20270305T170000Z'), cancelled)).toEqual([
			'events/forening.ics: 1 av 1 händelser saknar plats. Skriv platsen i kalendern (LOCATION).',
		]);
	});
});
