import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { useKiosk } from '../kiosk/context.ts';
import { onceLaidOut } from '../kiosk/onceLaidOut.ts';
import { useRoomForWords } from '../kiosk/overfull.ts';
import { useKeptFocus } from '../kiosk/useKeptFocus.ts';
import { roomFor, useLayout } from '../kiosk/useLayout.ts';
import { Reader } from '../narration/Reader.tsx';
import { HomeBackdrop } from '../scenes/HomeBackdrop.tsx';
import { Bar } from './Bar.tsx';
import { Header } from './Header.tsx';
import { ScrollArea } from './ScrollArea.tsx';
import './PageFrame.css';
import './LowPage.css';

type PageFrameProps = {
	/** The page's heading; takes the focus when the page opens, so that it is announced. */
	title: ReactNode;
	lead?: ReactNode;
	/** The small line over the heading: the section. */
	section?: ReactNode;
	/** A picture behind everything. */
	backdrop?: ReactNode;
	/** The page's own picture, after its heading. */
	stage?: ReactNode;
	/** The heading stands on the sheet under the picture, never on the picture. */
	isTitleInSheet?: boolean;
	/** The page's own name, for its style sheet: `page-<name>`. */
	name: string;
	/** Layouts that several pages share: `page-<layout>`. */
	layouts?: readonly string[];
	children: ReactNode;
};

/** What every page has: header above, heading, bar below. Pictures above, hands below. */
export function PageFrame({ title, lead, section, backdrop, stage, isTitleInSheet = false, name, layouts = [], children }: PageFrameProps) {
	const heading = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => {
		const { current } = heading;
		if (!current) return;
		return onceLaidOut(current, () => {
			// Whoever has gone on by keys meanwhile is not called back.
			if (document.activeElement === document.body) current.focus({ preventScroll: true });
		});
	}, []);
	const { visit } = useKiosk();
	const { comfort } = visit;
	const { isLow, flows } = useLayout();
	useRoomForWords(roomFor(visit), flows);
	useKeptFocus(flows);
	const hasValley = isLow && !backdrop && !stage;
	const behind = backdrop || (hasValley && <HomeBackdrop orientation="portrait" reach />);
	// Large words and a picture do not both fit above the line.
	const isTitleBelow = isLow && (isTitleInSheet || (comfort.textSize > 1 && Boolean(stage)));
	const titles = (
		<div className="page-title">
			{section && <p className="page-section">{section}</p>}
			<h1 ref={heading} tabIndex={-1}>
				{title}
			</h1>
			{lead && <p className="page-lead">{lead}</p>}
		</div>
	);
	const head = isLow && (
		<div className="page-head">
			{!isTitleBelow && titles}
			{stage}
		</div>
	);
	const body = (
		<div className="page-body">
			{(!isLow || isTitleBelow) && titles}
			{!isLow && stage}
			{children}
		</div>
	);
	return (
		<div className={['page', ...[name, ...layouts, ...(hasValley ? ['valley'] : [])].map((part) => `page-${part}`)].join(' ')}>
			{behind && (
				<div className="backdrop" aria-hidden="true">
					{behind}
				</div>
			)}
			<Header />
			<main className="page-main">
				{head}
				{flows ? <ScrollArea whole>{body}</ScrollArea> : body}
			</main>
			{comfort.readAloud && <Reader />}
			<Bar />
		</div>
	);
}
