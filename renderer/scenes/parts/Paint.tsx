import { type ReactNode, useId } from 'react';

export type Stop = readonly [offset: number, color: string, opacity?: number];

export interface Gradient {
	/** `round` glows outward from the middle of the shape it fills. */
	direction?: 'down' | 'across' | 'diagonal' | 'round';
	/** With `span` the gradient runs between two heights of the picture instead of over each shape. */
	span?: readonly [top: number, bottom: number];
	stops: readonly Stop[];
}

/** An id that is unique on the page and legal inside url(#…), whatever React puts into useId. */
export function useSafeId(): string {
	return `scene${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
}

const ends = { down: [0, 1], across: [1, 0], diagonal: [1, 1] } as const;

export function GradientDefinition({ id, gradient }: { id: string; gradient: Gradient }) {
	const stops = gradient.stops.map(([offset, color, opacity]) => (
		<stop key={offset} offset={offset} stopColor={color} stopOpacity={opacity} />
	));
	const direction = gradient.direction ?? 'down';
	if (direction === 'round') return <radialGradient id={id}>{stops}</radialGradient>;
	if (gradient.span) {
		const [top, bottom] = gradient.span;
		return (
			<linearGradient id={id} gradientUnits="userSpaceOnUse" x1={0} y1={top} x2={0} y2={bottom}>
				{stops}
			</linearGradient>
		);
	}
	const [x, y] = ends[direction];
	return (
		<linearGradient id={id} x1={0} y1={0} x2={x} y2={y}>
			{stops}
		</linearGradient>
	);
}

/** Names a scene's gradients: put `definitions` into the picture, and `fill.name` where a colour would stand. */
export function usePaint<Name extends string>(gradients: Record<Name, Gradient>): { definitions: ReactNode; fill: Record<Name, string> } {
	const base = useSafeId();
	const names = Object.keys(gradients) as Name[];
	const fill = {} as Record<Name, string>;
	for (const name of names) fill[name] = `url(#${base}${name})`;
	const definitions = names.map((name) => <GradientDefinition key={name} id={`${base}${name}`} gradient={gradients[name]} />);
	return { definitions, fill };
}
