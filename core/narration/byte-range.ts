/**
 * The part of some octets that a request asks for (RFC 9110 §14.2): a media element asks so, to begin anywhere. Of several ranges
 * none is given, and the whole is sent instead, as the standard allows.
 * @param header such as `bytes=0-`, `bytes=100-199` or `bytes=-500`
 * @returns first and last octet; `whole` where the header asks for nothing that is understood; `none` where there are no such octets
 */
export function byteRange(header: string | null, length: number): { first: number; last: number } | 'whole' | 'none' {
	const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
	if (from === '' && to === '') return 'whole';
	if (from === '') {
		const wanted = Number(to);
		return wanted === 0 || length === 0 ? 'none' : { first: Math.max(0, length - wanted), last: length - 1 };
	}
	const first = Number(from);
	const last = to === '' ? length - 1 : Math.min(Number(to), length - 1);
	if (to !== '' && Number(to) < first) return 'whole';
	return first >= length ? 'none' : { first, last };
}
