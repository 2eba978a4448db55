/**
 * Travel between pages. The browser keeps a still picture of the page that is left, so nothing of it runs on; the new page is in
 * place, whole, from the first frame, and only pictures of the two move (travel.css). A touch on the way runs what is left of it
 * within a moment, then does what it came for.
 */
import './travel.css';
import { onceLaidOut } from './onceLaidOut.ts';
import type { Way } from './way.ts';

/** Milliseconds in which an interrupted travel comes to its end. */
const hurry = 120;

/** How much a door's picture may grow: a door that is nearly out of sight would grow without end. */
const largest = 5;

let current: ViewTransition | undefined;

/**
 * @param expected how the screen will move, as far as is known before
 * @param change puts the new page in place, at once, and says how to move there
 */
export function travel(expected: Way | undefined, change: () => Way | undefined): void {
	if (expected?.kind === 'begin') {
		beginTravel(change);
		return;
	}
	const { documentElement: root } = document;
	// From the touch until the pictures rest: nothing on the screen can be hit, nothing ambient moves.
	root.dataset.travel = 'leaving';
	lay();
	// What both pages show is lifted out of the still picture before that is taken.
	const lifted = expected && 'row' in expected ? lift(expected.row) : undefined;
	const transition = document.startViewTransition(() => {
		const left = doorPlaces();
		const way = change();
		if (!way) transition.skipTransition();
		root.dataset.travel = way?.kind ?? 'none';
		if (way?.kind === 'open') aimAt(left.get(way.door));
		const stage = document.querySelector('.stage');
		if (way?.kind === 'close' && stage) onceLaidOut(stage, () => aimAt(doorPlaces().get(way.door)));
		if (way && 'row' in way) {
			const found = lifted && lift(way.row);
			if (found) carry(lifted, found);
			// A row that has left the list, or is scrolled out of sight, has nowhere to come from.
			else root.dataset.travel = way.kind === 'show' ? 'deeper' : 'back';
		}
	});
	current = transition;
	// A newer travel skips this one, which is no fault.
	transition.ready.catch(() => undefined);
	void transition.finished.finally(() => {
		if (current !== transition) return;
		current = undefined;
		delete root.dataset.travel;
		lay();
	});
}

/**
 * Out of the resting screen without a picture of it: on a processor that draws for itself too, taking one is a third of the time until
 * the first page stands. A veil in the colours of its sky lifts instead.
 */
function beginTravel(change: () => Way | undefined): void {
	const { documentElement: root } = document;
	current?.skipTransition();
	root.dataset.travel = change()?.kind ?? 'none';
	onceLaidOut(document.body, () => {
		const moves = document.getAnimations().filter(({ effect }) => effect?.getComputedTiming().endTime !== Number.POSITIVE_INFINITY);
		void Promise.allSettled(moves.map(({ finished }) => finished)).then(() => {
			if (!current) delete root.dataset.travel;
		});
	});
}

/** Begins to watch for touches on the way; the answer ends it. */
export function watchTravel(): () => void {
	/** While pictures move, nothing under them can be hit: the press is kept until they stand. */
	let kept: ViewTransition | undefined;
	const onPress = () => {
		kept = current;
		// Nothing moves, and to look through all that is animated took each touch 1.2 ms.
		if (!kept) return;
		for (const animation of document.documentElement.getAnimations({ subtree: true })) hasten(animation);
	};
	const onClick = ({ target, clientX, clientY }: MouseEvent) => {
		if (!kept || target !== document.documentElement) return;
		void kept.finished.then(() => document.elementFromPoint(clientX, clientY)?.closest('button')?.click());
		kept = undefined;
	};
	const end = new AbortController();
	const options = { capture: true, signal: end.signal };
	addEventListener('pointerdown', onPress, options);
	addEventListener('keydown', onPress, options);
	addEventListener('click', onClick, options);
	return () => end.abort();
}

function hasten(animation: Animation): void {
	if (!(animation.effect instanceof KeyframeEffect) || !animation.effect.pseudoElement?.startsWith('::view-transition')) return;
	const left = Number(animation.effect.getComputedTiming().endTime) - Number(animation.currentTime);
	if (left > hurry) animation.updatePlaybackRate(left / hurry);
}

function doorPlaces(): Map<string | undefined, DOMRect> {
	const pictures = [...document.querySelectorAll<HTMLElement>('[data-door]')];
	return new Map(pictures.map((picture) => [picture.dataset.door, picture.getBoundingClientRect()]));
}

/** The door's picture grows from its own middle until it fills the screen. */
function aimAt(door: DOMRect | undefined): void {
	const { x, y, width, height } = door ?? new DOMRect(innerWidth / 4, innerHeight / 4, innerWidth / 2, innerHeight / 2);
	const middle = { x: x + width / 2, y: y + height / 2 };
	const { style } = document.documentElement;
	style.setProperty('--door-origin', `${middle.x}px ${middle.y}px`);
	style.setProperty('--door-shift', `${innerWidth / 2 - middle.x}px, ${innerHeight / 2 - middle.y}px`);
	style.setProperty('--door-scale', String(Math.min(largest, Math.max(innerWidth / width, innerHeight / height))));
}

/** A picture that is carried from page to page: its box, and the way from its drawing to the screen. */
type Lifted = { box: DOMRect; drawing: DOMMatrix };

/** Lifts the picture of a row off the page; on the page that the row opens, the one behind it. Undefined where none is in sight. */
function lift(row: string): Lifted | undefined {
	const rows = [...document.querySelectorAll<HTMLElement>('[data-opens]')];
	const picture = rows.find(({ dataset }) => dataset.opens === row) ?? document.querySelector<HTMLElement>('.page-event > .backdrop');
	const drawing = picture?.querySelector<SVGSVGElement>('.scene')?.getScreenCTM();
	if (!picture || !drawing) return undefined;
	const box = picture.getBoundingClientRect();
	const sight = (picture.closest('.scroll-area') ?? document.documentElement).getBoundingClientRect();
	if (box.bottom < sight.top || box.top > sight.bottom) return undefined;
	picture.dataset.lifted = '';
	return { box, drawing: DOMMatrix.fromMatrix(drawing) };
}

function lay(): void {
	for (const picture of document.querySelectorAll<HTMLElement>('[data-lifted]')) delete picture.dataset.lifted;
}

/**
 * Both pages cut their picture from one drawing, so the two are laid part on part and go together: only the land around the
 * smaller one comes or goes.
 */
function carry(from: Lifted, to: Lifted): void {
	const onward = to.drawing.multiply(from.drawing.inverse());
	const { x, y } = onward.transformPoint(from.box);
	const { style } = document.documentElement;
	style.setProperty('--carry-from', String(onward.inverse().translate(to.box.x, to.box.y)));
	// The browser makes the old picture as wide as the new one.
	const scale = (from.box.width * onward.a) / to.box.width;
	style.setProperty('--carry-fit', String(new DOMMatrix([scale, 0, 0, scale, x - to.box.x, y - to.box.y])));
}
