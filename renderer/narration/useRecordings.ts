import { useEffect, useState } from 'react';
import type { Bridge } from '../../bridge/bridge.ts';
import type { Recordings } from '../../bridge/model.ts';

const none: Recordings = {};

/** The recordings there are. Like all content, new ones come while nobody is using the screen; of those that are gone the text is still known. */
export function useRecordings(bridge: Bridge, atRest: boolean): Recordings {
	const [recordings, setRecordings] = useState(none);
	const isKnown = recordings !== none;
	useEffect(() => {
		if (isKnown && !atRest) return;
		let isOver = false;
		bridge.call('recordings', null).then(
			(found) => !isOver && setRecordings(found),
			() => undefined,
		);
		return () => {
			isOver = true;
		};
	}, [bridge, atRest, isKnown]);
	return recordings;
}
