import './PlacePicture.css';
import { Frame } from '../parts/Frame.tsx';
import { placePictures } from './placePictures.ts';

/** One place in its own box; nothing for a place that has no picture. Small ones in a list stand still: twelve that move would be nobody's hero. */
export function PlacePicture({ place, still = false }: { place: string; still?: boolean }) {
	const Picture = placePictures[place];
	if (!Picture) return null;
	return (
		<span className="place-picture" data-still={still}>
			<Frame name="place" once={`place ${place}`} view="0 76 640 500" anchor="xMidYMax slice">
				<Picture />
			</Frame>
		</span>
	);
}
