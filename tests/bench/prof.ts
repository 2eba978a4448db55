import { copyBuild } from './build-copy.ts';
import { launchChromium, openProbe } from './kiosk-browser.ts';
const browser = await launchChromium();
const build = await copyBuild();
const server = await build.serve();
for (const hash of ['', '#/home']) {
	const { page, session, close } = await openProbe(browser, 1);
	await session.send('Profiler.enable'); await session.send('Profiler.setSamplingInterval', { interval: 100 });
	await session.send('Profiler.start');
	await page.goto(`${server.address}/${hash}`, { waitUntil: 'commit' });
	await page.waitForFunction(() => document.getElementById('root')?.getAttribute('aria-busy') === null);
	await new Promise((r) => setTimeout(r, 300));
	const { profile } = await session.send('Profiler.stop');
	const nodes = new Map(profile.nodes.map((n) => [n.id, n]));
	const parent = new Map<number, number>(); for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
	const self = new Map<number, number>();
	profile.samples?.forEach((s, i) => self.set(s, (self.get(s) ?? 0) + (profile.timeDeltas?.[i] ?? 0) / 1000));
	const total = new Map<string, number>(); const selfBy = new Map<string, number>();
	for (const [id, ms] of self) { const seen = new Set<string>(); let at: number | undefined = id; const n = nodes.get(id)!; const key0 = `${n.callFrame.functionName || '(anon)'}:${n.callFrame.lineNumber}`; selfBy.set(key0, (selfBy.get(key0) ?? 0) + ms); while (at !== undefined) { const f = nodes.get(at)!.callFrame; const key = `${f.functionName || '(anon)'}:${f.lineNumber}`; if (!seen.has(key)) { seen.add(key); total.set(key, (total.get(key) ?? 0) + ms); } at = parent.get(at); } }
	const show = (m: Map<string, number>, n: number) => [...m].sort((a, b) => b[1] - a[1]).slice(0, n).map(([k, v]) => `${v.toFixed(1)} ${k}`).join('\n');
	console.log('=====', hash, '\n-- total\n' + show(total, 60), '\n-- self\n' + show(selfBy, 25));
	await close();
}
await server.close(); await browser.close(); await build.remove();
