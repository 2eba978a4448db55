import { expect, test } from 'vitest';
import { firstRoute, hashOf, pageNames, routeOf } from './routes.ts';

test('every page has an address that leads back to it', () => {
	for (const page of pageNames) {
		for (const route of [{ page }, { page, item: 'a-1' }, { page, item: 'å ä/ö?#' }]) expect(routeOf(hashOf(route))).toEqual(route);
	}
});

test('an address that names no page is no route', () => {
	for (const hash of ['', '#', '#/', '#/nowhere', '#/toString', '#/__proto__', 'home', '#/home/', '#/HOME'])
		expect(routeOf(hash)).toBeUndefined();
	expect(routeOf('#/event/%E0%A4%A')).toEqual({ page: 'event' });
});

test('a window begins at rest without an address, and at home where its address names no page', () => {
	for (const hash of ['', '#', '#/']) expect(firstRoute(hash)).toBeUndefined();
	for (const hash of ['#/nowhere', '#nowhere', '#/HOME']) expect(firstRoute(hash)).toEqual({ page: 'home' });
	expect(firstRoute('#/places')).toEqual({ page: 'places' });
});
