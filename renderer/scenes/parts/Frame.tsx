import { createContext, type ReactNode, useContext, useRef } from 'react';
import '../ambient.css';
import { ember, light } from '../palette.ts';
import { useDrawnOnce } from './drawnOnce.ts';
import { GradientDefinition, useSafeId } from './Paint.tsx';

const Glow = createContext('none');

/** The fill of lamp light, shared by every lamp of one picture. */
export const useGlow = (): string => useContext(Glow);

const lampLight = {
	direction: 'round',
	stops: [
		[0, light.warm, 0.95],
		[0.3, light.window, 0.45],
		[1, ember.bright, 0],
	],
} as const;

export interface FrameProps {
	/** The part of the drawing that is shown: x y width height. */
	view: string;
	anchor?: 'xMidYMin slice' | 'xMidYMid slice' | 'xMidYMax slice' | 'xMaxYMid slice';
	name: string;
	/** Names a drawing that always is the same, whichever part of it is shown: it is made once, then copied. */
	once?: string;
	definitions?: ReactNode;
	children: ReactNode;
}

/** The sheet a scene is drawn on. Decoration only: what it shows is always told in words beside it. */
export function Frame(props: FrameProps) {
	return <Sheet key={props.once} {...props} />;
}

function Sheet({ view, anchor = 'xMidYMid slice', name, once, definitions, children }: FrameProps) {
	const glow = `${useSafeId()}lamp`;
	const sheet = useRef<SVGSVGElement>(null);
	const isCopied = useDrawnOnce(once, sheet);
	return (
		<svg ref={sheet} className={`scene scene-${name}`} viewBox={view} preserveAspectRatio={anchor} aria-hidden="true" focusable="false">
			{!isCopied && (
				<>
					<defs>
						<GradientDefinition id={glow} gradient={lampLight} />
						{definitions}
					</defs>
					<Glow.Provider value={`url(#${glow})`}>{children}</Glow.Provider>
				</>
			)}
		</svg>
	);
}

/**
 * One depth of the picture. The outer group belongs to the page, which may make it travel; `motion` names the ambient
 * movement of the inner one, so the two never fight over one transform.
 */
export function Layer({ name, motion, children }: { name: string; motion?: string; children: ReactNode }) {
	return <g className={`layer layer-${name}`}>{motion ? <g className={`moves ${motion}`}>{children}</g> : children}</g>;
}
