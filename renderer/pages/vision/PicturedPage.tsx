import type { ReactNode } from 'react';
import { useKiosk } from '../../kiosk/context.ts';
import { PageFrame } from '../../ui/PageFrame.tsx';
import './PicturedPage.css';

type PicturedPageProps = { section: string; title: string; picture: ReactNode; children: ReactNode };

/**
 * One picture that owns the screen, and a sheet with the words: under the picture, or beside it where the screen lies down.
 * In high contrast and in large text the picture stands in a frame of its own, and nothing is written on it.
 */
export function PicturedPage({ section, title, picture, children }: PicturedPageProps) {
	const { comfort } = useKiosk().visit;
	const isFramed = comfort.highContrast || comfort.textSize > 1;
	return (
		<PageFrame
			name={isFramed ? 'pictured page-framed' : 'pictured'}
			section={section}
			title={title}
			backdrop={isFramed ? undefined : picture}
		>
			{isFramed && (
				<div className="picture-frame" aria-hidden="true">
					{picture}
				</div>
			)}
			<div className="sheet">{children}</div>
		</PageFrame>
	);
}
