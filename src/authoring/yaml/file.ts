import { wordPath, type Path } from "./path.ts";
import { isMap, LineCounter, parseDocument, type Document } from "yaml";
import { forFirstOfKinds } from "../messages/alike.ts";
import type { Problem } from "../messages/problems.ts";
import { costOf } from "./cost.ts";
import { faultsOf } from "./faults.ts";
import { KeyIndex } from "./places.ts";
import { webPageIn } from "./whole.ts";
import { machineryIn, trailingComments, type Commented } from "./machinery.ts";

/** A YAML file whose scalars are all strings, exactly as the author wrote them, and which knows where each stands. */
export interface YamlFile {
  path: string;
  /** Maps, lists and strings; undefined when the file can't be read. */
  data: unknown;
  problems: Problem[];
  /** How many faults the library found: more than there are problems, because one slip can make several. */
  errors: number;
  /** Values that a comment follows in their line. */
  commented: Commented[];
  /** A problem at a value, at the key of an unknown entry (`onKey`), or at a text within a value (`snippet`, `nth`). */
  problem(at: Path, message: string, where?: { onKey?: string; snippet?: string; nth?: number }): Problem;
}

/**
 * Parses YAML 1.2 with the failsafe schema, so that `NO`, `1995` and `2025-02-30` arrive as written.
 * @param path for messages
 * @param text with LF or CRLF line ends
 * @param offset lines of the file above `text` (a page's opening `---`)
 * @returns data and problems; it never throws. Reports syntax errors, duplicate keys, anchors, aliases, tags, escapes,
 * directives, several documents and an empty file
 */
export function parseYaml(path: string, text: string, offset = 0): YamlFile {
  if (costOf(text, MOST_SIGNS) > MOST_SIGNS) return tooMuch(path, offset);
  const { doc, lines } = parse(text);
  // Few files have a fault, and a tree takes far more memory than its text: most often it is the one parsed last.
  let keys: KeyIndex | undefined;
  const faults = faultsOf(doc, text, lines);
  const place = (at: number) => {
    const { line, col } = lines.linePos(at);
    return { line: line + offset, column: Array.from(text.slice(at - col + 1, at)).length + 1 };
  };
  const report = (at: number, message: string): Problem => ({ file: path, ...place(at), message });
  const file: YamlFile = {
    path,
    data: undefined,
    problems: [],
    errors: faults.errors,
    commented: [],
    problem: (at, message, where = {}) => {
      const field = wordPath(where.onKey === undefined ? at : [...at, where.onKey]);
      keys ??= new KeyIndex(parse(text).doc);
      const position = place(keys.find(at, text, where));
      return { file: path, ...position, ...(field === "" ? {} : { field }), message };
    },
  };
  const slips = faults.slips.length > 0 ? faults.slips : machineryIn(doc, text);
  file.problems = forFirstOfKinds(slips, ({ at, message }) => report(at, message));
  if (file.problems.length > 0) return file;
  if (doc.contents === null) file.problems = [report(0, "The file is empty. Copy the shape of a file beside it.")];
  else if (!isMap(doc.contents)) {
    const how = 'This must be lines of the form "key: value". Copy the shape of a file beside it.';
    file.problems = [report(doc.contents.range?.[0] ?? 0, webPageIn(text)?.message ?? how)];
  } else {
    file.data = doc.toJS();
    file.commented = trailingComments(doc, text);
  }
  return file;
}

/** More words and signs than this are no record: the longest has some 4,000. */
const MOST_SIGNS = 60_000;

function tooMuch(path: string, offset: number): YamlFile {
  const message = "This file is too long to be read: it has more than 60,000 words and signs. Split it.";
  const problem = { file: path, line: 1 + offset, column: 1, message };
  return { path, data: undefined, problems: [problem], errors: 1, commented: [], problem: () => problem };
}

let last: { text: string; doc: Document; lines: LineCounter } | undefined;

/** Parses a text, unless it is the one that was parsed last. */
function parse(text: string): { doc: Document; lines: LineCounter } {
  if (last?.text === text) return last;
  const lines = new LineCounter();
  // The library compares each key with all others of its group; faultsOf finds those that stand twice.
  const options = { schema: "failsafe", uniqueKeys: false, prettyErrors: false, logLevel: "error" } as const;
  last = { text, doc: parseDocument(text, { ...options, lineCounter: lines }), lines };
  return last;
}
