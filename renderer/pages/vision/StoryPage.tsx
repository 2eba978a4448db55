import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { Button } from '../../ui/Button.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { directionOf } from '../../words/direction.ts';
import { capitalise, formatDate, formatMonth } from '../../words/format.ts';
import { useContentText } from '../../words/useContentText.ts';
import { ChapterPage } from './ChapterPage.tsx';
import { OriginalSwitch, officialLanguage, useOriginal } from './OriginalSwitch.tsx';
import { StoryStep } from './StoryStep.tsx';
import { chapters } from './storyPictures.ts';
import './StoryPage.css';

/** How the vision came about, and as items of it the document's other chapters. */
export default function StoryPage({ item }: { item?: string }) {
	const chapter = chapters.find((name) => name === item);
	return chapter ? <ChapterPage key={chapter} chapter={chapter} /> : <StoryPath />;
}

/** The steps as a path of pictures through 2025, ending at the council's decision. */
function StoryPath() {
	const { t } = useTranslation();
	const { content, send } = useKiosk();
	const original = useOriginal();
	const { language } = original;
	const titles = useContentText('vision');
	const text = useContentText('vision', language);
	const official = useContentText('vision', officialLanguage);
	const { steps, adoptedOn } = content.vision;
	return (
		<PageFrame name="story" section={t('vision.title')} title={titles('story.heading')}>
			<OriginalSwitch original={original} />
			<ScrollArea label={titles('story.heading')}>
				<ol className="story" lang={language} dir={directionOf(language)}>
					{steps.map(({ id, month }) => (
						<StoryStep
							key={id}
							id={id}
							when={capitalise(formatMonth(month, language), language)}
							title={text(`story.steps.${id}.title`)}
							line={text(`story.steps.${id}.short`)}
							// The document itself names the house of that day; a kiosk that stands in it says so.
							wasHere={official(`story.steps.${id}.text`).includes(content.kiosk.place)}
						/>
					))}
					<StoryStep
						id="adopted"
						when={formatDate(adoptedOn, language)}
						title={text('story.adopted.title')}
						line={text('story.adopted.short')}
					/>
				</ol>
			</ScrollArea>
			<div className="story-answers">
				{chapters.map((chapter) => (
					<Button key={chapter} onPress={() => send({ type: 'go', to: { page: 'story', item: chapter } })}>
						{t(`vision.${chapter}`)}
					</Button>
				))}
				<Button rank="primary" trailing="next" onPress={() => send({ type: 'go', to: { page: 'document' } })}>
					{t('vision.document')}
				</Button>
			</div>
		</PageFrame>
	);
}
