import type { ComponentType } from 'react';
import type { PageName } from '../kiosk/routes.ts';

type PageComponent = ComponentType<{ item?: string }>;

type Page = {
	/** Undefined until it is loaded. */
	component: PageComponent | undefined;
	/** The light of the page: snow day or in the mine (see the design tokens). */
	theme: 'light' | 'dark';
	load: () => Promise<PageComponent>;
};

function page(load: () => Promise<{ default: PageComponent }>, theme: Page['theme']): Page {
	let loading: Promise<PageComponent> | undefined;
	const entry: Page = {
		component: undefined,
		theme,
		load() {
			loading ??= load().then(
				(module) => {
					entry.component = module.default;
					return module.default;
				},
				(error: unknown) => {
					// The next visitor tries again.
					loading = undefined;
					throw error;
				},
			);
			return loading;
		},
	};
	return entry;
}

/** The light of the resting screen. */
export const restingTheme = 'dark';

export const pages: Record<PageName, Page> = {
	home: page(() => import('./home/HomePage.tsx'), 'light'),
	vision: page(() => import('./vision/VisionPage.tsx'), 'light'),
	story: page(() => import('./vision/StoryPage.tsx'), 'light'),
	document: page(() => import('./vision/DocumentPage.tsx'), 'light'),
	heritage: page(() => import('./heritage/HeritagePage.tsx'), 'dark'),
	wheel: page(() => import('./heritage/WheelPage.tsx'), 'dark'),
	mineral: page(() => import('./heritage/MineralPage.tsx'), 'dark'),
	places: page(() => import('./heritage/PlacesPage.tsx'), 'dark'),
	place: page(() => import('./heritage/PlacePage.tsx'), 'dark'),
	events: page(() => import('./events/EventsPage.tsx'), 'light'),
	event: page(() => import('./events/EventPage.tsx'), 'light'),
	recurring: page(() => import('./events/RecurringEventPage.tsx'), 'light'),
	about: page(() => import('./about/AboutPage.tsx'), 'light'),
	language: page(() => import('./language/LanguagePage.tsx'), 'light'),
	access: page(() => import('./access/AccessPage.tsx'), 'light'),
	statement: page(() => import('./access/StatementPage.tsx'), 'light'),
};

/** Loads every page while the screen rests, so that the first tap waits for nothing. */
export async function loadAllPages(): Promise<void> {
	await Promise.all(Object.values(pages).map(({ load }) => load()));
}
