import decodeWav from '@audio/decode-wav';
import encodeOpus from '@audio/encode-opus';

/** Thousands of bits a second: speech in one channel is clear at this rate (RFC 6716 §2.1.1). */
const bitrate = 32;
/** Seconds that a player leaves out at the start of every file of this encoder (RFC 7845 §4.2), so that silence must stand there. */
const preSkip = 0.08;
/** Seconds of silence at the end: the encoder looks ahead, and a reader draws breath. */
const breath = 0.25;

/** Ogg Opus (RFC 7845) of one channel. @throws where it is no WAV file, or one without sound */
export async function opusOfWav(wav: Uint8Array): Promise<Uint8Array> {
	const { channelData, sampleRate } = await decodeWav(wav);
	const samples = inOneChannel(channelData);
	if (samples.length === 0) throw new Error('The WAV file has no sound');
	const padded = new Float32Array(samples.length + Math.ceil((preSkip + breath) * sampleRate));
	padded.set(samples, Math.ceil(preSkip * sampleRate));
	const encoder = await encodeOpus({ sampleRate, channels: 1, bitrate, application: 'voip' });
	try {
		// The first answer is kept before the second is asked for: both may stand in the same memory.
		const pages = [Buffer.from(encoder.encode([padded])), Buffer.from(encoder.flush())];
		return Buffer.concat(pages);
	} finally {
		encoder.free();
	}
}

function inOneChannel(channels: readonly Float32Array[]): Float32Array {
	const [first = new Float32Array(), ...more] = channels;
	if (more.length === 0) return first;
	return first.map((value, index) => more.reduce((sum, channel) => sum + (channel[index] ?? 0), value) / channels.length);
}
