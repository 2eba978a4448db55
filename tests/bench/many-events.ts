/** Ten years of events as one calendar: most of them once, some by rules that go on for years. Every number is worked out, none is drawn. @param first their first number */
export function calendarWith(events: number, rules: number, first = 0): string {
	const kinds = ['Musik', 'Sport', 'Barn', 'Marknad', 'Möte', 'Kultur'];
	const places = ['Torget', 'Biblioteket', 'Klackberg', 'Frida Hansdotter arena', 'Kyrkan', 'Högfors bruk', 'Kärrgruvan'];
	const patterns = [
		'FREQ=WEEKLY',
		'FREQ=WEEKLY;BYDAY=MO,TH',
		'FREQ=MONTHLY;BYDAY=2SU',
		'FREQ=WEEKLY;INTERVAL=2',
		'FREQ=MONTHLY;BYMONTHDAY=15',
		'FREQ=YEARLY',
		'FREQ=MONTHLY;BYDAY=MO,TU,WE,TH,FR;BYSETPOS=-1',
		'FREQ=WEEKLY;COUNT=400',
	];
	const lines = Array.from({ length: events }, (_, index) => {
		const isRule = index < rules;
		// Rules begin in the first years, single events are spread over all ten.
		const day = new Date(Date.UTC(2021, 0, 4 + ((index * 7) % (isRule ? 2000 : 3650))));
		const date = day.toISOString().slice(0, 10).replaceAll('-', '');
		const hour = 8 + (index % 12);
		const time = (h: number) => `${date}T${String(h).padStart(2, '0')}${index % 2 === 0 ? '00' : '30'}00`;
		return [
			'BEGIN:VEVENT',
			`UID:${first + index}@example.org`,
			'DTSTAMP:20260101T120000Z',
			`DTSTART;TZID=Europe/Stockholm:${time(hour)}`,
			`DTEND;TZID=Europe/Stockholm:${time(hour + 2)}`,
			`SUMMARY:Prov ${first + index}`,
			`LOCATION:${places[index % places.length]}`,
			`CATEGORIES:${kinds[index % kinds.length]}`,
			'DESCRIPTION:Påhittat evenemang för mätningen\\, med en mening om vad som händer',
			' och en till om hur man tar sig dit.',
			...(isRule ? [`RRULE:${patterns[index % patterns.length]}`] : []),
			'END:VEVENT',
		];
	});
	return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines.flat(), 'END:VCALENDAR', ''].join('\r\n');
}
