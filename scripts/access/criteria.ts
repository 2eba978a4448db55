/**
 * The forty criteria of access, as docs/access.md lists them. They are designed against EN 301 549 V3.2.1 and WCAG 2.2 AA.
 * `sweep`: measured on every page in every combination (tests/access/measures/). `tests`: by the tests whose titles begin with the number.
 * `bench`: a time, which a test on a busy machine cannot judge. `onSite`: what of it no machine can try.
 */
const list = {
	K01: { requirement: 'controls at least 20 × 20 mm (WCAG 2.5.8; kiosk studies)', by: 'sweep', where: 'tests/access/measures/touch.ts' },
	K02: {
		requirement: 'capitals ≥ 4,8 mm; in large-text mode ≥ 0,7° at 600 mm (EN 5.1.4)',
		by: 'sweep',
		where: 'tests/access/measures/letters.ts',
	},
	K03: {
		requirement:
			'essential controls 800–1100 mm above the floor, or brought there by reach mode, the bar included; where the mounting leaves no room, npm run check says so',
		by: 'sweep',
		where: 'tests/access/measures/touch.ts',
		onSite: 'from a wheelchair and by a child',
	},
	K04: {
		requirement: 'language choice on every screen, in its own name, one tap away',
		by: 'sweep',
		where: 'tests/access/measures/bar.ts',
	},
	K05: {
		requirement:
			'idle 90 s at least, then a warning of 30 s (WCAG 2.2.1 asks ≥ 20 s); easy Swedish, reading aloud, long text and "more time" extend the 90 s to at most 5 minutes after the last input',
		by: 'tests',
	},
	K06: { requirement: 'one tap or any key extends, at least ten times; only the button "Start over" does not', by: 'tests' },
	K07: { requirement: 'reset clears language, size, contrast, sound, answers, scroll, history', by: 'tests' },
	K08: {
		requirement: 'contrast: body text 7:1, all other text and controls 4,5:1 / 3:1',
		by: 'sweep',
		where: 'tests/access/measures/axe.ts',
	},
	K09: {
		requirement: 'the bar has four fixed slots, Back, Home, Language, Access; Back’s stays empty on home',
		by: 'sweep',
		where: 'tests/access/measures/bar.ts',
	},
	K10: {
		requirement: 'first touch on the attract screen gives usable content in < 300 ms',
		by: 'bench',
		onSite: 'on the machine that is mounted',
	},
	K11: { requirement: 'zero requests leave the machine', by: 'sweep', where: 'tests/access/sweep.spec.ts' },
	K12: { requirement: 'everything works by single tap: no drag, pinch, double tap or long press is needed (2.5.7)', by: 'tests' },
	K13: { requirement: 'action on release; sliding off cancels (2.5.2)', by: 'tests' },
	K14: {
		requirement: 'every journey by Tab, arrows, Enter, Escape (a keypad for the blind emulates a keyboard)',
		by: 'tests',
		onSite: 'on the keypad and the switches that are mounted',
	},
	K15: { requirement: 'focus visible ≥ 3:1 and never covered (2.4.11)', by: 'sweep', where: 'tests/access/measures/contrast.ts' },
	K16: { requirement: 'zero axe violations, target-size switched on', by: 'sweep', where: 'tests/access/measures/axe.ts' },
	K17: {
		requirement: 'no sideways scroll, no clipped text (1.4.10), also with words 40 % longer',
		by: 'sweep',
		where: 'tests/access/measures/fit.ts',
	},
	K18: { requirement: 'text at 200 % loses nothing', by: 'sweep', where: 'tests/access/measures/fit.ts' },
	K19: { requirement: 'easy Swedish exists for every visitor page', by: 'tests' },
	K20: {
		requirement: 'easy Swedish: ≤ 55 characters a line, ≤ 7 lines a paragraph, ragged right, no hyphenation, no italic blocks',
		by: 'sweep',
		where: 'tests/access/measures/language.ts',
	},
	K21: { requirement: 'no missing translation reaches the screen', by: 'sweep', where: 'tests/access/measures/language.ts' },
	K22: {
		requirement: 'lang and dir right on the root and on parts in another language (3.1.1, 3.1.2)',
		by: 'sweep',
		where: 'tests/access/measures/language.ts',
	},
	K23: {
		requirement: 'right-to-left is mirrored; times, phone numbers and names keep their order (bdi)',
		by: 'sweep',
		where: 'tests/access/measures/language.ts',
	},
	K24: { requirement: 'read-aloud wherever a voice exists; never a dead button', by: 'tests' },
	K25: { requirement: 'speech stops at once at a tap, navigation or reset (EN 5.1.3.5)', by: 'tests' },
	K26: {
		requirement: '≥ 3 volume steps, range ≥ 18 dB, back to ≤ 65 dBA after each visitor (EN 5.1.3.11–13, 8.2.1)',
		by: 'tests',
		onSite: 'dBA where one stands',
	},
	K27: { requirement: 'no sound before a visitor asks for it', by: 'tests' },
	K28: {
		requirement: 'captions on by default for any video (there is none; one would be found)',
		by: 'sweep',
		where: 'tests/access/measures/calm.ts',
	},
	K29: {
		requirement:
			'motion over 5 s can be paused; under reduced motion or "calm" nothing runs at rest and a state change is at most a 200 ms fade (2.2.2)',
		by: 'sweep',
		where: 'tests/access/measures/calm.ts',
	},
	K30: { requirement: 'no more than 3 flashes a second (2.3.1)', by: 'tests' },
	K31: { requirement: 'the attract screen names the topic and says "touch" in ≥ 3 languages', by: 'tests' },
	K32: {
		requirement:
			'first layer of a page ≤ 80 words and ≤ 6 choices (the bar, the language page, the event list, the places and the document’s reading view apart)',
		by: 'sweep',
		where: 'tests/access/measures/calm.ts',
	},
	K33: { requirement: 'no past event; a helpful empty state', by: 'tests' },
	K34: { requirement: 'dates right for the locale and Gregorian (fa-u-ca-gregory, ar-u-nu-latn)', by: 'tests' },
	K35: { requirement: 'plurals right for 0, 1, 2, 3, 11, 100 (Arabic has six forms, Ukrainian four)', by: 'tests' },
	K36: { requirement: 'every glyph from a bundled font', by: 'sweep', where: 'tests/access/measures/letters.ts' },
	K37: { requirement: '2 000 random multi-touches and a pointer stuck for 60 s: no crash, reset still works', by: 'tests' },
	K38: { requirement: 'visitor data only as totals (none is kept at all)', by: 'tests' },
	K39: {
		requirement: 'help in the same place everywhere (3.2.6); the access panel ≤ 2 key presses away',
		by: 'sweep',
		where: 'tests/access/measures/bar.ts',
	},
	K40: {
		requirement: 'the WCAG text-spacing override loses nothing (1.4.12); dialogs trap and give back focus',
		by: 'sweep',
		where: 'tests/access/measures/fit.ts',
	},
} as const;

export type Criterion = keyof typeof list;

/** `where`: the file that measures it, where the sweep does. */
export const criteria: Readonly<
	Record<Criterion, { requirement: string; by: 'sweep' | 'tests' | 'bench'; where?: string; onSite?: string }>
> = list;

export function isCriterion(text: string): text is Criterion {
	return text in criteria;
}

export const everyCriterion = Object.keys(criteria).filter(isCriterion);
