import { type ReactNode, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Bridge } from '../../bridge/bridge.ts';
import { useKiosk } from '../kiosk/context.ts';
import { currentRoute } from '../kiosk/visit.ts';
import { NarrationContext, readerClass } from './context.ts';
import { mark } from './mark.ts';
import { createNarrator } from './narrator.ts';
import type { Part } from './parts.ts';
import { gains, readableParts, soundOf } from './sounds.ts';
import { useRecordings } from './useRecordings.ts';
import { useVoices } from './voices.ts';

/**
 * Gives the kiosk its one narrator, and sees to it that speech stops at once at a touch, a change of page or language, the
 * warning and the reset (criterion K25; EN 301 549 §5.1.3.5), and that it follows the visitor's volume and pace.
 */
export function NarrationProvider({ bridge, children }: { bridge: Bridge; children: ReactNode }) {
	const { visit, send } = useKiosk();
	const { readAloud, volume, pace } = visit.comfort;
	const [narrator] = useState(() => createNarrator({ soundOf, mark }));
	const voices = useVoices();
	const recordings = useRecordings(bridge, visit.phase === 'attract');

	const sources = useMemo(() => ({ recordings, voices }), [recordings, voices]);
	// What comes while something is read does not begin it anew; only where nothing could be read, it is tried again.
	const latest = useRef(sources);
	useLayoutEffect(() => {
		latest.current = sources;
		if (narrator.state() === 'unreadable') narrator.resume();
	}, [narrator, sources]);
	const read = useCallback((parts: () => readonly Part[]) => narrator.begin(() => readableParts(parts(), latest.current)), [narrator]);
	const narration = useMemo(() => ({ narrator, sources, read }), [narrator, sources, read]);

	useLayoutEffect(() => narrator.adjust({ gain: gains[volume], pace }), [narrator, volume, pace]);

	// Before the next frame is drawn: what is heard belongs to what is seen.
	const { page, item } = currentRoute(visit);
	const scope = readAloud ? [visit.phase, visit.number, visit.language, page, item].join(' ') : undefined;
	useLayoutEffect(() => {
		if (scope !== undefined) return () => narrator.stop();
	}, [narrator, scope]);

	// First of all listeners, and before whatever the touch itself does.
	useEffect(() => {
		if (!readAloud) return;
		const onUse = ({ target }: Event) => {
			if (!(target instanceof Element && target.closest(`.${readerClass}`))) narrator.pause();
		};
		for (const name of ['pointerdown', 'keydown'] as const) addEventListener(name, onUse, { capture: true });
		return () => {
			for (const name of ['pointerdown', 'keydown'] as const) removeEventListener(name, onUse, { capture: true });
		};
	}, [narrator, readAloud]);

	// Whoever listens is here (criterion K05).
	useEffect(() => {
		let was = false;
		return narrator.subscribe(() => {
			const speaking = narrator.state() === 'reading';
			if (speaking !== was) send({ type: 'speech', at: performance.now(), speaking });
			was = speaking;
		});
	}, [narrator, send]);

	return <NarrationContext value={narration}>{children}</NarrationContext>;
}
