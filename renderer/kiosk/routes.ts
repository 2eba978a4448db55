/** Every page there is. Attract is not among them: it is what stands when nobody is here. */
export const pageNames = [
	'home',
	'vision',
	'story',
	'document',
	'heritage',
	'wheel',
	'mineral',
	'places',
	'place',
	'events',
	'event',
	'recurring',
	'about',
	'language',
	'access',
	'statement',
] as const;
export type PageName = (typeof pageNames)[number];

/** A place in the kiosk: a page, which item of it, and how far its list is scrolled (CSS pixels) where a visitor left it. */
export type Route = { page: PageName; item?: string; place?: number };

export const home: Route = { page: 'home' };

/** Whether two routes are the same page and item, wherever their lists are. */
export function isSameRoute(a: Route, b: Route): boolean {
	return a.page === b.page && a.item === b.item;
}

/** `#/heritage/lapphyttan` for a route; the address of a colleague's window follows the page. */
export function hashOf({ page: name, item }: Route): string {
	return `#/${name}${item === undefined ? '' : `/${encodeURIComponent(item)}`}`;
}

/** The route of such an address, or undefined where it names no page. */
export function routeOf(hash: string): Route | undefined {
	const [, name, item] = /^#\/([a-z]+)(?:\/(.+))?$/.exec(hash) ?? [];
	if (name === undefined || !isPageName(name)) return undefined;
	try {
		return item === undefined ? { page: name } : { page: name, item: decodeURIComponent(item) };
	} catch {
		return { page: name };
	}
}

/** Where a window with this address begins: at rest without one, at home where it names no page. */
export function firstRoute(hash: string): Route | undefined {
	return hash.replace(/^#?\/?/, '') === '' ? undefined : (routeOf(hash) ?? home);
}

function isPageName(name: string): name is PageName {
	return pageNames.includes(name as PageName);
}
