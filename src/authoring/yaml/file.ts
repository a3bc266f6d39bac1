import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from "yaml";
import type { Problem } from "../messages/problems.ts";
import { placeAt } from "./text.ts";
import { faultsOf } from "./faults.ts";
import { webPageIn } from "./whole.ts";
import { machineryIn, trailingComments, type Commented } from "./machinery.ts";

/** A path into the parsed data: `["events", 2, "date"]`. */
export type Path = readonly (string | number)[];

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

/** `events[2].date` */
export function wordPath(path: Path): string {
  return path
    .map((step) => (typeof step === "number" ? `[${step}]` : `.${step}`))
    .join("")
    .replace(/^\./, "");
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
  const lines = new LineCounter();
  const doc = parse(text, lines);
  // The tree takes far more memory than the text, and few files have a fault: it is made anew for the first of them.
  let again: Document | undefined;
  const place = (at: number) => {
    const { line, column } = placeAt(text, at);
    return { line: line + offset, column };
  };
  const report = (at: number, message: string): Problem => ({ file: path, ...place(at), message });
  const file: YamlFile = {
    path,
    data: undefined,
    problems: [],
    errors: doc.errors.length,
    commented: [],
    problem: (at, message, where = {}) => {
      const field = wordPath(where.onKey === undefined ? at : [...at, where.onKey]);
      again ??= parse(text);
      const position = place(find(again, at, text, where));
      return { file: path, ...position, ...(field === "" ? {} : { field }), message };
    },
  };
  const faults = faultsOf(doc, text, lines);
  const slips = faults.length > 0 ? faults : machineryIn(doc, text);
  file.problems = slips.map(({ at, message }) => report(at, message));
  if (file.problems.length > 0) return file;
  if (doc.contents === null) file.problems = [report(0, "The file is empty. Copy the shape of a file beside it.")];
  else if (!isMap(doc.contents)) {
    const how = 'This must be lines of the form "key: value". Copy the shape of a file beside it.';
    file.problems = [report(doc.range[0], webPageIn(text)?.message ?? how)];
  } else {
    file.data = doc.toJS();
    file.commented = trailingComments(doc, text);
  }
  return file;
}

function parse(text: string, lineCounter = new LineCounter()) {
  return parseDocument(text, { schema: "failsafe", lineCounter, prettyErrors: false, logLevel: "error" });
}

/** Offset of a value, of a key in it, or of a text within it; of the nearest thing around it where it is missing. */
function find(
  doc: Document,
  path: Path,
  text: string,
  where: { onKey?: string; snippet?: string; nth?: number },
): number {
  let node: unknown = doc.contents;
  for (const step of path) {
    const next: unknown = isMap(node) || isSeq(node) ? node.get(step, true) : undefined;
    if (next === undefined || next === null) break;
    node = next;
  }
  if (where.onKey !== undefined && isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && key.value === where.onKey);
    if (pair) return (pair.key as Node).range![0];
  }
  const range = (node as Node | null)?.range;
  if (!range) return 0;
  if (where.snippet !== undefined) {
    let at = range[0] - 1;
    for (let n = 0; n <= (where.nth ?? 0); n++) at = text.indexOf(where.snippet, at + 1);
    if (at >= range[0] && at < range[1]) return at;
  }
  return range[0];
}
