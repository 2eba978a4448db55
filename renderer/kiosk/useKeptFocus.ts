import { useEffect, useLayoutEffect, useRef } from 'react';
import { take } from './input/controls.ts';
import { onceLaidOut } from './onceLaidOut.ts';

/**
 * A page that begins to flow, or ends to, is put together anew. The control that had the focus has it again, in sight, so that whoever
 * chose larger text by keys goes on from there.
 */
export function useKeptFocus(flows: boolean): void {
	/** Which of its kind. */
	const last = useRef<{ kind: string; index: number }>(undefined);
	const before = useRef(flows);
	useEffect(() => {
		const note = ({ target }: FocusEvent) => {
			if (!(target instanceof HTMLElement)) return;
			const kind = target.className;
			last.current = { kind, index: allOf(kind).indexOf(target) };
		};
		addEventListener('focusin', note);
		return () => removeEventListener('focusin', note);
	}, []);
	useLayoutEffect(() => {
		if (before.current === flows) return;
		before.current = flows;
		const control = last.current && allOf(last.current.kind)[last.current.index];
		if (!control || document.activeElement !== document.body) return;
		return onceLaidOut(control, () => take(control));
	}, [flows]);
}

function allOf(kind: string): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('.page :is(button, a, [tabindex])')].filter(({ className }) => className === kind);
}
