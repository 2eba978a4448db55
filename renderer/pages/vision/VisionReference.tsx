import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { formatDate } from '../../words/format.ts';
import './VisionReference.css';

/** The document's reference: registry number, date, and the council's decision. */
export function VisionReference({ language }: { language: string }) {
	const { i18n } = useTranslation();
	const { registryNumber, dated, adoptedOn, section } = useKiosk().content.vision;
	return (
		<p className="vision-reference">
			{i18n.getFixedT(language, 'ui')('vision.reference', {
				number: registryNumber,
				date: formatDate(dated, language),
				adopted: formatDate(adoptedOn, language),
				section,
			})}
		</p>
	);
}
