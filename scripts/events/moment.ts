import { isRealDay } from '../../core/library/real-day.ts';
import type { Cell } from './sheet.ts';

const months = ['jan', 'feb', 'mar', 'apr', 'maj', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'];

/**
 * A day as people write it in a Swedish spreadsheet. Nothing is guessed: a day without a year is none, because a table from last year
 * would else become next year's programme.
 * @returns `2027-02-14`, or undefined
 */
export function dayOfCell(cell: Cell): string | undefined {
	if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? undefined : cell.toISOString().slice(0, 10);
	const text = String(cell ?? '')
		.trim()
		.toLocaleLowerCase('sv')
		.replace(/^(?:mån|tis|ons|tors?|fre|lör|sön)\p{L}*\.?,?\s+/u, '')
		.replace(/^den\s+/, '');
	const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[t ].*)?$/.exec(text);
	const compact = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
	const swedish = /^(\d{1,2})[./-](\d{1,2})[./ -]+(\d{4})$/.exec(text);
	const named = /^(\d{1,2})(?::?[ae])?\s+(\p{L}+)\.?,?\s+(\d{4})$/u.exec(text);
	const month = named ? months.findIndex((name) => named[2]?.startsWith(name)) + 1 : 0;
	const parts =
		(iso ?? compact)?.slice(1, 4) ?? swedish?.slice(1, 4).reverse() ?? (month > 0 ? [named?.[3], month, named?.[1]] : undefined);
	if (!parts) return undefined;
	const day = parts.map((part) => String(part).padStart(2, '0')).join('-');
	return isRealDay(day) ? day : undefined;
}

/**
 * Times of a cell: `18.00`, `kl 18`, `18:00–20:30`, or a spreadsheet's own time of day.
 * @returns a start and, where it says one, an end, as `18:00`; undefined for what is no time
 */
export function timesOfCell(cell: Cell): { start: string; end?: string } | undefined {
	if (cell instanceof Date) {
		// In a spreadsheet a time is a fraction of a day, which may fall short of its minute.
		const minute = new Date(Math.round(cell.getTime() / 60_000) * 60_000);
		return Number.isNaN(minute.getTime()) ? undefined : { start: minute.toISOString().slice(11, 16) };
	}
	if (typeof cell === 'number' && cell >= 0 && cell < 1) {
		const minutes = Math.round(cell * 24 * 60);
		return { start: `${pad(Math.floor(minutes / 60))}:${pad(minutes % 60)}` };
	}
	const time = String.raw`(\d{1,2})(?:[.:](\d{2}))?(?::\d{2})?`;
	const found = new RegExp(String.raw`^(?:kl(?:ockan)?\.?\s*)?${time}(?:\s*(?:[-–—]|till)\s*(?:kl\.?\s*)?${time})?$`, 'i').exec(
		String(cell ?? '').trim(),
	);
	if (!found) return undefined;
	const [, hour, minute = '00', endHour, endMinute = '00'] = found;
	const isTime = (h: string, m: string) => Number(h) < 24 && Number(m) < 60;
	if (hour === undefined || !isTime(hour, minute)) return undefined;
	const start = `${pad(hour)}:${minute}`;
	if (endHour === undefined) return { start };
	if (endHour === '24' && endMinute === '00') return { start, end: '00:00' };
	return isTime(endHour, endMinute) ? { start, end: `${pad(endHour)}:${endMinute}` } : undefined;
}

/** The time that stands beside the day in a cell; undefined where it has none. */
export function timesBesideDay(cell: Cell): ReturnType<typeof timesOfCell> {
	if (cell instanceof Date) return Number.isNaN(cell.getTime()) || cell.getTime() % 86_400_000 === 0 ? undefined : timesOfCell(cell);
	const time = /^\d{4}-\d{1,2}-\d{1,2}[t ]+(\S.*)$/i.exec(String(cell ?? '').trim())?.[1];
	return time === undefined ? undefined : timesOfCell(time);
}

const pad = (number: number | string): string => String(number).padStart(2, '0');
