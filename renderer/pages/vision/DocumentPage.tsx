import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { IronHeart } from '../../scenes/parts/Heart.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { directionOf } from '../../words/direction.ts';
import { capitalise, formatMonthName } from '../../words/format.ts';
import { useContentText } from '../../words/useContentText.ts';
import { OriginalSwitch, useOriginal } from './OriginalSwitch.tsx';
import { VisionReference } from './VisionReference.tsx';
import './DocumentPage.css';

/** The whole document as it was adopted, in its own order, with its reference at its head and its foot. */
export default function DocumentPage() {
	const { t } = useTranslation();
	const { content } = useKiosk();
	const original = useOriginal();
	const text = useContentText('vision', original.language);
	const titles = useContentText('vision');
	const { purpose, steps, scenes, implementation } = content.vision;
	const { language } = original;
	return (
		<PageFrame name="document" section={t('vision.title')} title={titles('title')}>
			<OriginalSwitch original={original} />
			<ScrollArea label={titles('title')}>
				<article className="document" lang={language} dir={directionOf(language)}>
					<VisionReference language={language} />
					<h2>{text('purpose.heading')}</h2>
					{purpose.map((id) => (
						<p key={id}>{text(`purpose.paragraphs.${id}`)}</p>
					))}
					<h2>{text('story.heading')}</h2>
					<p>{text('story.intro')}</p>
					<ul>
						{steps.map(({ id, month }) => (
							<li key={id}>
								<h3>
									{capitalise(formatMonthName(Number(month.slice(5)), language), language)} – {text(`story.steps.${id}.title`)}
								</h3>
								<p>{text(`story.steps.${id}.text`)}</p>
							</li>
						))}
					</ul>
					<section className="document-vision">
						<IronHeart className="document-heart" />
						<h2>{text('title')}</h2>
						{scenes.map((id) => (
							<p key={id}>{text(`scenes.${id}.text`)}</p>
						))}
					</section>
					<h2>{text('implementation.heading')}</h2>
					{implementation.map((id) => (
						<p key={id}>{text(`implementation.paragraphs.${id}`)}</p>
					))}
					<VisionReference language={language} />
				</article>
			</ScrollArea>
		</PageFrame>
	);
}
