import ICAL from 'ical.js';
import { findIana } from 'windows-iana';

/**
 * The zone that a TZID stands for (RFC 5545 §3.2.19): an IANA name, one that Windows uses, one with a program's own prefix, or a
 * definition in the calendar. A known name goes before the calendar's definition of it, which may be years old.
 * @param defined by TZID, the text of each VTIMEZONE
 * @returns undefined where nobody knows it
 */
export function zoneOfTzid(tzid: string, defined: ReadonlyMap<string, string>): string | undefined {
	const name = tzid.trim().replace(/^"|"$/g, '');
	const parts = name.split('/').filter((part) => part !== '');
	const endings = parts.map((_, index) => parts.slice(index).join('/'));
	const definition = defined.get(name);
	return (
		endings.find((ending) => (ending.includes('/') || parts.length === 1) && isZoneName(ending)) ??
		windowsZone(name) ??
		(definition !== undefined && isUsable(definition) ? definition : undefined)
	);
}

/** A calendar names few zones, and many times: to ask Intl each time was a third of all reading. */
const asked = new Map<string, boolean>();

function isZoneName(name: string): boolean {
	const known = asked.get(name) ?? isZoneOfIntl(name);
	if (asked.size < 1000) asked.set(name, known);
	return known;
}

function isZoneOfIntl(name: string): boolean {
	// Intl also takes offsets and abbreviations, which a program means by its own definition.
	if (!/^(?:[A-Za-z_]+\/[A-Za-z0-9_+\-/]+|UTC|GMT)$/.test(name)) return false;
	try {
		new Intl.DateTimeFormat('en', { timeZone: name });
		return true;
	} catch {
		return false;
	}
}

function windowsZone(name: string): string | undefined {
	return findIana(name as Parameters<typeof findIana>[0])[0];
}

function isUsable(definition: string): boolean {
	try {
		const offset = new ICAL.Timezone(ICAL.Component.fromString(definition)).utcOffset(ICAL.Time.fromDateTimeString('2026-06-01T12:00:00'));
		return Number.isFinite(offset);
	} catch {
		return false;
	}
}
