import { useTranslation } from 'react-i18next';
import { Icon } from '../../ui/Icon.tsx';
import { stepPictures } from './storyPictures.ts';

type StoryStepProps = { id: string; when: string; title: string; line: string; wasHere?: boolean };

/** One step of the way: its picture, when it was, and what happened. */
export function StoryStep({ id, when, title, line, wasHere = false }: StoryStepProps) {
	const { t } = useTranslation();
	const Picture = stepPictures[id];
	return (
		<li className="story-step" data-end={id === 'adopted'}>
			{/* The way on, behind the pictures: from this one to the next. */}
			<svg className="story-way" viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false">
				<path d="M25 0C25 62 75 38 75 100" />
			</svg>
			{Picture && (
				<div className="story-picture">
					<Picture />
				</div>
			)}
			<div className="story-words">
				<span className="story-when">{when}</span>
				<h2>{title}</h2>
				<p>{line}</p>
				{wasHere && (
					<span className="story-here">
						<Icon name="place" />
						{t('vision.wasHere')}
					</span>
				)}
			</div>
		</li>
	);
}
