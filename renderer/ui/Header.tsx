import { useTranslation } from 'react-i18next';
import { useDay, useMinute } from '../kiosk/Clock.tsx';
import { useKiosk } from '../kiosk/context.ts';
import { IronHeart } from '../scenes/parts/Heart.tsx';
import { capitalise, formatDay, formatTime } from '../words/format.ts';
import { InLanguage } from '../words/InLanguage.tsx';
import './Header.css';

/** Whose screen this is, where it stands, and what the time is. Never a control. */
export function Header() {
	const { i18n } = useTranslation();
	const { content } = useKiosk();
	const now = useMinute();
	const today = useDay();
	const language = i18n.language;
	return (
		<header className="header">
			<div className="header-brand">
				<IronHeart />
				<div>
					<b>
						<InLanguage language="sv">{content.kiosk.name}</InLanguage>
					</b>
					<span>
						<InLanguage language="sv">{content.kiosk.place}</InLanguage>
					</span>
				</div>
			</div>
			<div className="header-clock">
				<b>{formatTime(now, language)}</b>
				<span>{capitalise(formatDay(today, language, today.slice(0, 4)), language)}</span>
			</div>
		</header>
	);
}
