import type { ComponentType } from 'react';
import type { VisionProps } from '../../scenes/parts/visionView.ts';
import { Adopted } from '../../scenes/story/Adopted.tsx';
import { EverydayWork } from '../../scenes/story/EverydayWork.tsx';
import { FinalVersion } from '../../scenes/story/FinalVersion.tsx';
import { FirstDraft } from '../../scenes/story/FirstDraft.tsx';
import { FirstMeeting } from '../../scenes/story/FirstMeeting.tsx';
import { FutureDay } from '../../scenes/story/FutureDay.tsx';
import { OutForComment } from '../../scenes/story/OutForComment.tsx';
import { Purpose } from '../../scenes/story/Purpose.tsx';

/** The picture of each step, by its id in `content/vision.yaml`; a step without one is told in words alone. */
export const stepPictures: Partial<Record<string, ComponentType>> = {
	may: FirstMeeting,
	august: FutureDay,
	september: FirstDraft,
	october: OutForComment,
	november: FinalVersion,
	adopted: Adopted,
};

/** What the document says besides the vision and its story, each with a picture of its own. */
export const chapters = ['purpose', 'implementation'] as const;
export type Chapter = (typeof chapters)[number];

export const chapterPictures: Record<Chapter, ComponentType<VisionProps>> = { purpose: Purpose, implementation: EverydayWork };
