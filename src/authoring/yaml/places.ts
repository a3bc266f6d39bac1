import { isMap, isNode, isScalar, isSeq, type Document, type Node, type Pair, type YAMLMap } from "yaml";
import type { Path } from "./path.ts";

/** Finds the places of values in a document; the keys of each group are looked through once. */
export class KeyIndex {
  readonly #doc: Document;
  readonly #pairs = new WeakMap<YAMLMap, Map<unknown, Pair>>();

  constructor(doc: Document) {
    this.#doc = doc;
  }

  /** Offset of a value, of a key in it, or of a text within it; of the nearest thing around it where it is missing. */
  find(
    path: Path,
    text: string,
    { onKey, snippet, nth = 0 }: { onKey?: string; snippet?: string; nth?: number },
  ): number {
    let node: Node | null = this.#doc.contents;
    for (const step of path) {
      const next = isMap(node) ? this.#pairOf(node, step)?.value : isSeq(node) ? node.items[Number(step)] : undefined;
      if (!isNode(next)) break;
      node = next;
    }
    const key = onKey !== undefined && isMap(node) ? this.#pairOf(node, onKey)?.key : undefined;
    if (isNode(key)) return key.range?.[0] ?? 0;
    const [start, end] = node?.range ?? [0, 0];
    if (snippet === undefined) return start;
    let at = start - 1;
    for (let n = 0; n <= nth; n++) at = text.indexOf(snippet, at + 1);
    return at >= start && at < end ? at : start;
  }

  #pairOf(map: YAMLMap, key: string | number): Pair | undefined {
    const known = this.#pairs.get(map);
    if (known) return known.get(String(key));
    const pairs = new Map<unknown, Pair>();
    for (const pair of map.items) if (isScalar(pair.key) && !pairs.has(pair.key.value)) pairs.set(pair.key.value, pair);
    this.#pairs.set(map, pairs);
    return pairs.get(String(key));
  }
}
