/** Languages of the kiosk that are written from right to left. */
const rightToLeft = new Set(['ar', 'fa']);

export function directionOf(language: string): 'rtl' | 'ltr' {
	return rightToLeft.has(language.split('-', 1)[0] ?? '') ? 'rtl' : 'ltr';
}
