import { codeOf, HIDDEN } from "./hidden-characters.ts";
import { forFirst } from "../messages/alike.ts";
import type { Problem } from "../messages/problems.ts";

/** A file of the content folder as it lies on disk. */
export interface ContentFile {
  /** Path from the working folder, with forward slashes. */
  path: string;
  bytes: Uint8Array;
}

/** Larger files are pasted by mistake: the longest record has some 30 KB. */
export const MOST_BYTES = 1_000_000;

/** 1-based line and column (in characters) of an offset into a text with LF or CRLF line ends. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf("\n") + 1;
  const line = before.split("\n").length;
  return { line, column: Array.from(before.slice(lineStart)).length + 1 };
}

/**
 * Decodes a file as UTF-8.
 * @returns the text, or undefined where it can't be read, and the problems: wrong encoding, byte order mark, size,
 * invisible characters
 */
export function readText(file: ContentFile): { text: string | undefined; problems: Problem[] } {
  const at = (line: number, column: number, message: string): Problem => ({ file: file.path, line, column, message });
  if (file.bytes.length > MOST_BYTES) {
    const size = Math.ceil(file.bytes.length / 1000);
    return { text: undefined, problems: [at(1, 1, `This file has ${size} KB; 1000 KB is the most. Split it.`)] };
  }
  const wide = utf16(file.bytes);
  if (wide) return { text: undefined, problems: [at(1, 1, `This file is saved as ${wide}. Save it as UTF-8.`)] };
  let text: string;
  try {
    text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(file.bytes);
  } catch {
    return { text: undefined, problems: [wrongEncoding(file)] };
  }
  const problems: Problem[] = [];
  if (text.startsWith("\ufeff")) {
    problems.push(at(1, 1, "The file starts with a byte order mark. Save it as UTF-8 without BOM."));
    text = text.slice(1);
  }
  const whole = text;
  const hidden = forFirst([...text.matchAll(HIDDEN)], ({ 0: character, index }) => {
    const { line, column } = placeAt(whole, index);
    const code = codeOf(character);
    const what = code === "FFFD" ? "a character that was lost in copying" : "an invisible control character";
    return at(line, column, `Here stands ${what} (U+${code}). Delete it and type the text again.`);
  });
  return { text, problems: [...problems, ...hidden] };
}

function utf16(bytes: Uint8Array): string | undefined {
  const [a, b] = bytes;
  return (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) ? "UTF-16" : undefined;
}

/** Finds the line of the first byte that is not UTF-8, by decoding line after line. */
function wrongEncoding(file: ContentFile): Problem {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let line = 1;
  for (let start = 0; start < file.bytes.length; line++) {
    const end = file.bytes.indexOf(10, start);
    const slice = file.bytes.subarray(start, end < 0 ? undefined : end);
    try {
      decoder.decode(slice);
    } catch {
      break;
    }
    if (end < 0) break;
    start = end + 1;
  }
  const message =
    "This line is not UTF-8 (an accented or foreign letter is in another encoding). Save the file as UTF-8.";
  return { file: file.path, line, column: 1, message };
}
