import { chromium } from '@playwright/test';
import { copyBuild } from './tests/bench/build-copy.ts';
import { launchChromium, openProbe, setPace } from './tests/bench/kiosk-browser.ts';
import { openAt } from './tests/bench/walk.ts';
const rate = Number(process.argv[2] ?? 1); const runs = Number(process.argv[3] ?? 5);
const variants: Record<string, string> = {
 own: '',
 noVT: 'delete Document.prototype.startViewTransition; Document.prototype.startViewTransition = function (f) { f(); return { skipTransition() {}, ready: Promise.resolve(), finished: Promise.resolve() } }',
 still: 'addEventListener("pointerdown", () => { const s = new CSSStyleSheet(); s.replaceSync("*,*::before,*::after{animation-play-state:paused !important}"); document.adoptedStyleSheets=[s]; }, true)',
};
const browser = await launchChromium(); const build = await copyBuild(); const server = await build.serve();
const found: Record<string, number[]> = {};
for (let i = 0; i < runs; i++) for (const [name, script] of Object.entries(variants)) {
 const { page, session, close } = await openProbe(browser, 1);
 if (script) await page.addInitScript(script);
 await openAt(page, server.address, ''); await page.waitForTimeout(1500);
 await setPace(session, rate);
 const shown = page.evaluate(() => new Promise<number[]>((resolve) => { let lifted = 0, begun = 0; addEventListener('touchend', (e) => { lifted = e.timeStamp; begun = performance.now(); }, true);
  let put = 0; const look = new MutationObserver(() => { if (!document.querySelector('.stage h1')) return; look.disconnect(); put = performance.now(); requestAnimationFrame(() => { const f = performance.now(); setTimeout(() => resolve([performance.now() - lifted, begun - lifted, put - lifted, f - lifted])); }); }); look.observe(document, { childList: true, subtree: true }); }));
 const c = (await page.locator('.attract-language[lang="en"]').boundingBox())!;
 const touchPoints = [{ x: c.x + c.width / 2, y: c.y + c.height / 2 }];
 await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints });
 await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
 const r = await shown; console.log(name, r.map((n) => n.toFixed(0)).join(' '));
 (found[name] ??= []).push(r[0]!); await close();
}
for (const [n, v] of Object.entries(found)) console.log(n, v.sort((a, b) => a - b).map((x) => x.toFixed(0)).join(' '));
await server.close(); await build.remove(); await browser.close();
