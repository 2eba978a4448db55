import { readFile } from 'node:fs/promises';

/** What is on a screen: four bytes a pixel, of which the first three are its colour. */
export type Picture = { width: number; height: number; bytesPerRow: number; pixels: Buffer };

/** From the top down, the number of different colours in each of so many bands. A blank screen has one in every band. */
export function coloursInBands({ width, height, bytesPerRow, pixels }: Picture, bands: number): number[] {
	return Array.from({ length: bands }, (_, band) => {
		const colours = new Set<number>();
		const last = Math.floor(((band + 1) * height) / bands);
		for (let row = Math.floor((band * height) / bands); row < last; row++) {
			for (let column = 0; column < width; column++) colours.add(pixels.readUIntLE(row * bytesPerRow + column * 4, 3));
		}
		return colours.size;
	});
}

/** The screen of an Xvfb, from the file that it keeps in its -fbdir (X11/XWDFile.h, version 7: a header of big-endian words). */
export async function readFramebuffer(file: string): Promise<Picture> {
	const bytes = await readFile(file);
	const word = (index: number) => bytes.readUInt32BE(index * 4);
	const [headerSize, version, width, height] = [word(0), word(1), word(4), word(5)];
	const [bitsPerPixel, bytesPerRow, colours] = [word(11), word(12), word(19)];
	if (version !== 7 || bitsPerPixel !== 32) throw new Error(`An XWD file of version ${version} with ${bitsPerPixel} bits a pixel`);
	return { width, height, bytesPerRow, pixels: bytes.subarray(headerSize + colours * 12) };
}
