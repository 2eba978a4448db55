import type { ComponentType } from 'react';
import type { VisionProps } from '../../scenes/parts/visionView.ts';
import { VisionChildhood } from '../../scenes/VisionChildhood.tsx';
import { VisionHeritage } from '../../scenes/VisionHeritage.tsx';
import { VisionHome } from '../../scenes/VisionHome.tsx';
import { VisionTogether } from '../../scenes/VisionTogether.tsx';

/** The picture of each paragraph, by the scene's id in `content/vision.yaml`. A scene without one stands on the bare page. */
export const scenePictures: Partial<Record<string, ComponentType<VisionProps>>> = {
	together: VisionTogether,
	childhood: VisionChildhood,
	heritage: VisionHeritage,
	home: VisionHome,
};
