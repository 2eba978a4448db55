import { useTranslation } from 'react-i18next';
import { useContentText } from '../../words/useContentText.ts';

/** A place's name and the language it is in: a name that was not translated stays Swedish (WCAG 3.1.2). */
export function usePlaceName(): (id: string) => { name: string; language: string } {
	const { i18n } = useTranslation();
	const text = useContentText('heritage');
	const swedish = useContentText('heritage', 'sv');
	return (id) => {
		const name = text(`places.${id}.name`);
		return { name, language: name === swedish(`places.${id}.name`) ? 'sv' : i18n.language };
	};
}
