import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { parse } from 'yaml';
import { projectRoot } from '../host/served-kiosk.ts';

/** What a picture is taken of: a page in one of its states. */
export type State = {
	/** Names its picture, and is what `--page` looks for. */
	name: string;
	/** The address of the window; the resting screen where left out. */
	address?: string;
	/** Which events stand in it: the shipped ones where left out, or a whole season of the demonstration set. */
	events?: 'demonstration';
	/** What a visitor does there before the picture is taken. */
	act?: (page: Page) => Promise<void>;
	/** Nobody uses the screen: the warning stands, half of its time gone. */
	abandoned?: true;
};

const content = (file: string): unknown => parse(readFileSync(path.join(projectRoot, 'content', file), 'utf8'));
const stopIds = (content('heritage/timeline.yaml') as { stops: { id: string }[] }[]).flatMap(({ stops }) => stops.map(({ id }) => id));
const placeIds = (content('heritage/places.yaml') as { id: string }[]).map(({ id }) => id);

/** An event of the list, by what its mark says. */
const openEvent = (status: string) => async (page: Page) => {
	await page.locator(`[data-status="${status}"]`).first().click();
	await page.locator('.page-event').waitFor();
};

/** The last day of the week on which anything is on. */
const chooseADay = async (page: Page) => {
	await page.locator('button.day-strip-day:not(.day-strip-month)').last().click();
	await page.locator('[aria-pressed="true"]').first().waitFor();
};

export const pages: readonly State[] = [
	{ name: 'attract' },
	{ name: 'home', address: '#/home' },
	{ name: 'home-warning', address: '#/home', abandoned: true },
	{ name: 'vision-together', address: '#/vision/together' },
	{ name: 'vision-childhood', address: '#/vision/childhood' },
	{ name: 'vision-heritage', address: '#/vision/heritage' },
	{ name: 'vision-home', address: '#/vision/home' },
	{ name: 'story', address: '#/story' },
	{ name: 'document', address: '#/document' },
	{ name: 'wheel', address: '#/wheel' },
	{ name: 'mineral', address: '#/mineral' },
	{
		name: 'mineral-lit',
		address: '#/mineral',
		act: (page) => page.locator('.mineral-switch button').click(),
	},
	{ name: 'places', address: '#/places' },
	{ name: 'events', address: '#/events', events: 'demonstration' },
	{ name: 'events-quiet', address: '#/events' },
	{ name: 'events-day', address: '#/events', events: 'demonstration', act: chooseADay },
	{ name: 'events-chosen', address: '#/events/kind=sport', events: 'demonstration' },
	{ name: 'events-month', address: '#/events', events: 'demonstration', act: (page) => page.locator('.day-strip-month').click() },
	{ name: 'event', address: '#/events', events: 'demonstration', act: openEvent('confirmed') },
	{ name: 'event-tentative', address: '#/events', events: 'demonstration', act: openEvent('tentative') },
	{ name: 'event-moved', address: '#/events', events: 'demonstration', act: openEvent('moved') },
	{ name: 'event-cancelled', address: '#/events', events: 'demonstration', act: openEvent('cancelled') },
	{ name: 'event-full', address: '#/events', events: 'demonstration', act: openEvent('full') },
	{ name: 'event-gone', address: '#/event/gone' },
	{ name: 'recurring', address: '#/recurring/norbergfestival' },
	{ name: 'about', address: '#/about' },
	{ name: 'language', address: '#/language' },
	{ name: 'access', address: '#/access' },
	{ name: 'statement', address: '#/statement' },
];

/** Each stop and each place has a picture of its own. */
export const scenes: readonly State[] = [
	...stopIds.map((id) => ({ name: `stop-${id}`, address: `#/heritage/${id}` })),
	...placeIds.map((id) => ({ name: `place-${id}`, address: `#/place/${id}` })),
];

/** Every page, and every state of it that looks different. */
export const states: readonly State[] = [...pages, ...scenes];
