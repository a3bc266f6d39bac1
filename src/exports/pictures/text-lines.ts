/** Texts in boxes: SVG breaks no lines, so they are broken here. */
import { plainCharacters } from "../feeds/xml.ts";

/** Width of a text in ems: its width in a font of size 1. */
export type TextWidth = (text: string, bold: boolean) => number;

/** A text in lines, and the size of its font. */
export interface FittedText {
  size: number;
  lines: string[];
}

/** A box for a text: its width, and the sizes of font from the one liked best to the smallest with the lines it may take. */
export interface TextBox {
  width: number;
  sizes: readonly (readonly [size: number, lines: number])[];
  bold: boolean;
}

/**
 * Breaks a text into lines in the first size in which all of it fits; in the last size it is cut short where it must be.
 * Pictures have one font, and it has no emoji, so they are left out.
 */
export function fitText(text: string, box: TextBox, width: TextWidth): FittedText {
  const words = shorten(
    plainCharacters(text)
      .replace(/\p{RGI_Emoji}/gv, "")
      .replace(/\s+/g, " ")
      .trim(),
    MOST,
  ).split(" ");
  for (const [size, most] of box.sizes) {
    const lines = breakLines(words, (line) => width(line, box.bold) * size <= box.width);
    if (lines && lines.length <= most) return { size, lines };
  }
  const [size, most] = box.sizes.at(-1)!;
  const fits = (line: string) => width(line, box.bold) * size <= box.width;
  const lines = breakLines(
    words.flatMap((word) => pieces(word, fits)),
    fits,
  )!;
  if (lines.length <= most) return { size, lines };
  return { size, lines: [...lines.slice(0, most - 1), cut(`${lines[most - 1]} ${lines[most]}`, fits)] };
}

/** No box holds more characters. */
const MOST = 1000;

/** A text of at most so many characters, with an ellipsis for the rest. */
export function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length <= most
    ? text
    : `${characters
        .slice(0, most - 1)
        .join("")
        .trimEnd()}…`;
}

type Fits = (line: string) => boolean;

/** Fills line after line with words; undefined when a word alone is too wide. */
function breakLines(words: readonly string[], fits: Fits): string[] | undefined {
  const lines: string[] = [];
  for (const word of words) {
    if (!fits(word)) return undefined;
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** A word in pieces that fit a line each. */
function pieces(word: string, fits: Fits): string[] {
  const parts = [""];
  for (const character of word) {
    const longer = parts.at(-1) + character;
    if (parts.at(-1) === "" || fits(longer)) parts[parts.length - 1] = longer;
    else parts.push(character);
  }
  return parts;
}

/** As much of a text as fits a line together with an ellipsis. */
function cut(text: string, fits: Fits): string {
  const characters = [...text];
  while (characters.length > 0 && !fits(`${characters.join("")}…`)) characters.pop();
  return `${characters.join("").trimEnd()}…`;
}
