import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk } from '../kiosk/context.ts';
import { useNarration } from './context.ts';

/**
 * Says the warning to whoever had the page read: that the screen waits for them, and once how many seconds there are.
 * @param countdown milliseconds
 */
export function useSpokenWarning(isOpen: boolean, countdown: number): void {
	const { t, i18n } = useTranslation();
	const { readAloud } = useKiosk().visit.comfort;
	const { read } = useNarration();
	useEffect(() => {
		if (!isOpen || !readAloud) return;
		const { language } = i18n;
		const remaining = t('idle.remaining', { count: Math.ceil(countdown / 1000) });
		read(() => [t('idle.title'), t('idle.text'), remaining].map((text) => ({ text, language })));
	}, [isOpen, readAloud, countdown, read, t, i18n]);
}
