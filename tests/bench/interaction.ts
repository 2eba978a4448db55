/** How long a tap waits for the next frame, on every control of every page (INP, by the Event Timing API). */
import type { CDPSession, Page } from '@playwright/test';
import { everyRoute } from '../e2e/test.ts';
import { layFloor } from './floor.ts';
import { openProbe, setPace } from './kiosk-browser.ts';
import type { Part } from './part.ts';
import { median, quantile, rounded, spread } from './result.ts';
import { openAt, walkTo } from './walk.ts';

/** Milliseconds. `waited` until its handlers began, `handled` in them, `shown` from there until the frame. */
type Tap = { control: string; duration: number; waited: number; handled: number; shown: number };

/** Passes over all controls. Each has several hundred taps: the percentile needs no more. */
const mostPasses = 3;

export const interaction: Part = {
	name: 'interaction',
	isThrottled: true,
	async measure({ browser, build, kiosk, rate, runs, ends, say }) {
		const { page, session, close } = await openProbe(browser, rate);
		await page.addInitScript(watchTaps);
		const taps: Tap[] = [];
		const seen = new Set<string>();
		let covered = 0;
		for (let pass = 0; pass < Math.min(runs, mostPasses); pass++) {
			for (const hash of everyRoute) {
				if (performance.now() > ends) break;
				seen.add(hash);
				const found = await tapAll(page, session, { address: kiosk.address, hash, rate });
				taps.push(...found.taps);
				covered += found.covered;
				say(`${hash}: ${found.taps.length} taps, the longest ${Math.max(...found.taps.map(({ duration }) => duration))} ms`);
			}
		}
		const touches: number[] = [];
		for (let run = 0; run < runs; run++) touches.push(await touchAtRest(page, session, kiosk.address, rate));
		// The same screen without any script: what is not the kiosk's doing.
		const [, home] = await layFloor(browser, kiosk, build.pages);
		const server = await build.serve();
		await setPace(session, 1);
		await page.goto(`${server.address}/${home?.floor}`);
		await page.waitForTimeout(1000);
		await setPace(session, rate);
		const floor: Tap[] = [];
		const count = await page.evaluate(countControls);
		for (let index = 0; index < count; index++) floor.push((await tapOne(page, session, index, 'floor')) ?? nothing);
		await close();
		await server.close();
		const at = (share: number) =>
			quantile(
				taps.map(({ duration }) => duration),
				share,
			);
		const longest = taps.toSorted((a, b) => b.duration - a.duration);
		return {
			figures: {
				touch: { value: rounded(median(touches), 0), note: spread(touches) },
				inp: {
					value: at(0.98),
					note: `${taps.length} taps on ${seen.size} of ${everyRoute.length} pages (${covered} controls lay under something and were left out); median ${at(0.5)}, 90th percentile ${at(0.9)}, longest ${at(1)} ms on ${longest[0]?.control}; on the floor’s home page, without script, the longest of ${floor.length} was ${Math.max(...floor.map(({ duration }) => duration))} ms. Below 16 ms the browser tells nothing: such a tap counts as 16`,
				},
			},
			tables: [
				{
					title: `The longest taps, at ${rate}×`,
					columns: ['control', 'ms', 'before its handlers', 'in them', 'until the frame'],
					rows: longest
						.slice(0, 25)
						.map(({ control, duration, waited, handled, shown }) => [
							control,
							duration,
							...[waited, handled, shown].map((ms) => rounded(ms, 0)),
						]),
				},
			],
		};
	},
};

/** Milliseconds from a finger's lift on the resting screen to the first frame with a page (criterion K10). */
async function touchAtRest(page: Page, session: CDPSession, address: string, rate: number): Promise<number> {
	await setPace(session, 1);
	await openAt(page, address, '');
	await setPace(session, rate);
	const shown = page.evaluate(
		() =>
			new Promise<number>((resolve) => {
				let lifted = 0;
				addEventListener('touchend', ({ timeStamp }) => {
					lifted = timeStamp;
				});
				const look = new MutationObserver(() => {
					if (!document.querySelector('.stage h1')) return;
					look.disconnect();
					requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - lifted)));
				});
				look.observe(document, { childList: true, subtree: true });
			}),
	);
	const control = await page.locator('.attract-language[lang="en"]').boundingBox();
	if (!control) throw new Error('The resting screen offers no English');
	const touchPoints = [{ x: control.x + control.width / 2, y: control.y + control.height / 2 }];
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	return shown;
}

const nothing: Tap = { control: '', duration: 16, waited: 0, handled: 0, shown: 0 };

async function tapAll(page: Page, session: CDPSession, { address, hash, rate }: { address: string; hash: string; rate: number }) {
	const taps: Tap[] = [];
	let covered = 0;
	const begin = async () => {
		await setPace(session, 1);
		await openAt(page, address, hash);
		await setPace(session, rate);
	};
	await begin();
	const before = await page.evaluate(stateOf);
	const count = await page.evaluate(countControls);
	for (let index = 0; index < count; index++) {
		const tap = await tapOne(page, session, index, hash);
		if (tap) taps.push(tap);
		else covered++;
		const after = await page.evaluate(stateOf);
		if (after.root !== before.root || (after.hash === before.hash && after.controls !== before.controls)) await begin();
		else if (after.hash !== before.hash) {
			await setPace(session, 1);
			await walkTo(page, hash);
			await setPace(session, rate);
			if ((await page.evaluate(stateOf)).controls !== before.controls) await begin();
		}
	}
	return { taps, covered };
}

/** Undefined where the control cannot be touched in its middle. */
async function tapOne(page: Page, session: CDPSession, index: number, hash: string): Promise<Tap | undefined> {
	const spot = await page.evaluate(spotOf, index);
	if (!spot) return undefined;
	// A tap within 120 ms of another on the same place is taken for a trembling hand, and what has just been scrolled must come to rest.
	await page.waitForTimeout(250);
	await page.evaluate(forgetTaps);
	await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: spot.x, y: spot.y }] });
	await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
	await page.waitForTimeout(400);
	await page.waitForFunction(() => !document.documentElement.hasAttribute('data-travel'), undefined, { timeout: 60_000 });
	const worst = await page.evaluate(worstTap);
	return { ...nothing, ...worst, control: `${hash} ${spot.name}` };
}

type Entry = Omit<Tap, 'control'>;

function watchTaps(): void {
	const entries: Entry[] = [];
	Object.assign(window, { benchTaps: entries });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			if (!(entry instanceof PerformanceEventTiming) || !Reflect.get(entry, 'interactionId')) continue;
			const { startTime, processingStart, processingEnd, duration } = entry;
			const [waited, handled] = [processingStart - startTime, processingEnd - processingStart];
			entries.push({ duration, waited, handled, shown: Math.max(0, duration - waited - handled) });
		}
	}).observe(Object.assign({ type: 'event', buffered: true }, { durationThreshold: 16 }));
}

function forgetTaps(): void {
	(Reflect.get(window, 'benchTaps') as Entry[]).length = 0;
}

function worstTap(): Entry | undefined {
	return (Reflect.get(window, 'benchTaps') as Entry[]).toSorted((a, b) => b.duration - a.duration)[0];
}

function stateOf(): { hash: string; root: string; controls: number } {
	const { documentElement: root } = document;
	const attributes = [...root.attributes].filter(({ name }) => name !== 'style' && name !== 'data-travel');
	return {
		hash: location.hash,
		root: attributes.map(({ name, value }) => `${name}=${value}`).join(' '),
		controls: document.querySelectorAll('button:enabled, a[href], input:enabled, .pressable').length,
	};
}

function countControls(): number {
	return document.querySelectorAll('button:enabled, a[href], input:enabled, .pressable').length;
}

function spotOf(index: number): { x: number; y: number; name: string } | undefined {
	const control = document.querySelectorAll('button:enabled, a[href], input:enabled, .pressable')[index];
	if (!control) return undefined;
	control.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
	const { x, y, width, height } = control.getBoundingClientRect();
	const middle = { x: x + width / 2, y: y + height / 2 };
	const hit = document.elementFromPoint(middle.x, middle.y);
	if (!hit || !(control === hit || control.contains(hit))) return undefined;
	const name = `${[...control.classList].slice(0, 2).join('.')} “${(control.getAttribute('aria-label') ?? control.textContent ?? '').trim().slice(0, 30)}”`;
	return { ...middle, name };
}
