import { type ReactNode, useEffect, useRef } from 'react';
import { useKiosk } from '../kiosk/context.ts';
import { Reader } from '../narration/Reader.tsx';
import { Bar } from './Bar.tsx';
import { Header } from './Header.tsx';
import { ScrollArea } from './ScrollArea.tsx';
import './PageFrame.css';

type PageFrameProps = {
	/** The page's heading; takes the focus when the page opens, so that it is announced. */
	title: ReactNode;
	lead?: ReactNode;
	/** The small line over the heading: the section. */
	section?: ReactNode;
	/** A picture behind everything. */
	backdrop?: ReactNode;
	/** The page's own name, for its style sheet: `page-<name>`. */
	name: string;
	/** Layouts that several pages share: `page-<layout>`. */
	layouts?: readonly string[];
	children: ReactNode;
};

/** What every page has: header above, heading, bar below. Pictures above, hands below. */
export function PageFrame({ title, lead, section, backdrop, name, layouts = [], children }: PageFrameProps) {
	const heading = useRef<HTMLHeadingElement>(null);
	useEffect(() => heading.current?.focus({ preventScroll: true }), []);
	const { visit } = useKiosk();
	// Large text rarely fits a composed page: then all of it flows and scrolls as one.
	const isLarge = visit.comfort.textSize > 1;
	const body = (
		<div className="page-body">
			<div className="page-title">
				{section && <p className="page-section">{section}</p>}
				<h1 ref={heading} tabIndex={-1}>
					{title}
				</h1>
				{lead && <p className="page-lead">{lead}</p>}
			</div>
			{children}
		</div>
	);
	return (
		<div className={['page', ...[name, ...layouts].map((part) => `page-${part}`)].join(' ')}>
			{backdrop && (
				<div className="backdrop" aria-hidden="true">
					{backdrop}
				</div>
			)}
			<Header />
			<main className="page-main">{isLarge ? <ScrollArea whole>{body}</ScrollArea> : body}</main>
			{visit.comfort.readAloud && <Reader />}
			<Bar />
		</div>
	);
}
