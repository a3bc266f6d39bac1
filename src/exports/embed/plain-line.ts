/** What ends a line, is no character to read, or turns the direction of text that follows: beyond the text itself. */
const BEYOND = /[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu;

/** A text as one line that leaves the text around it alone, wherever it is shown. */
export const plainLine = (text: string): string => text.replace(BEYOND, " ").trim();
