/** What a date needs of a language. */
type DateNames = {
	months: readonly string[];
	shortMonths: readonly string[];
	weekdays: readonly string[];
	shortWeekdays: readonly string[];
	days: Record<number, string>;
};

/**
 * Languages for which Chromium, and so Electron, carries no dates: their names as Unicode CLDR 48 has them. January and Monday come
 * first; `days` are yesterday, today and tomorrow. Plurals need nothing: Somali has the two forms of English.
 */
export const borrowedNames: Partial<Record<string, DateNames>> = {
	so: {
		months: [
			'Jannaayo',
			'Febraayo',
			'Maarso',
			'Abriil',
			'Maayo',
			'Juun',
			'Luulyo',
			'Ogosto',
			'Sebteembar',
			'Oktoobar',
			'Noofeembar',
			'Diseembar',
		],
		shortMonths: ['Jan', 'Feb', 'Mar', 'Abr', 'May', 'Jun', 'Lul', 'Ogs', 'Seb', 'Okt', 'Nof', 'Dis'],
		weekdays: ['Isniin', 'Talaado', 'Arbaco', 'Khamiis', 'Jimco', 'Sabti', 'Axad'],
		shortWeekdays: ['Isn', 'Tldo', 'Arbc', 'Khms', 'Jmc', 'Sbti', 'Axd'],
		days: { [-1]: 'shalay', 0: 'maanta', 1: 'berri' },
	},
};
