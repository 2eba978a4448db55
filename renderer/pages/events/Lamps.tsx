import './Lamps.css';

/** How many lamps are told apart at a glance. */
const most = 3;

/** How much is on, as lamps in a shaft: one, two, or three for three and more. */
export function Lamps({ count }: { count: number }) {
	return (
		<span className="lamps" aria-hidden="true">
			{Array.from({ length: Math.min(count, most) }, (_, index) => `lamp-${index}`).map((lamp) => (
				<i key={lamp} />
			))}
		</span>
	);
}
