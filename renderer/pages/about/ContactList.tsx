import { useTranslation } from 'react-i18next';
import type { KioskSettings } from '../../../bridge/model.ts';
import './ContactList.css';

/** Every way there is to reach the municipality; nothing where none is given. */
export function ContactList({ contact }: Pick<KioskSettings, 'contact'>) {
	const { t } = useTranslation();
	const ways = waysOf(contact);
	if (ways.length === 0) return null;
	return (
		<dl className="pairs">
			{ways.map(({ way, value }) => (
				<div key={way}>
					<dt>{t(`about.${way}`)}</dt>
					<dd>
						<bdi>{value}</bdi>
					</dd>
				</div>
			))}
		</dl>
	);
}

export function waysOf(contact: KioskSettings['contact']) {
	return (['phone', 'email', 'web'] as const).flatMap((way) => (contact?.[way] ? [{ way, value: contact[way] }] : []));
}
