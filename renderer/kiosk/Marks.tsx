import { useTranslation } from 'react-i18next';
import { useKiosk } from './context.ts';
import './Marks.css';

/** What is not the real thing says so, on every page. */
export function Marks() {
	const { t } = useTranslation();
	const { circumstances } = useKiosk();
	const marks = [circumstances.demonstration && t('mark.demonstration'), circumstances.pretendedClock && t('mark.pretendedClock')].filter(
		(mark) => mark !== false,
	);
	if (marks.length === 0) return null;
	return (
		<aside className="marks">
			<ul>
				{marks.map((mark) => (
					<li key={mark}>{mark}</li>
				))}
			</ul>
		</aside>
	);
}
