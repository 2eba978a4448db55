import { useTranslation } from 'react-i18next';
import { useContentText } from '../../words/useContentText.ts';

/** A place's name, and its language where that is not the page's: a name that was not translated stays Swedish (WCAG 3.1.2). */
export function usePlaceName(): (id: string) => { name: string; lang: 'sv' | undefined } {
	const { i18n } = useTranslation();
	const text = useContentText('heritage');
	const swedish = useContentText('heritage', 'sv');
	return (id) => {
		const name = text(`places.${id}.name`);
		return { name, lang: i18n.language !== 'sv' && name === swedish(`places.${id}.name`) ? 'sv' : undefined };
	};
}
