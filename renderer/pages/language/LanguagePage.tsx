import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { Icon } from '../../ui/Icon.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import './LanguagePage.css';

/** Every language by its own name. Choosing one leads back to where the visitor was. */
export default function LanguagePage() {
	const { t, i18n } = useTranslation();
	const { content, visit, send } = useKiosk();
	const choose = (language: string) => {
		send({ type: 'speak', language });
		send({ type: 'back' });
	};
	return (
		<PageFrame name="language" title={t('language.title')} lead={t('language.lead')}>
			<ScrollArea label={t('language.title')}>
				<ul className="languages">
					{content.kiosk.languages.map(({ code, name, reviewed }) => (
						<li key={code}>
							<button
								type="button"
								className="language pressable"
								aria-current={code === visit.language ? 'true' : undefined}
								onClick={() => choose(code)}
							>
								<span className="language-words">
									<b lang={code}>{name}</b>
									{!reviewed && <span lang={code}>{i18n.getFixedT(code, 'ui')('language.notReviewed')}</span>}
								</span>
								{code === visit.language && (
									<span className="language-chosen">
										<Icon name="check" />
										{t('language.chosen')}
									</span>
								)}
							</button>
						</li>
					))}
				</ul>
			</ScrollArea>
		</PageFrame>
	);
}
