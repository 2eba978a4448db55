import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { Button } from '../../ui/Button.tsx';
import { PicturedPage, usePictureCut } from '../../ui/PicturedPage.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { ContentWords } from '../../words/ContentWords.tsx';
import { directionOf } from '../../words/direction.ts';
import { useContentText } from '../../words/useContentText.ts';
import { OriginalSwitch, useOriginal } from './OriginalSwitch.tsx';
import { type Chapter, chapterPictures, chapters } from './storyPictures.ts';
import { VisionReference } from './VisionReference.tsx';
import './ChapterPage.css';

/** A chapter of the document beside the vision itself: why there is one, and what happens next. */
export function ChapterPage({ chapter }: { chapter: Chapter }) {
	const { t } = useTranslation();
	const { content, send } = useKiosk();
	const original = useOriginal();
	const text = useContentText('vision', original.language);
	const titles = useContentText('vision');
	const Picture = chapterPictures[chapter];
	const title = titles(`${chapter}.heading`);
	const next = chapters[chapters.indexOf(chapter) + 1];
	return (
		<PicturedPage name="chapter" section={t('vision.title')} title={title} picture={<Picture orientation={usePictureCut()} />}>
			<ScrollArea label={title}>
				<div className="chapter" lang={original.language} dir={directionOf(original.language)}>
					{content.vision[chapter].map((id) => (
						<p key={id}>
							<ContentWords from={text} at={`${chapter}.paragraphs.${id}`} />
						</p>
					))}
					<VisionReference language={original.language} />
				</div>
			</ScrollArea>
			<OriginalSwitch original={original} />
			<div className="sheet-answers">
				{next ? (
					<Button rank="primary" trailing="next" onPress={() => send({ type: 'turn', to: { page: 'story', item: next } })}>
						{t('vision.next', { title: titles(`${next}.heading`) })}
					</Button>
				) : (
					<Button rank="primary" trailing="next" onPress={() => send({ type: 'go', to: { page: 'document' } })}>
						{t('vision.document')}
					</Button>
				)}
			</div>
		</PicturedPage>
	);
}
