/**
 * Characters that cannot be seen and change what is read. They are found in the text of a file, and in what escapes of
 * YAML make: `"\u202E"` is harmless in the file and turns every page around it.
 */
import type { Scalar } from "yaml";
import type { Slip } from "./errors.ts";

/** Controls, direction overrides, a second BOM, what is no character, and what was lost in copying. */
export const HIDDEN =
  // oxlint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069\ufeff\ufffd-\uffff\p{Cs}]/gu;

/** The number of a character as Unicode writes it, without its U+. */
export const codeOf = (character: string): string =>
  character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, "0");

/** Escapes of YAML that give a character by its number. */
const NUMBERED = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|.)/gs;

/** Hidden characters that a scalar has although none stands in the file: each at the escape that makes it. */
export function hiddenIn({ value, type, range }: Scalar, text: string): Slip[] {
  if (type !== "QUOTE_DOUBLE" || !range || typeof value !== "string" || value.search(HIDDEN) < 0) return [];
  return [...text.slice(range[0], range[1]).matchAll(NUMBERED)].flatMap(({ index, 0: escape, 1: x, 2: u, 3: long }) => {
    const number = x ?? u ?? long;
    // Escapes of one letter have messages of their own.
    if (number === undefined) return [];
    const character = String.fromCodePoint(Number.parseInt(number, 16));
    if (character.search(HIDDEN) < 0) return [];
    const message = `"${escape}" makes an invisible control character (U+${codeOf(character)}). Delete it; write \\\\ where a backslash was meant.`;
    return [{ at: range[0] + index, message }];
  });
}
