import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { Button } from '../../ui/Button.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { capitalise, formatDate, formatMonth } from '../../words/format.ts';
import { useContentText } from '../../words/useContentText.ts';
import './StoryPage.css';

/** How the vision came about: the steps as a path through 2025, ending at the council's decision. */
export default function StoryPage() {
	const { t, i18n } = useTranslation();
	const { content, send } = useKiosk();
	const text = useContentText('vision');
	const { steps, adoptedOn } = content.vision;
	return (
		<PageFrame name="story" section={t('vision.title')} title={text('story.heading')}>
			<ScrollArea label={text('story.heading')}>
				<ol className="story">
					{steps.map(({ id, month }) => (
						<li key={id} className="story-step">
							<span className="story-when">{capitalise(formatMonth(month, i18n.language), i18n.language)}</span>
							<h2>{text(`story.steps.${id}.title`)}</h2>
							<p>{text(`story.steps.${id}.short`)}</p>
						</li>
					))}
					<li className="story-step story-end">
						<span className="story-when">{formatDate(adoptedOn, i18n.language)}</span>
						<h2>{text('story.adopted.title')}</h2>
						<p>{text('story.adopted.short')}</p>
					</li>
				</ol>
			</ScrollArea>
			<div className="story-answers">
				<Button icon="back" onPress={() => send({ type: 'go', to: { page: 'vision' } })}>
					{t('vision.scenes')}
				</Button>
				<Button rank="primary" trailing="next" onPress={() => send({ type: 'go', to: { page: 'document' } })}>
					{t('vision.document')}
				</Button>
			</div>
		</PageFrame>
	);
}
