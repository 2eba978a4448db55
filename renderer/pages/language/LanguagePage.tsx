import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { ManyTongues } from '../../scenes/valley/ManyTongues.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PicturedPage, usePictureCut } from '../../ui/PicturedPage.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { directionOf } from '../../words/direction.ts';
import './LanguagePage.css';

/** Every language by its own name, in its own direction. Choosing one leads back to where the visitor was. */
export default function LanguagePage() {
	const { t, i18n } = useTranslation();
	const { content, visit, send } = useKiosk();
	const { languages } = content.kiosk;
	return (
		<PicturedPage
			name="language"
			title={t('language.title')}
			lead={t('language.lead')}
			picture={<ManyTongues orientation={usePictureCut()} />}
		>
			<ScrollArea label={t('language.title')}>
				<ul className="languages" data-few={languages.length <= 4}>
					{languages.map(({ code, name, reviewed }) => (
						<li key={code}>
							<button
								type="button"
								className="language pressable"
								aria-current={code === visit.language ? 'true' : undefined}
								onClick={() => send({ type: 'speak', language: code })}
							>
								<span className="language-words" lang={code} dir={directionOf(code)}>
									<b>{name}</b>
									{!reviewed && <span>{i18n.getFixedT(code, 'ui')('language.notReviewed')}</span>}
								</span>
								{code === visit.language && (
									<span className="language-chosen">
										<Icon name="check" />
										<span className="visually-hidden">{t('language.chosen')}</span>
									</span>
								)}
							</button>
						</li>
					))}
				</ul>
			</ScrollArea>
		</PicturedPage>
	);
}
