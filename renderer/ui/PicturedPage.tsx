import type { ReactNode } from 'react';
import { useKiosk } from '../kiosk/context.ts';
import { useOrientation } from '../kiosk/useOrientation.ts';
import { PageFrame } from './PageFrame.tsx';
import './PicturedPage.css';

type PicturedPageProps = Pick<Parameters<typeof PageFrame>[0], 'name' | 'section' | 'title' | 'lead'> & {
	/** Covers its box; cut by `usePictureCut`. */
	picture: ReactNode;
	/** The sheet. */
	children: ReactNode;
};

/**
 * One picture that owns the screen, and a sheet with the words: under the picture, or beside it where the screen lies down.
 * In high contrast and in large text the picture stands in a frame of its own, and nothing is written on it.
 */
export function PicturedPage({ picture, children, ...head }: PicturedPageProps) {
	const isFramed = useIsFramed();
	return (
		<PageFrame
			{...head}
			layouts={isFramed ? ['pictured', 'framed'] : ['pictured']}
			backdrop={isFramed ? undefined : picture}
			stage={
				isFramed && (
					<div className="picture-frame" aria-hidden="true">
						{picture}
					</div>
				)
			}
		>
			<div className="sheet">{children}</div>
		</PageFrame>
	);
}

function useIsFramed(): boolean {
	const { comfort } = useKiosk().visit;
	return comfort.highContrast || comfort.textSize > 1;
}

/** How such a picture is cut: the tall cut leaves its lower half to the sheet; in a frame, and beside a sheet, it is cut closer. */
export function usePictureCut(): 'portrait' | 'landscape' {
	const orientation = useOrientation();
	return useIsFramed() ? 'landscape' : orientation;
}
