/** The lines of a content file as an editor sees them, before YAML is parsed. */

/** One line of a file. */
export interface Line {
  /** From 0. */
  index: number;
  /** Offset of its first character in the file. */
  at: number;
  /** Its blanks at the beginning, as they stand there. */
  blanks: string;
  /** The hyphen of a list with the blanks behind it, or nothing. */
  hyphen: string;
  /** The key of an entry; undefined for a line that has none. */
  key: string | undefined;
  /** What follows the key, or all that follows the blanks where there is no key. */
  value: string;
}

const HYPHEN = /^-(?:[ \t]+|(?=$)|(?=[a-z][\w-]*:(?:\s|$)))/;
const KEY = /^(?:"([^"]+)"|'([^']+)'|([\p{L}\p{N}_][^\s:#"'[\]{},]*(?: [^\s:#"'[\]{},]+){0,2}))[ \t]*:(?=\s|$)/u;

/** All lines of a text, blank ones and comments too. */
export function linesOf(text: string): Line[] {
  let at = 0;
  return text.split("\n").map((full, index) => {
    const line = lineOf(full.replace(/\r$/, ""), index, at);
    at += full.length + 1;
    return line;
  });
}

function lineOf(full: string, index: number, at: number): Line {
  const blanks = full.slice(0, full.length - full.replace(/^[ \t]+/, "").length);
  const hyphen = HYPHEN.exec(full.slice(blanks.length))?.[0] ?? "";
  const rest = full.slice(blanks.length + hyphen.length).trimEnd();
  const [all = "", double, single, plain] = KEY.exec(rest) ?? [];
  return { index, at, blanks, hyphen, key: double ?? single ?? plain, value: rest.slice(all.length).trim() };
}

/** The column, from 0, at which a line's key stands behind its hyphen. */
export const keyColumn = ({ blanks, hyphen }: Line): number => blanks.length + hyphen.length;

/** Nothing stands behind the key, or a comment alone. */
export const isEmpty = (value: string): boolean => value === "" || value.startsWith("#");

/** Nothing stands in the line, or a comment alone. */
export const isSilent = ({ hyphen, key, value }: Line): boolean => hyphen === "" && key === undefined && isEmpty(value);

/** Lines of text follow, as after `note: |`. */
export const opensText = (value: string): boolean => /^[|>][+-]?\d?[+-]?(?:\s+#.*)?$/.test(value);
