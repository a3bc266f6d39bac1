/** The lines of a content file as an editor sees them, before anything is understood of them. */

/** A line that is neither blank nor a comment. */
export interface Line {
  /** From 0. */
  index: number;
  /** Offset of its first character in the file. */
  at: number;
  /** Its blanks at the beginning, as they stand there. */
  blanks: string;
  /** The hyphen of a list with the blanks behind it, or nothing. */
  hyphen: string;
  /** The key of an entry; undefined for a line that is none. */
  key: string | undefined;
  /** What follows the key, or all that follows the blanks where there is no key. */
  value: string;
}

const HYPHEN = /^-(?:[ \t]+|(?=$)|(?=[a-z][\w-]*:(?:\s|$)))/;
const KEY = /^(?:"([^"]+)"|'([^']+)'|([\p{L}\p{N}_][^\s:#"'[\]{},]*(?: [^\s:#"'[\]{},]+){0,2}))[ \t]*:(?=\s|$)/u;

/** All lines of a text, blank ones and comments too: what stands in a text of several lines may look like either. */
export function linesOf(text: string): Line[] {
  let at = 0;
  return text.split("\n").map((full, index) => {
    const line = lineOf(full.replace(/\r$/, ""), index, at);
    at += full.length + 1;
    return line;
  });
}

function lineOf(full: string, index: number, at: number): Line {
  const blanks = /^[ \t]*/.exec(full)![0];
  const hyphen = HYPHEN.exec(full.slice(blanks.length))?.[0] ?? "";
  const rest = full.slice(blanks.length + hyphen.length).trimEnd();
  const [all = "", double, single, plain] = KEY.exec(rest) ?? [];
  const key = double ?? single ?? plain;
  return { index, at, blanks, hyphen, key, value: rest.slice(all.length).trim() };
}

/** Nothing stands in the line, or a comment alone. */
export const isSilent = ({ hyphen, key, value }: Line): boolean =>
  hyphen === "" && key === undefined && (value === "" || value.startsWith("#"));

/** The column, from 0, at which a line's key stands behind its hyphen. */
export const keyColumn = ({ blanks, hyphen }: Line): number => blanks.length + hyphen.length;

/** What goes on below a value: lines of text, a text in quotes, a bracket, or nothing. */
export function goesOn(value: string): "block" | "quote" | "bracket" | "plain" | undefined {
  if (/^[|>][+-]?\d?[+-]?(?:\s+#.*)?$/.test(value)) return "block";
  const mark = /^["']/.exec(value)?.[0];
  if (mark !== undefined) return closes(value.slice(1), mark) ? undefined : "quote";
  if (/^[[{]/.test(value)) return depth(value) > 0 ? "bracket" : undefined;
  return value === "" || value.startsWith("#") ? undefined : "plain";
}

/** Whether a text in quotes ends in this line. */
export const closes = (rest: string, mark: string): boolean =>
  (mark === '"' ? rest.replace(/\\./g, "") : rest.replaceAll("''", "")).includes(mark);

/** How many brackets a piece of text opens more than it closes, those in quotes left out. */
export function depth(text: string): number {
  const bare = text.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, "");
  return (bare.match(/[[{]/g) ?? []).length - (bare.match(/[\]}]/g) ?? []).length;
}
