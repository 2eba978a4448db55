import { memo, type ReactNode } from 'react';
import type { eventKinds } from '../../../bridge/model.ts';
import { Frame } from '../parts/Frame.tsx';
import { placePictures } from '../places/placePictures.ts';
import { Children } from './Children.tsx';
import { Culture } from './Culture.tsx';
import { Gathering } from './Gathering.tsx';
import { Heritage } from './Heritage.tsx';
import { Market } from './Market.tsx';
import { Meeting } from './Meeting.tsx';
import { Music } from './Music.tsx';
import { QuietSquare } from './QuietSquare.tsx';
import { Sport } from './Sport.tsx';
import type { Setting } from './setting.ts';

/** A kind of event, a place of the heritage by its id, or a square where nothing is on. */
export type EventPicture = (typeof eventKinds)[number] | 'quiet' | (string & {});

/** A picture, and where in it the eye should rest: the middle and the width of the square that a tile shows. */
type Scene = { Picture: (setting: Setting) => ReactNode; x: number; y: number; width: number };

export const eventScenes: Record<(typeof eventKinds)[number] | 'quiet', Scene> = {
	sport: { Picture: Sport, x: 326, y: 460, width: 224 },
	music: { Picture: Music, x: 330, y: 400, width: 240 },
	culture: { Picture: Culture, x: 346, y: 418, width: 300 },
	heritage: { Picture: Heritage, x: 290, y: 420, width: 330 },
	children: { Picture: Children, x: 300, y: 470, width: 220 },
	market: { Picture: Market, x: 316, y: 462, width: 270 },
	meeting: { Picture: Meeting, x: 350, y: 430, width: 300 },
	other: { Picture: Gathering, x: 572, y: 488, width: 214 },
	quiet: { Picture: QuietSquare, x: 270, y: 470, width: 270 },
};

/** Where a place is drawn, the eye rests in the middle. */
function sceneOf(picture: EventPicture): Scene {
	const Place = placePictures[picture];
	if (Place) return { Picture: Place, x: 320, y: 410, width: 330 };
	return Object.hasOwn(eventScenes, picture) ? eventScenes[picture as keyof typeof eventScenes] : eventScenes.other;
}

/** How far to the right a tall crop may have its middle: the drawing ends at 760. */
const rightmost = 500;

type EventSceneProps = {
	picture: EventPicture;
	/** Whether there is snow on the ground. */
	winter: boolean;
	/** `wide` for a card, `tile` for a row, `full` for the page of one event in portrait, `tall` beside it in landscape. */
	crop: 'wide' | 'tile' | 'full' | 'tall';
};

/** What an event of a kind looks like: one drawing, of which every crop is a window. */
export const EventScene = memo(function EventScene({ picture, winter, crop }: EventSceneProps) {
	const { Picture, x, y, width } = sceneOf(picture);
	const half = width / 2;
	const view = {
		wide: '-60 250 820 340',
		tile: `${x - half} ${y - half} ${width} ${width}`,
		full: '-10 0 720 600',
		tall: `${Math.min(x, rightmost) - 260} 0 520 610`,
	}[crop];
	return (
		<Frame name="event" once={`${picture} ${winter}`} view={view} anchor={crop === 'tile' ? 'xMidYMid slice' : 'xMidYMax slice'}>
			<Picture winter={winter} />
		</Frame>
	);
});

/** Snow lies from November to March, as in the other scenes. @param month 1–12 */
export const isSnowMonth = (month: number): boolean => month >= 11 || month <= 3;
