import { LanguageCode } from '../../bridge/model.ts';

/** Whether a code names a language whose plural forms are known (Unicode CLDR). Without them its counted texts would be wrong. */
export function isKnownLanguage(code: string): boolean {
	try {
		return LanguageCode.safeParse(code).success && Intl.PluralRules.supportedLocalesOf(code).length > 0;
	} catch {
		return false;
	}
}
