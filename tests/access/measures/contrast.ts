/** What is drawn and not written stands out too: the pictures on controls, and the ring of what has the focus. axe sees letters only. */
import { contrast } from '../../e2e/contrast.ts';
import { measureOf } from './measure.ts';

/** WCAG 2.2, 1.4.11 and 2.4.13. */
const leastRatio = 3;

/** The signs on controls (arrows, a tick, the wheel) against the plain ground they stand on. */
export const icons = measureOf('K08', async ({ page }) => {
	const pairs = await page.evaluate(() => {
		const top = document.querySelector('dialog[open]') ?? document;
		return [...top.querySelectorAll('button:enabled .icon')]
			.filter((icon) => icon.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
			.map((icon) => {
				let ground = icon.parentElement;
				while (ground && /^rgba\(.*, 0\)$/.test(getComputedStyle(ground).backgroundColor)) ground = ground.parentElement;
				return {
					name: `${icon.classList} on "${icon.closest('button')?.textContent?.trim().slice(0, 30)}"`,
					ink: getComputedStyle(icon).stroke,
					ground: ground ? getComputedStyle(ground).backgroundColor : 'rgb(255, 255, 255)',
				};
			});
	});
	return pairs
		.filter(({ ink, ground }) => contrast(ink, ground) < leastRatio)
		.map(({ name, ink, ground }) => `${name} is ${ink} on ${ground}`);
});

/** Each control in turn has the focus, as a key gives it: its ring is whole and stands out, and nothing lies over it (WCAG 2.4.11). */
export const focus = measureOf('K15', async ({ page }) => {
	// From here on what has the focus shows it.
	await page.keyboard.press('Tab');
	const rings = await page.evaluate(() => {
		const top = document.querySelector('dialog[open]') ?? document.querySelector('.stage') ?? document.body;
		const lists = [...top.querySelectorAll('.scroll-area')];
		const before = lists.map((list) => list.scrollTop);
		const first = document.activeElement;
		const found = [...top.querySelectorAll<HTMLElement>('button:enabled, a[href], .scroll-area[tabindex="0"]')]
			.filter((control) => control.checkVisibility({ visibilityProperty: true }))
			.map((control) => {
				control.focus();
				const carrier = control.matches('.scroll-area') && control.parentElement ? control.parentElement : control;
				const { outlineStyle, outlineColor, outlineWidth, outlineOffset, boxShadow } = getComputedStyle(carrier);
				const width = outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth);
				const away = width + Number.parseFloat(outlineOffset);
				const box = carrier.getBoundingClientRect();
				const { left, right } = box;
				// What is taller than its list is never in sight as a whole.
				const area = control.closest('.scroll-area:not(:focus)');
				const list = area?.getBoundingClientRect();
				const { scrollPaddingTop, scrollPaddingBottom } = getComputedStyle(area ?? control);
				const room = (list?.height ?? 0) - Number.parseFloat(scrollPaddingTop) - Number.parseFloat(scrollPaddingBottom);
				const isTall = list !== undefined && box.height + 2 * away > room;
				const upper = isTall ? Math.max(box.top, list.top + away) : box.top;
				const bottom = isTall ? Math.min(box.bottom, list.bottom - away) : box.bottom;
				const [middle, centre] = [(left + right) / 2, (upper + bottom) / 2];
				const within = 4;
				const covers = [
					[middle, centre],
					[middle, upper + within],
					[middle, bottom - within],
					[left + within, centre],
					[right - within, centre],
				].flatMap(([x = 0, y = 0]) => {
					const over = document.elementFromPoint(x, y);
					return !over || carrier.contains(over) ? [] : [String(over.className)];
				});
				let cut = '';
				for (let holder = carrier.parentElement; holder; holder = holder.parentElement) {
					const style = getComputedStyle(holder);
					if (style.overflowX === 'visible' && style.clipPath === 'none') continue;
					const edge = holder.getBoundingClientRect();
					const most = Math.max(edge.left - left, right - edge.right, edge.top - upper, bottom - edge.bottom) + away;
					if (most > 1) cut = `.${holder.className} by ${Math.round(most)} of ${Math.round(away)} px`;
				}
				return {
					name: `"${control.textContent?.trim().slice(0, 30)}" (.${control.classList})`,
					has: document.activeElement === control,
					width,
					ring: outlineColor,
					halo: /rgb\([^)]*\)/.exec(boxShadow)?.[0] ?? 'none',
					covers,
					cut,
				};
			});
		if (first instanceof HTMLElement) first.focus();
		for (const [index, list] of lists.entries()) list.scrollTop = before[index] ?? 0;
		return found;
	});
	return rings.flatMap(({ name, has, width, ring, halo, covers, cut }) => [
		...(has ? [] : [`${name} does not take the focus`]),
		...(width > 0 && halo !== 'none' && contrast(ring, halo) >= leastRatio
			? []
			: [`${name} has no ring that stands out: ${ring} on ${halo}`]),
		...covers.slice(0, 1).map((cover) => `${name} has the focus under .${cover}`),
		...(cut ? [`the ring of ${name} is cut by ${cut}`] : []),
	]);
});
