/** Can a hand reach and hit it? */
import { measureOf } from './measure.ts';

/** Millimetres each way (K01). */
const smallest = 20;
/** Millimetres above the floor (K03; EN 301 549 draft V4). */
const reachable = { lowest: 800, highest: 1100 };

/** All that can be operated. */
const operable = 'button, a[href], input, select, textarea, summary, [role="button"], [role="switch"], [role="radio"], [role="slider"]';

export const touchSize = measureOf('K01', ({ page, setting: { millimetre } }) =>
	page.evaluate(
		({ selector, least }) =>
			[...(document.querySelector('dialog[open]') ?? document).querySelectorAll<HTMLElement>(selector)]
				.filter((control) => control.checkVisibility())
				.map((control) => ({ control, box: control.getBoundingClientRect() }))
				.filter(({ box }) => box.width < least - 0.5 || box.height < least - 0.5)
				.map(
					({ control, box }) =>
						`"${control.textContent?.trim().slice(0, 40)}" (.${control.classList}) is ${Math.round(box.width)}×${Math.round(box.height)} px and not ${Math.round(least)}`,
				),
		{ selector: operable, least: smallest * millimetre },
	),
);

export const reach = measureOf(
	'K03',
	({ page, setting: { millimetre, bottomEdge } }) =>
		page.evaluate(
			({ selector, zone, mm, bottom }) => {
				const found: string[] = [];
				const heightOf = (y: number) => Math.round(bottom + (innerHeight - y) / mm);
				const judge = (name: string, { top, bottom: foot }: { top: number; bottom: number }) => {
					if (heightOf(foot) < zone.lowest - 1 || heightOf(top) > zone.highest + 1)
						found.push(`${name} stands ${heightOf(foot)}–${heightOf(top)} mm above the floor`);
				};
				for (const list of document.querySelectorAll<HTMLElement>('.scroll-area'))
					judge(`the list .${list.classList}`, list.getBoundingClientRect());
				for (const control of document.querySelectorAll<HTMLElement>(selector)) {
					if (!control.checkVisibility()) continue;
					const list = control.closest('.scroll-area');
					const before = list?.scrollTop ?? 0;
					if (list) control.scrollIntoView({ block: 'nearest', behavior: 'instant' });
					const box = control.getBoundingClientRect();
					const seen = list?.getBoundingClientRect() ?? box;
					judge(`"${control.textContent?.trim().slice(0, 40)}"`, {
						top: Math.max(box.top, seen.top),
						bottom: Math.min(box.bottom, seen.bottom),
					});
					list?.scrollTo({ top: before, behavior: 'instant' });
				}
				return found;
			},
			{ selector: operable, zone: reachable, mm: millimetre, bottom: bottomEdge },
		),
	({ combination }) => combination.reach === 'on',
);
