import { type AnimationEvent, type ReactNode, useEffect, useState } from 'react';
import './Travel.css';

/** On the way from one scene to another: 1 is onward, −1 is back. */
export type Journey = { from: string; way: 1 | -1 };

/** The journey under way. A touch anywhere ends it at once, so that nobody waits for a picture. */
export function useJourney(): { journey: Journey | undefined; begin: (journey: Journey) => void; arrive: () => void } {
	const [journey, setJourney] = useState<Journey>();
	useEffect(() => {
		if (!journey) return;
		const arrive = () => setJourney(undefined);
		addEventListener('pointerdown', arrive);
		return () => removeEventListener('pointerdown', arrive);
	}, [journey]);
	return { journey, begin: setJourney, arrive: () => setJourney(undefined) };
}

type TravelProps = { journey: Journey | undefined; onArrive: () => void; leaving: ReactNode; children: ReactNode };

/** The land slides past: the picture left behind goes out, the next one comes in, what is near faster than what is far. */
export function Travel({ journey, onArrive, leaving, children }: TravelProps) {
	const end = ({ target, currentTarget }: AnimationEvent) => {
		if (target === currentTarget) onArrive();
	};
	return (
		<div className="travel" data-way={journey && (journey.way === 1 ? 'onward' : 'back')}>
			{journey && <div className="travel-out">{leaving}</div>}
			<div className="travel-in" onAnimationEnd={end}>
				{children}
			</div>
		</div>
	);
}
