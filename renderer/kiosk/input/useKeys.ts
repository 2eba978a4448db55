import { useEffect, useEffectEvent } from 'react';
import { currentRoute, type Visit, type VisitEvent } from '../visit.ts';
import { controlsNow, groupOf, neighbour, pressableNow, take } from './controls.ts';
import { type KeyMeaning, meaningOf } from './keyMeaning.ts';
import { scrollByPage } from './scrollByPage.ts';
import { type Direction, towards } from './towards.ts';

/**
 * The whole visit by keys, as a keyboard, a keypad for the blind or an interface for switches sends them: Tab goes round the page,
 * arrows move within a group and from group to group, Escape closes what is open and else goes back, Home goes home, F1 to the page
 * of comforts. While the warning stands, its own keys hold.
 */
export function useKeys(visit: Visit, send: (event: VisitEvent) => void): void {
	const { phase, comfort } = visit;
	const act = useEffectEvent((event: KeyboardEvent) => {
		const meaning = meaningOf(event, comfort.scanning);
		if (!meaning || event.defaultPrevented) return;
		if (does(meaning)) event.preventDefault();
	});
	/** Does what the key means; false where it is left to the browser or the page. */
	const does = (meaning: KeyMeaning): boolean => {
		switch (meaning.does) {
			case 'step':
				return take(neighbour(controlsNow(), meaning.by));
			case 'arrow':
				return move(meaning.towards);
			case 'scroll':
				return scroll(meaning.by);
			case 'back':
				if (!fold() && currentRoute(visit).page !== 'home') send({ type: 'back' });
				return true;
			case 'home':
				send({ type: 'home' });
				return true;
			case 'access':
				send({ type: 'go', to: { page: 'access' } });
				return true;
			case 'beginScan':
				// Space presses what can be pressed, and goes down a text.
				if (meaning.key === ' ' && document.activeElement?.matches('button, a, [tabindex="0"]')) return false;
				send({ type: 'adjust', comfort: { scanning: true } });
				return take(neighbour(pressableNow(), 1));
			case 'scan':
				return take(neighbour(pressableNow(), 1));
			case 'press':
				if (document.activeElement instanceof HTMLButtonElement) document.activeElement.click();
				return true;
			case 'nothing':
				return true;
		}
	};
	const atRest = useEffectEvent((event: KeyboardEvent) => {
		const meaning = meaningOf(event, false);
		if (meaning?.does === 'step' && take(neighbour(controlsNow(), meaning.by))) event.preventDefault();
	});

	useEffect(() => {
		if (phase !== 'active' && phase !== 'attract') return;
		// Before the page's own keys: what moves the focus is not theirs too.
		const onKey = (event: KeyboardEvent) => (phase === 'active' ? act(event) : atRest(event));
		addEventListener('keydown', onKey, true);
		return () => removeEventListener('keydown', onKey, true);
	}, [phase]);
}

/** Within the group to what stands that way; up and down beyond it, to the control before or after the group. */
function move(direction: Direction): boolean {
	// A list of controls scrolls with them; a text that scrolls has the arrows for itself, until it has come to its end.
	const controls = controlsNow().filter((control) => !control.querySelector('button, a'));
	const { activeElement } = document;
	const isVertical = direction === 'up' || direction === 'down';
	const step = direction === 'down' ? 1 : -1;
	if (activeElement instanceof HTMLElement && controls.includes(activeElement) && !activeElement.matches('button, a')) {
		return isVertical && !canScroll(activeElement, step) && take(neighbour(controls, step));
	}
	// One that has come to the end of what it does has its place among the others still.
	const from = activeElement instanceof HTMLElement && activeElement.matches('button, a') ? activeElement : undefined;
	if (!from) return isVertical && take(neighbour(controls, step));
	const group = groupOf(from, controls);
	const others = group.filter((control) => control !== from);
	const found =
		others[
			towards(
				from.getBoundingClientRect(),
				others.map((control) => control.getBoundingClientRect()),
				direction,
			)
		];
	if (found) return take(found);
	// Left and right mean nothing outside a group, but may to the page. In a group they must not mean two things.
	if (!isVertical) return group.length > 0;
	const edge = direction === 'down' ? (group.at(-1) ?? from) : (group[0] ?? from);
	return take(controls.includes(edge) ? controls[controls.indexOf(edge) + step] : neighbour(controls, step));
}

function canScroll({ scrollTop, clientHeight, scrollHeight }: HTMLElement, step: 1 | -1): boolean {
	return step === 1 ? scrollTop + clientHeight < scrollHeight - 1 : scrollTop > 1;
}

function scroll(direction: 1 | -1): boolean {
	const areas = [...document.querySelectorAll<HTMLElement>('.page .scroll-area')];
	const area = areas.find((one) => one.contains(document.activeElement)) ?? areas.find((one) => one.scrollHeight > one.clientHeight + 1);
	if (area) scrollByPage(area, direction);
	return area !== undefined;
}

/** Folds what is unfolded. */
function fold(): boolean {
	const unfolded = pressableNow().find((control) => control.getAttribute('aria-expanded') === 'true');
	unfolded?.click();
	return take(unfolded);
}
