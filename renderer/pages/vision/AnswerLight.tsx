import { answerId } from '../../scenes/parts/Answer.tsx';
import { type VisionProps, visionFrame } from '../../scenes/parts/visionView.ts';
import './AnswerLight.css';

/** Dims the picture under it and shows once more, a little larger, the part that answers the touched word. */
export function AnswerLight({ word, orientation = 'portrait' }: VisionProps & { word: string }) {
	const { view, anchor } = visionFrame(orientation);
	return (
		<>
			<div className="answer-dim" />
			<svg className="scene answer-light" viewBox={view} preserveAspectRatio={anchor} aria-hidden="true" focusable="false">
				<use href={`#${answerId(word)}`} />
			</svg>
		</>
	);
}
