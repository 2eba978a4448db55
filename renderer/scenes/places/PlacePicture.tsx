import './PlacePicture.css';
import type { ComponentType } from 'react';
import { Frame } from '../parts/Frame.tsx';

/** One place in its own box. Small ones in a list stand still: twelve that move would be nobody's hero. */
export function PlacePicture({ picture: Picture, still = false }: { picture: ComponentType; still?: boolean }) {
	return (
		<span className="place-picture" data-still={still}>
			<Frame name="place" view="0 76 640 500" anchor="xMidYMax slice">
				<Picture />
			</Frame>
		</span>
	);
}
