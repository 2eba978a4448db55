import { goTo, hurry } from '../e2e/test.ts';
import { test } from './kiosk.ts';
import { fit, textSpacing } from './measures/fit.ts';
import { choose, settingOf, takeScreen } from './setting.ts';
import { shippedViews } from './views.ts';

for (const [language, screen, textSize, route] of [
	['uk', '32-coarse', 2, '#/wheel'],
	['uk', '22-lying', 1.5, '#/wheel'],
	['de', '24-standing', 1, '#/home'],
	['ar', '24-lying', 1, '#/places'],
	['sv', '22-lying', 1, '#/places'],
] as const)
	test(`${language} ${screen} ${textSize} ${route}`, async ({ page, open, kioskOf }) => {
		const combination = { language, theme: 'usual', textSize, screen, reach: 'off', motion: 'full' } as const;
		await takeScreen(page, combination);
		const kiosk = await kioskOf(screen, false);
		await hurry(page);
		await open('#/access', kiosk);
		await choose(page, combination);
		for (const view of shippedViews)
			if (view.name === route) {
				await goTo(page, view.name);
				const setting = settingOf(combination);
				console.log(
					view.name,
					(await fit.find({ page, setting, view })).map((x) => x.finding),
					(await textSpacing.find({ page, setting, view })).map((x) => x.finding).slice(0, 5),
				);
			}
		await page.screenshot({ path: `/tmp/acc-shot-${language}-${screen}.png` });
	});
