/** Faults that explain all others of a file: what was never meant to be YAML, and blanks that are none. */
import type { Slip } from "./errors.ts";

const CONFLICT =
  "A merge conflict was left in the file. Keep the right version and delete the lines <<<<<<<, ======= and >>>>>>>.";
const WEB_PAGE = "This is the text of a web page, not a record. Copy the shape of a file beside it.";
const ODD_INDENT =
  "This line is indented with blanks that are no plain spaces, as copied from a web page. Type the spaces anew.";
const ODD_BLANK = "A blank that is no plain space follows the colon, as copied from a web page. Type the space anew.";

/** The marks that a merge leaves. */
export function conflictIn(text: string): Slip | undefined {
  const match = /^(?:<{7}|={7}|>{7})(?= |\r?$)/m.exec(text);
  return match ? { at: match.index, message: CONFLICT } : undefined;
}

/** A web page saved under the name of a record: it may even be YAML, one long text. */
export function webPageIn(text: string): Slip | undefined {
  return /^\s*<(?:!doctype|html|\?xml)/i.test(text) ? { at: 0, message: WEB_PAGE } : undefined;
}

/** In a text that is no YAML: what explains it all. Empty when nothing does. */
export function wholeFaults(text: string): Slip[] {
  const page = webPageIn(text);
  if (page) return [page];
  const blank = "\u00a0\u2000-\u200a\u202f\u3000";
  const indents = [...text.matchAll(new RegExp(`^ *[${blank}][ ${blank}]*(?=[\\w-])`, "gm"))];
  const blanks = [...text.matchAll(new RegExp(`(?<=^ *(?:- )?[a-z-]+:)[${blank}]`, "gm"))];
  return [
    ...indents.map(({ index }) => ({ at: index, message: ODD_INDENT })),
    ...blanks.map(({ index }) => ({ at: index, message: ODD_BLANK })),
  ];
}
