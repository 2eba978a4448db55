import { useSyncExternalStore } from 'react';
import { encode } from 'uqr';
import './QrCode.css';

/** Millimetres of a module: a phone held at arm's length tells no smaller ones apart. */
const smallestModule = 1.2;
/** Modules of white around a code (ISO/IEC 18004 §6.3.8). */
const quietZone = 4;
/** The largest code that phones read from a screen without effort, and how many bytes it holds at level M (ISO/IEC 18004, table 7). */
const largestVersion = 12;
export const bytesInLargest = 287;

/** A code for a phone's camera: black on white in every theme, every module the same whole number of the screen's own pixels. */
export function QrCode({ text, label }: { text: string; label: string }) {
	const module = useSyncExternalStore(watchWindow, moduleInPixels);
	const { data, size } = encode(text, { ecc: 'M', border: quietZone, maxVersion: largestVersion, boostEcc: false });
	const path = data.flatMap((row, y) => row.map((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
	const side = size * module;
	return (
		<svg className="qr-code" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width={side} height={side}>
			<path className="qr-code-ground" d={`M0 0h${size}v${size}h-${size}z`} />
			<path className="qr-code-modules" d={path} />
		</svg>
	);
}

/** In CSS pixels: the smallest whole number of the screen's pixels that is large enough. */
function moduleInPixels(): number {
	const millimetre = Number.parseFloat(document.documentElement.style.getPropertyValue('--mm')) || 1;
	return Math.ceil(smallestModule * millimetre * devicePixelRatio) / devicePixelRatio;
}

function watchWindow(onChange: () => void): () => void {
	addEventListener('resize', onChange);
	return () => removeEventListener('resize', onChange);
}
