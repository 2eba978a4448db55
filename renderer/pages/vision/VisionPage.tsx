import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { Button } from '../../ui/Button.tsx';
import { PicturedPage, usePictureCut } from '../../ui/PicturedPage.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { useContentText } from '../../words/useContentText.ts';
import { AnswerLight } from './AnswerLight.tsx';
import { OfficialWords } from './OfficialWords.tsx';
import { OriginalSwitch, useOriginal } from './OriginalSwitch.tsx';
import { scenePictures } from './scenePictures.ts';
import { Travel, useJourney } from './Travel.tsx';
import { useAnswer } from './useAnswer.ts';
import './VisionPage.css';

/** The vision's paragraphs, one a scene: the official words large, in step with the picture. */
export default function VisionPage({ item }: { item?: string }) {
	const { t } = useTranslation();
	const { content, send } = useKiosk();
	const original = useOriginal();
	const text = useContentText('vision', original.language);
	const titles = useContentText('vision');
	const [answer, touch] = useAnswer();
	const { journey, begin, arrive } = useJourney();
	const { scenes, keywords } = content.vision;
	const index = Math.max(0, scenes.indexOf(item ?? ''));
	const scene = scenes[index] ?? '';
	const next = scenes[index + 1];
	const previous = scenes[index - 1];
	/** The segment that fills on the way onward, or empties on the way back. */
	const turning = journey && (journey.way === 1 ? index : index + 1);
	const turn = (to: string, way: 1 | -1) => {
		touch(undefined);
		begin({ from: scene, way });
		send({ type: 'turn', to: { page: 'vision', item: to } });
	};

	return (
		<PicturedPage
			name="vision"
			key={scene}
			section={t('vision.title')}
			title={titles(`scenes.${scene}.title`)}
			picture={
				<Travel journey={journey} onArrive={arrive} leaving={journey && <ScenePicture scene={journey.from} />}>
					<ScenePicture scene={scene} answer={answer} />
				</Travel>
			}
		>
			<div className="vision-progress">
				<span>{t('vision.scene', { number: index + 1, total: scenes.length })}</span>
				<ol aria-hidden="true">
					{scenes.map((id, at) => (
						<li key={id} data-done={at <= index} data-turning={at === turning}>
							<i />
						</li>
					))}
				</ol>
				<bdi className="vision-number">{t('vision.number', { number: content.vision.registryNumber })}</bdi>
			</div>
			<ScrollArea label={titles(`scenes.${scene}.title`)}>
				<OfficialWords
					text={text(`scenes.${scene}.text`)}
					language={text.languageOf(`scenes.${scene}.text`)}
					keywords={(keywords[scene] ?? []).map((id) => ({ id, word: text(`scenes.${scene}.keywords.${id}`) }))}
					answer={answer}
					onTouch={touch}
				/>
			</ScrollArea>
			<OriginalSwitch original={original} />
			<div className="sheet-answers">
				{previous !== undefined && (
					<Button icon="back" onPress={() => turn(previous, -1)}>
						{t('vision.previous')}
					</Button>
				)}
				{next === undefined ? (
					<Button rank="primary" trailing="next" onPress={() => send({ type: 'go', to: { page: 'story' } })}>
						{t('vision.story')}
					</Button>
				) : (
					<Button rank="primary" trailing="next" onPress={() => turn(next, 1)}>
						{t('vision.next', { title: titles(`scenes.${next}.title`) })}
					</Button>
				)}
			</div>
		</PicturedPage>
	);
}

/** A scene, and over it the part that answers a touched word. A scene without a picture stands on the bare page. */
function ScenePicture({ scene, answer }: { scene: string; answer?: string }) {
	const orientation = usePictureCut();
	const Picture = scenePictures[scene];
	if (!Picture) return null;
	return (
		<>
			<Picture orientation={orientation} />
			{answer !== undefined && <AnswerLight word={answer} orientation={orientation} />}
		</>
	);
}
