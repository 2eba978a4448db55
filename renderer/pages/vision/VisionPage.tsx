import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { useOrientation } from '../../kiosk/useOrientation.ts';

import { Button } from '../../ui/Button.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { useContentText } from '../../words/useContentText.ts';
import { OriginalSwitch, useOriginal } from './OriginalSwitch.tsx';
import { scenePictures } from './scenePictures.ts';
import './VisionPage.css';

/** The vision's paragraphs, one a scene: the official words large, the picture above them. */
export default function VisionPage({ item }: { item?: string }) {
	const { t } = useTranslation();
	const { content, send } = useKiosk();
	const original = useOriginal();
	const text = useContentText('vision', original.language);
	const titles = useContentText('vision');
	const orientation = useOrientation();
	const { scenes } = content.vision;
	const index = Math.max(0, scenes.indexOf(item ?? ''));
	const scene = scenes[index] ?? scenes[0] ?? '';
	const next = scenes[index + 1];
	const previous = scenes[index - 1];
	const Picture = scenePictures[scene];
	const turn = (to: string) => send({ type: 'turn', to: { page: 'vision', item: to } });

	return (
		<PageFrame
			key={scene}
			name="vision"
			section={t('vision.title')}
			title={titles(`scenes.${scene}.title`)}
			backdrop={Picture && <Picture orientation={orientation} />}
		>
			<div className="vision-panel">
				<div className="vision-progress">
					<span>{t('vision.scene', { number: index + 1, total: scenes.length })}</span>
					<ol aria-hidden="true">
						{scenes.map((id, at) => (
							<li key={id} data-done={at <= index} />
						))}
					</ol>
				</div>
				<p className="vision-words" lang={original.language}>
					{text(`scenes.${scene}.text`)}
				</p>
				<OriginalSwitch original={original} />
				<div className="vision-answers">
					{previous !== undefined && (
						<Button icon="back" onPress={() => turn(previous)}>
							<span className="visually-hidden">{t('vision.previous')}</span>
						</Button>
					)}
					{next === undefined ? (
						<>
							<Button icon="document" onPress={() => send({ type: 'go', to: { page: 'document' } })}>
								{t('vision.document')}
							</Button>
							<Button rank="primary" trailing="next" onPress={() => send({ type: 'go', to: { page: 'story' } })}>
								{t('vision.story')}
							</Button>
						</>
					) : (
						<Button rank="primary" trailing="next" onPress={() => turn(next)}>
							{t('vision.next', { title: titles(`scenes.${next}.title`) })}
						</Button>
					)}
				</div>
			</div>
		</PageFrame>
	);
}
