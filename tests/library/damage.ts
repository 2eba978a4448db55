import { type ContentCopy, concert } from './content-copy.ts';

/** One way to spoil a copy of the content, and what must be said of it. */
export type Damage = {
	name: string;
	damage(content: ContentCopy): void;
	file: string;
	/** The text at the fault in the damaged file, with ‸ at its line and column; left out where the fault is the whole file. */
	at?: string;
	/** A telling part of what is said to be wrong, and of what would be right. */
	problem: string;
	remedy: string;
	/** Faults in all, where one damage has more than one. */
	faults?: number;
	/** For a damage that blocks nothing: the file is left out, or a person is only advised. Otherwise the good content stays. */
	tells?: 'leftOut' | 'advice';
};

export const event = 'events/provkonsert.yaml';
/** The concert with one thing changed. */
export const concertWith = (text: string | RegExp, replacement: string) => (content: ContentCopy) => {
	content.write(event, concert);
	content.replace(event, text, replacement);
};
export const change = (file: string, text: string | RegExp, replacement: string) => (content: ContentCopy) =>
	content.replace(file, text, replacement);
