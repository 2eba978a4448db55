const joiner = '\u2060';

/** A text in which a number stays on one line with what a hyphen ties to it: 1100-talet, 1300-tal. */
export const held = (text: string): string => text.replace(/(?<=\d)-(?=\p{L})/gu, `-${joiner}`);
