import { ember, falu, light } from '../palette.ts';
import { heartPath } from './Heart.tsx';
import { usePaint } from './Paint.tsx';

const facets = 'M-1 -.4L-.42 -.52L0 -.6L.42 -.5L1 -.4M-.42 -.52L-.5 -.92M.42 -.5L.5 -.92M-.42 -.52L0 .3L.42 -.5M-.88 .1L0 .3L.88 .1M0 .3V.92';

/** The iron heart, a faceted casting with a molten seam: the kiosk's own mark until the coat of arms arrives. */
export function IronHeart({ className = 'iron-heart' }: { className?: string }) {
	const { definitions, fill } = usePaint({
		cast: {
			direction: 'diagonal',
			stops: [
				[0, ember.pale],
				[0.45, ember.middle],
				[1, falu.bright],
			],
		},
	});
	return (
		<svg className={className} viewBox="-1.3 -1.2 2.6 2.4" aria-hidden="true" focusable="false">
			<defs>{definitions}</defs>
			<path d={heartPath} fill={fill.cast} />
			<path d={facets} fill="none" stroke={light.warm} strokeOpacity={0.5} strokeWidth={0.03} />
		</svg>
	);
}
