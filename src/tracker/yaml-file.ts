import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type Node,
  type YAMLError,
} from "yaml";
import type { Problem } from "./problems.ts";
import { placeAt } from "./source-text.ts";
import { isEcho, wordYamlError } from "./yaml-errors.ts";

/** A path into the parsed data: `["events", 2, "date"]`. */
export type Path = readonly (string | number)[];

/** A YAML file whose scalars are all strings, exactly as the author wrote them, and which knows where each stands. */
export interface YamlFile {
  path: string;
  /** Maps, lists and strings; undefined when the file can't be read. */
  data: unknown;
  problems: Problem[];
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
 * @returns data and problems; it never throws. Reports syntax errors, duplicate keys, anchors, aliases, tags,
 * directives, several documents and an empty file
 */
export function parseYaml(path: string, text: string, offset = 0): YamlFile {
  const lines = new LineCounter();
  const doc = parseDocument(text, { schema: "failsafe", lineCounter: lines, prettyErrors: false, logLevel: "error" });
  const place = (at: number) => {
    const { line, column } = placeAt(text, at);
    return { line: line + offset, column };
  };
  const report = (at: number, message: string): Problem => ({ file: path, ...place(at), message });
  const file: YamlFile = {
    path,
    data: undefined,
    problems: [],
    problem: (at, message, where = {}) => {
      const field = wordPath(where.onKey === undefined ? at : [...at, where.onKey]);
      const position = place(find(doc, at, text, where));
      return { file: path, ...position, ...(field === "" ? {} : { field }), message };
    },
  };
  const faults = [...doc.errors, ...doc.warnings];
  const conflict = /^<{7} /m.exec(text);
  if (conflict) file.problems = [report(conflict.index, CONFLICT)];
  else if (faults.length > 0) {
    // One slip often makes several errors: the first of them says it, and the first of each line.
    const worded = faults
      .filter((error, i) => i === 0 || !isEcho(error, text))
      .map((error) => report(openingQuote(doc, error) ?? error.pos[0], wordYamlError(error, text)));
    file.problems = worded.filter((problem, i) => worded.findIndex(({ line }) => line === problem.line) === i);
  }
  if (file.problems.length > 0) return file;
  file.problems = forbidden(doc, report);
  if (file.problems.length > 0) return file;
  if (doc.contents === null) file.problems = [report(0, "The file is empty. Copy the shape of a file beside it.")];
  else if (!isMap(doc.contents)) {
    file.problems = [
      report(doc.range[0], 'This must be lines of the form "key: value". Copy the shape of a file beside it.'),
    ];
  } else file.data = doc.toJS();
  return file;
}

const CONFLICT =
  "A merge conflict was left in the file. Keep the right version and delete the lines <<<<<<<, ======= and >>>>>>>.";

/** A quoted text that never ends is reported by the library at the end of the file; its beginning is what helps. */
function openingQuote(doc: Document, { code, pos }: YAMLError): number | undefined {
  let start: number | undefined;
  if (code !== "MISSING_CHAR") return start;
  visit(doc, {
    Scalar: (_key, { type, range }) => {
      if (type?.startsWith("QUOTE") && range && range[0] < pos[0] && range[1] >= pos[0]) start = range[0];
    },
  });
  return start;
}

/** YAML's machinery that an editor only meets by accident. */
function forbidden(doc: Document, report: (at: number, message: string) => Problem): Problem[] {
  const found: Problem[] = [];
  const say = (node: unknown, message: string) => found.push(report((node as Node).range?.[0] ?? 0, message));
  if (doc.directives?.yaml.explicit) found.push(report(0, "Delete the line that starts with %YAML."));
  visit(doc, {
    Node: (_key, node) => {
      if (isAlias(node)) say(node, `"*" starts a YAML alias here. Put the text in quotes, or write the value out.`);
      else {
        if (node.anchor !== undefined) say(node, `"&" starts a YAML anchor here. Put the text in quotes.`);
        if (node.tag !== undefined)
          say(node, "Delete the YAML tag (the word that starts with !), or put the text in quotes.");
      }
    },
    Pair: (_key, pair) => {
      if (!isScalar(pair.key))
        say(pair.key, "A key must be a single word. Put the text in quotes if it starts with [ or {.");
    },
  });
  return found;
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
