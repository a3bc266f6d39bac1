import { isMap, isScalar, isSeq, parseDocument, type Document, type Node, type Scalar } from "yaml";
import { FRONT_MATTER } from "../read/page.ts";
import type { Schema } from "../messages/schema-at.ts";
import type { Path } from "../yaml/path.ts";

/** A file under repair. */
export interface Draft {
  path: string;
  /** All of it, with its own line ends. */
  text: string;
  /** Where its YAML begins and ends: all of it, or the lines above a page. */
  start: number;
  end: number;
  schema: Schema;
  /** The YAML, parsed for places. */
  doc: Document;
}

/** One repair: the text from one offset to another becomes another one. */
export interface Edit {
  from: number;
  to: number;
  text: string;
  /** How many keys or texts it makes of one; undefined where it only moves or parts them. */
  words?: number;
  /** What was done, for the editor: `date: 2025-7-3 → 2025-07-03`. */
  said: string;
}

/** Opens a text for repair. */
export function draftOf(path: string, text: string, schema: Schema): Draft {
  const isPage = path.endsWith(".md");
  const front = isPage ? FRONT_MATTER.exec(text) : undefined;
  const start = front ? front[0].indexOf("\n") + 1 : 0;
  const end = front ? start + front[1]!.length : isPage ? 0 : text.length;
  const doc = parseDocument(text.slice(start, end), { schema: "failsafe", logLevel: "error" });
  return { path, text, start, end, schema, doc };
}

/** The YAML of a draft. */
export const yamlOf = ({ text, start, end }: Draft) => text.slice(start, end);

/** The node at a path. */
export function nodeAt(doc: Document, path: Path): Node | undefined {
  return path.reduce<unknown>(
    (node, step) => (isMap(node) || isSeq(node) ? node.get(step, true) : undefined),
    doc.contents,
  ) as Node | undefined;
}

/** The key of an entry of the group at a path. */
export function keyAt(doc: Document, path: Path, key: string): Node | undefined {
  const map = nodeAt(doc, path);
  const pair = isMap(map) ? map.items.find(({ key: node }) => isScalar(node) && node.value === key) : undefined;
  return pair?.key as Node | undefined;
}

/** Puts a word in the place of a text in one line; nothing where it has several lines. */
export function replaceWord(draft: Draft, node: Node | undefined, word: string, said: string): Edit[] {
  if (!isScalar(node) || !node.range || (node as Scalar).type?.startsWith("BLOCK")) return [];
  return [{ from: draft.start + node.range[0], to: draft.start + node.range[1], text: word, words: 1, said }];
}

/** Does edits that do not overlap. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  return edits
    .toSorted((a, b) => b.from - a.from)
    .reduce((changed, { from, to, text: word }) => changed.slice(0, from) + word + changed.slice(to), text);
}
