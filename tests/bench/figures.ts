import { scriptBudgets } from '../../scripts/build/scriptSize.ts';
import type { Rate } from './result.ts';

/** Every figure of the bench with its budget. The document has a row for each, measured or not. */
export type FigureRow = {
	part: string;
	name: string;
	title: string;
	budget: number;
	unit: '×' | 'ms' | 'KB' | 'MB' | 'ms/s' | '%' | '';
	/** The rates for which the budget is meant; the first that was measured is judged. */
	judgedAt: readonly Rate[];
};

const row = (
	part: string,
	name: string,
	title: string,
	budget: number,
	unit: FigureRow['unit'],
	judgedAt: FigureRow['judgedAt'] = ['4', '1'],
): FigureRow => ({ part, name, title, budget, unit, judgedAt });

const ofBoth = (name: string, title: string, budget: number, unit: FigureRow['unit']) => [
	row('firstScreen', `attract.${name}`, `Attract: ${title}`, budget, unit),
	row('firstScreen', `home.${name}`, `Home: ${title}`, budget, unit),
];

export const figureRows: readonly FigureRow[] = [
	...ofBoth('fcp', 'first contentful paint, to the floor’s', 1.25, '×'),
	...ofBoth('lcp', 'largest contentful paint, to the floor’s', 1.5, '×'),
	...ofBoth('tap', 'first tap answered, counted from the start, to the floor’s first contentful paint', 1.5, '×'),
	...ofBoth('blocking', 'long-task blocking time until it answers', 60, 'ms'),
	row('bytes', 'firstScript', 'Script before the first screen answers, gzipped', scriptBudgets.firstScreen, 'KB'),
	row('bytes', 'wholeScript', 'Script of the whole app, gzipped', scriptBudgets.wholeApp, 'KB'),
	row('bytes', 'fonts', 'Fonts before the first paint', 120, 'KB'),
	row('interaction', 'inp', 'Tap to next frame (INP) on the controls, 98th percentile', 50, 'ms'),
	row('interaction', 'touch', 'Attract, all loaded: a touch to the first frame of a page (K10)', 300, 'ms', ['1']),
	row('pageChange', 'script', 'Page change: script, median of the worst page', 25, 'ms'),
	row('pageChange', 'layouts', 'Page change: layouts, median of the worst page', 2, ''),
	row('languageChange', 'script', 'Language change, Swedish ↔ Arabic: script, unthrottled', 16, 'ms'),
	row('languageChange', 'requests', 'Language change: requests', 0, ''),
	row('rest', 'calm', 'At rest, calm: main thread, worst page', 1, 'ms/s'),
	row('rest', 'ambient', 'At rest, with ambient motion: main thread, worst page', 6, 'ms/s'),
	row('rest', 'requests', 'At rest: requests, all pages', 0, ''),
	row('rest', 'fastTimers', 'At rest: timers faster than 1 s, all pages', 0, ''),
	row('attractLoop', 'mainThread', 'Attract: main thread', 15, 'ms/s'),
	row('attractLoop', 'movingLayers', 'Attract: moving layers', 8, ''),
	row('heap', 'start', 'JS heap after start', 12, 'MB'),
	row('heap', 'growth', 'JS heap: growth over the visits', 3, '%'),
	row('content', 'start', 'Core’s start with ten times the content, to the shipped content’s', 1.3, '×'),
	row('content', 'home', 'Home’s first contentful paint with ten times the content, to the shipped content’s', 1.1, '×'),
	row('content', 'events', 'The events page’s with ten times the content, to the shipped content’s', 1.1, '×'),
	row('electron', 'start', 'Electron’s start to its first painted page, to an empty page’s', 1.3, '×'),
];
