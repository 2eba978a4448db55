import type { Page } from '@playwright/test';
import { fullTurn, poseAt } from '../../renderer/scenes/crankAndRod.ts';
import { machine } from '../../renderer/scenes/wheel/machine.ts';
import { expect, handsPace, heading, once, test } from './test.ts';

type Point = { x: number; y: number };
/** Where the marked parts stand on the screen, in pixels, and the pixels of one unit of the drawing. */
type Drawn = Record<'pin' | 'rodPin' | 'rodEnd' | 'crosshead' | 'piston' | 'axle', Point> & { unit: number };

/** Runs in the page: reads the drawn middles from the parts' own screen matrices. */
const drawn = (): Drawn => {
	const matrixOf = (selector: string) => {
		const element = document.querySelector<SVGGraphicsElement>(selector);
		const matrix = element?.getScreenCTM();
		if (!element || !matrix) throw new Error(`${selector} is not drawn`);
		return { element, matrix };
	};
	const middle = (part: string) => {
		const { element, matrix } = matrixOf(`[data-part="${part}"]`);
		const { x, y, width, height } = element.getBBox();
		const point = new DOMPoint(x + width / 2, y + height / 2).matrixTransform(matrix);
		return { x: point.x, y: point.y };
	};
	const still = matrixOf('.wheel-machine').matrix;
	const rim = document.querySelector('.wheel-rim')?.getBoundingClientRect();
	if (!rim) throw new Error('There is no rim');
	return {
		pin: middle('crank-pin'),
		rodPin: middle('rod-pin'),
		rodEnd: middle('rod-end'),
		crosshead: middle('crosshead'),
		piston: middle('piston'),
		axle: { x: rim.x + rim.width / 2, y: rim.y + rim.height / 2 },
		unit: Math.hypot(still.a, still.b),
	};
};

const distance = (one: Point, other: Point) => Math.hypot(one.x - other.x, one.y - other.y);
const stroke = poseAt(machine, 0).piston.y - poseAt(machine, Math.PI).piston.y;

/** What must hold of every drawn pose. */
function expectSound({ pin, rodPin, rodEnd, crosshead, piston, axle, unit }: Drawn): void {
	expect(Math.abs(distance(pin, crosshead) - machine.rod * unit)).toBeLessThanOrEqual(0.5);
	expect(distance(pin, rodPin)).toBeLessThanOrEqual(0.5);
	expect(distance(crosshead, rodEnd)).toBeLessThanOrEqual(0.5);
	expect(Math.abs(distance(pin, axle) - machine.crank * unit)).toBeLessThanOrEqual(0.5);
	expect(Math.abs(crosshead.y - axle.y)).toBeLessThanOrEqual(0.5);
	// The crank's angle as it is drawn decides where the piston stands.
	const angle = Math.atan2(pin.y - axle.y, axle.x - pin.x);
	const due = poseAt(machine, angle).piston;
	expect(Math.abs(piston.y - axle.y - (due.y - machine.axle.y) * unit)).toBeLessThanOrEqual(0.5);
}

const strokes = (page: Page) => page.locator('.wheel-count b');
const heard = (page: Page) => page.getByRole('status');

/** Waits until two pictures in a row are the same, and gives the pose. */
async function atRest(page: Page): Promise<Drawn> {
	let before = '';
	await expect
		.poll(async () => {
			const now = JSON.stringify(await page.evaluate(drawn));
			const same = now === before;
			before = now;
			return same;
		})
		.toBe(true);
	return page.evaluate(drawn);
}

test('by the rim: at 360 angles the rod is as long as it is, and the pump moves with it', { tag: once }, async ({ page, open }) => {
	await open('#/wheel');
	const { axle, unit } = await page.evaluate(drawn);
	const reach = 285 * unit;
	// From a bearing that no plate, panel or bar covers, against the clock: the way the wheel turns.
	const at = (degree: number) => {
		const bearing = -degree * (Math.PI / 180);
		return { x: axle.x + reach * Math.cos(bearing), y: axle.y + reach * Math.sin(bearing) };
	};
	const start = at(0);
	await page.mouse.move(start.x, start.y);
	await page.mouse.down();
	const heights: number[] = [];
	const turns: number[] = [];
	for (let degree = 1; degree <= 360; degree++) {
		const { x, y } = at(degree);
		await page.mouse.move(x, y);
		await page.evaluate(() => new Promise(requestAnimationFrame));
		const pose = await page.evaluate(drawn);
		expectSound(pose);
		heights.push(pose.piston.y);
		turns.push(Math.round((Math.atan2(pose.pin.y - axle.y, axle.x - pose.pin.x) / fullTurn) * 360));
	}
	expect(new Set(turns.map((turn) => (turn + 720) % 360)).size).toBeGreaterThanOrEqual(355);
	expect(Math.abs(Math.max(...heights) - Math.min(...heights) - stroke * unit)).toBeLessThanOrEqual(1);
	// A hand that rests before it lets go leaves the wheel where it is.
	await page.waitForTimeout(400);
	await page.mouse.up();
	await atRest(page);
	await expect(heard(page)).toHaveText('1 slag av pumpen');
});

test('a push on the rim runs on with friction, never faster than twelve turns a minute, and ends', { tag: once }, async ({
	page,
	open,
}) => {
	await open('#/wheel');
	const { axle, unit } = await page.evaluate(drawn);
	// A slow machine may bring the last move and the release so far apart that the hand counts as resting: then it pushes again.
	await expect(async () => {
		await page.mouse.move(axle.x + 285 * unit, axle.y);
		await page.mouse.down();
		for (const bearing of [0.2, 0.4, 0.6, 0.8]) {
			await page.mouse.move(axle.x + 285 * unit * Math.cos(bearing), axle.y - 285 * unit * Math.sin(bearing));
		}
		await page.mouse.up();
		const speed = await page.evaluate(async () => {
			const matrixOf = () => document.querySelector<SVGGElement>('[data-part="crank-pin"]')?.getScreenCTM() ?? new DOMMatrix();
			const frame = () => new Promise<number>(requestAnimationFrame);
			await frame();
			const start = { at: await frame(), matrix: matrixOf() };
			let end = start;
			while (end.at - start.at < 400) end = { at: await frame(), matrix: matrixOf() };
			const [a, b] = [start.matrix, end.matrix].map((matrix) => Math.atan2(matrix.b, matrix.a)) as [number, number];
			return Math.abs(Math.atan2(Math.sin(b - a), Math.cos(b - a))) / ((end.at - start.at) / 1000);
		});
		expect(speed).toBeGreaterThan(0.1);
		expect(speed).toBeLessThanOrEqual((12 / 60) * fullTurn * 1.1);
	}).toPass();
	expectSound(await atRest(page));
});

test('by one tap: a full turn and one stroke; nothing moves before or after', async ({ page, open }) => {
	await open('#/wheel');
	const before = await atRest(page);
	await expect(heard(page)).toHaveText('0 slag av pumpen');
	await page.getByRole('button', { name: 'Snurra ett varv' }).tap();
	const poses: Drawn[] = [];
	while ((await strokes(page).textContent()) !== '1') poses.push(await page.evaluate(drawn));
	expect(poses.length).toBeGreaterThan(3);
	for (const pose of poses) expectSound(pose);
	const after = await atRest(page);
	expect(distance(after.pin, before.pin)).toBeLessThanOrEqual(0.5);
	await expect(heard(page)).toHaveText('1 slag av pumpen');
	expect(await page.evaluate(() => document.getAnimations().filter(({ playState }) => playState === 'running').length)).toBe(0);
});

test('taps during a turn add their own, and a step back takes no stroke away', { tag: once }, async ({ page, open }) => {
	await open('#/wheel');
	await page.getByRole('button', { name: 'Snurra ett varv' }).tap();
	await handsPace(page);
	await page.getByRole('button', { name: 'Snurra ett varv' }).tap();
	await expect(heard(page)).toHaveText('2 slag av pumpen');
	const before = await atRest(page);
	await page.getByRole('button', { name: 'Ett steg bakåt' }).tap();
	await expect.poll(async () => distance((await page.evaluate(drawn)).pin, before.pin)).toBeGreaterThan(10);
	const after = await atRest(page);
	expectSound(after);
	expect(distance(after.pin, before.pin)).toBeGreaterThan(10);
	await page.getByRole('button', { name: 'Ett steg framåt' }).tap();
	await expect.poll(async () => distance((await page.evaluate(drawn)).pin, before.pin)).toBeLessThanOrEqual(0.5);
	await expect(heard(page)).toHaveText('2 slag av pumpen');
});

test('by keyboard: eight arrows are a turn, Enter on the button another', { tag: once }, async ({ page, open }) => {
	await open('#/wheel');
	const before = await atRest(page);
	for (let step = 0; step < 8; step++) await page.keyboard.press('ArrowRight');
	await expect(heard(page)).toHaveText('1 slag av pumpen');
	expect(distance((await atRest(page)).pin, before.pin)).toBeLessThanOrEqual(0.5);
	await page.getByRole('button', { name: 'Snurra ett varv' }).focus();
	await page.keyboard.press('Enter');
	await expect(heard(page)).toHaveText('2 slag av pumpen');
	await page.keyboard.press('ArrowLeft');
	expectSound(await atRest(page));
});

test('calm: each tap is a step of 45° that is there at once, with a fade of 200 ms at most', { tag: once }, async ({ page, open }) => {
	await page.emulateMedia({ reducedMotion: 'reduce' });
	await open('#/wheel');
	const { axle } = await page.evaluate(drawn);
	const bearing = ({ pin }: Drawn) => Math.atan2(pin.y - axle.y, axle.x - pin.x);
	let angle = bearing(await atRest(page));
	for (let step = 1; step <= 8; step++) {
		await handsPace(page);
		await page.getByRole('button', { name: 'Vrid ett steg' }).tap();
		const pose = await page.evaluate(drawn);
		expectSound(pose);
		const change = (bearing(pose) - angle + fullTurn) % fullTurn;
		expect(Math.abs(change - fullTurn / 8)).toBeLessThan(0.01);
		angle = bearing(pose);
		const running = await page.evaluate(() =>
			document.getAnimations().map((animation) => {
				const { effect } = animation;
				const keyframes = effect instanceof KeyframeEffect ? effect.getKeyframes() : [];
				return {
					duration: Number(effect?.getComputedTiming().endTime ?? 0),
					properties: keyframes.flatMap((frame) => Object.keys(frame)).filter((name) => /transform|opacity/.test(name)),
				};
			}),
		);
		for (const { duration } of running) expect(duration).toBeLessThanOrEqual(200);
	}
	await expect(heard(page)).toHaveText('1 slag av pumpen');
	await expect.poll(() => page.evaluate(() => document.getAnimations().length)).toBe(0);
});

test('only transform and opacity are written while the wheel turns', { tag: once }, async ({ page, open }) => {
	await open('#/wheel');
	await page.evaluate(() => {
		const written = new Set<string>();
		Object.assign(window, { written });
		new MutationObserver((records) => {
			for (const { target, attributeName } of records) {
				if (attributeName !== 'style') written.add(`${target.nodeName} ${attributeName}`);
				else if (target instanceof SVGElement || target instanceof HTMLElement) for (const property of target.style) written.add(property);
			}
		}).observe(document.querySelector('.wheel-sheet') ?? document, { attributes: true, subtree: true, attributeFilter: undefined });
	});
	const before = await page.evaluate(drawn);
	await page.keyboard.press('ArrowRight');
	await expect.poll(async () => distance((await page.evaluate(drawn)).pin, before.pin)).toBeGreaterThan(10);
	await atRest(page);
	const written = await page.evaluate(() => [...(window as unknown as { written: Set<string> }).written]);
	expect(written).toEqual(expect.arrayContaining(['transform']));
	expect(written.filter((name) => !['transform', 'opacity', 'SPAN data-gone'].includes(name))).toEqual([]);
});

test('right to left the lying machine is mirrored: the panel leaves it free, and it still follows the hand', { tag: once }, async ({
	page,
	open,
}) => {
	await page.setViewportSize({ width: 1920, height: 1080 });
	await open('#/wheel');
	await page.evaluate(() => {
		document.documentElement.dir = 'rtl';
	});
	const rim = await page.locator('.wheel-rim').boundingBox();
	const panel = await page.locator('.try-panel').boundingBox();
	if (!rim || !panel) throw new Error('The page is not drawn');
	expect(rim.x + rim.width).toBeLessThanOrEqual(panel.x);
	const { axle, pin, unit } = await page.evaluate(drawn);
	const bearing = (point: Point) => Math.atan2(point.y - axle.y, point.x - axle.x);
	const at = (angle: number) => ({ x: axle.x + 285 * unit * Math.cos(angle), y: axle.y + 285 * unit * Math.sin(angle) });
	await page.mouse.move(at(0).x, at(0).y);
	await page.mouse.down();
	await page.mouse.move(at(0.5).x, at(0.5).y, { steps: 5 });
	await expect
		.poll(async () => {
			const turned = bearing((await page.evaluate(drawn)).pin) - bearing(pin);
			return Math.abs(Math.atan2(Math.sin(turned - 0.5), Math.cos(turned - 0.5)));
		})
		.toBeLessThan(0.02);
	await page.mouse.up();
});

test('the wheel and the mineral are entered beside the shaft', { tag: once }, async ({ page, open }) => {
	await open('#/heritage');
	await page.getByRole('button', { name: 'Hjulet' }).tap();
	await expect(heading(page)).toHaveText('Snurra hjulet');
	await page.getByRole('button', { name: 'Tillbaka' }).tap();
	await page.getByRole('button', { name: 'Mineralet' }).tap();
	await expect(heading(page)).toHaveText('Tänd lampan');
	const lamp = page.getByRole('button', { name: 'UV-lampa' });
	await expect(lamp).toHaveAttribute('aria-pressed', 'false');
	await expect(page.locator('.mineral-grains')).toHaveCSS('opacity', '0');
	await lamp.tap();
	await expect(lamp).toHaveAttribute('aria-pressed', 'true');
	await expect(page.locator('.mineral-grains')).toHaveCSS('opacity', '1');
	await expect(page.locator('.mineral-room')).toHaveCSS('opacity', '0');
	await expect(heard(page)).toContainText('lyser gult');
	await lamp.press('Enter');
	await expect(page.locator('.mineral-grains')).toHaveCSS('opacity', '0');
});
