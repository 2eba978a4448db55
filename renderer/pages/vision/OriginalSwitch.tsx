import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { useNarration } from '../../narration/context.ts';
import { Button } from '../../ui/Button.tsx';
import './OriginalSwitch.css';

/** The language of the official text: every other is an unofficial translation. */
export const officialLanguage = 'sv';

export type Original = {
	/** The language to show the document's words in. */
	language: string;
	isTranslated: boolean;
	toggle: () => void;
};

/** The official text or its translation, as the visitor wants it on this page. */
export function useOriginal(): Original {
	const { visit } = useKiosk();
	const { narrator } = useNarration();
	const [shown, setShown] = useState(false);
	const isTranslated = visit.language !== officialLanguage;
	return {
		language: isTranslated && shown ? officialLanguage : visit.language,
		isTranslated,
		toggle: () => {
			// What is paused is of the words that go.
			narrator.stop();
			setShown(!shown);
		},
	};
}

/** Says that a translation is unofficial, with the Swedish one tap away. Nothing where the page is in Swedish. */
export function OriginalSwitch({ original }: { original: Original }) {
	const { t } = useTranslation();
	if (!original.isTranslated) return null;
	const showsOriginal = original.language === officialLanguage;
	return (
		<div className="original">
			<span>{showsOriginal ? '' : t('vision.unofficial')}</span>
			<Button icon="language" onPress={original.toggle}>
				{showsOriginal ? t('vision.showTranslation') : t('vision.showOriginal')}
			</Button>
		</div>
	);
}
