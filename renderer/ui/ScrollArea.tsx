import { type ReactNode, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { scrollByPage } from '../kiosk/input/scrollByPage.ts';
import { useLayout } from '../kiosk/useLayout.ts';
import { useListPlace } from '../kiosk/useListPlace.ts';
import { Icon } from './Icon.tsx';
import './ScrollArea.css';

type ScrollAreaProps = {
	/** Names the region. */
	label?: string;
	/** The whole page scrolls as one, and the lists in it do not. */
	whole?: boolean;
	children: ReactNode;
};

/**
 * A list longer than its place: it scrolls by finger, wheel and keys, and by two buttons, because nothing may need a drag
 * (WCAG 2.5.7). The buttons are there only where there is something to scroll to.
 */
export function ScrollArea({ label, whole = false, children }: ScrollAreaProps) {
	const { flows } = useLayout();
	if (!whole && flows) return <section aria-label={label}>{children}</section>;
	return (
		<Scroller label={label} whole={whole}>
			{children}
		</Scroller>
	);
}

function Scroller({ label, whole, children }: ScrollAreaProps) {
	const { t } = useTranslation();
	const area = useRef<HTMLDivElement>(null);
	const [room, setRoom] = useState({ up: false, down: false });

	const measure = useCallback(() => {
		const element = area.current;
		if (!element) return;
		const up = element.scrollTop > 1;
		const down = element.scrollTop + element.clientHeight < element.scrollHeight - 1;
		setRoom((before) => (before.up === up && before.down === down ? before : { up, down }));
	}, []);

	useLayoutEffect(() => {
		const element = area.current;
		if (!element) return;
		// At once: the buttons are there from the first frame on.
		const observer = new ResizeObserver(() => flushSync(measure));
		observer.observe(element);
		for (const child of element.children) observer.observe(child);
		element.addEventListener('scroll', measure, { passive: true });
		return () => {
			observer.disconnect();
			element.removeEventListener('scroll', measure);
		};
	}, [measure]);

	// After the buttons, which make the list narrower and so longer: only then may its end be reached.
	useListPlace(area);

	const scroll = (direction: 1 | -1) => {
		if (area.current) scrollByPage(area.current, direction);
	};

	return (
		<div className={whole ? 'scroll scroll-whole' : 'scroll'} data-more={room.up || room.down} data-up={room.up} data-down={room.down}>
			{/* Where there is something to scroll, the region is reached by keyboard (WCAG 2.1.1). */}
			<section className="scroll-area" ref={area} aria-label={label} tabIndex={room.up || room.down ? 0 : undefined}>
				<div className="scroll-content">{children}</div>
			</section>
			{(room.up || room.down) && (
				<div className="scroll-buttons" data-group data-unread>
					<button
						type="button"
						className="scroll-button pressable"
						onClick={() => scroll(-1)}
						aria-disabled={!room.up}
						aria-label={t('scroll.up')}
					>
						<Icon name="up" />
					</button>
					<button
						type="button"
						className="scroll-button pressable"
						onClick={() => scroll(1)}
						aria-disabled={!room.down}
						aria-label={t('scroll.down')}
					>
						<Icon name="down" />
					</button>
				</div>
			)}
		</div>
	);
}
