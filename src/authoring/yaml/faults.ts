/** Why a text can't be read as YAML, one slip at a time. */
import { isScalar, isSeq, visit, type Document, type LineCounter, type Node } from "yaml";
import { isEcho, slipOf, type Slip } from "./errors.ts";
import { conflictIn, wholeFaults } from "./whole.ts";

/** A file with more faulty lines than this was never meant to be YAML; to name them all would help nobody. */
const MOST = 20;

/**
 * The slips behind all errors of a document. One slip often makes several errors: the first of them says it, and the
 * first of each line.
 */
export function faultsOf(doc: Document, text: string, lines: LineCounter): Slip[] {
  const conflict = conflictIn(text);
  if (conflict) return [conflict];
  const errors = [...doc.errors, ...doc.warnings];
  if (errors.length === 0) return [];
  const whole = wholeFaults(text);
  if (whole.length > 0) return whole.slice(0, MOST);
  const twice = repeatedBlocks(doc);
  const slips = errors
    .slice(0, 10 * MOST)
    .filter((error, i) => i === 0 || !isEcho(error, text))
    .flatMap((error) => twice.get(error.pos[0]) ?? [slipOf(error, text, doc)]);
  const seen = new Set<number>();
  const first = ({ at }: Slip) => {
    const { line } = lines.linePos(at);
    return !seen.has(line) && Boolean(seen.add(line));
  };
  return slips.filter(first).slice(0, MOST);
}

/** Keys that stand twice, by their offsets: several in one block mean that the beginning of a new entry is missing. */
function repeatedBlocks(doc: Document): Map<number, Slip[]> {
  const found = new Map<number, Slip[]>();
  visit(doc, {
    Map: (_key, map, path) => {
      const seen = new Set<unknown>();
      const again = map.items.flatMap(({ key }) => {
        if (!isScalar(key) || !seen.has(key.value)) return isScalar(key) && seen.add(key.value) ? [] : [];
        return [key];
      });
      const [start] = again;
      if (!start || again.length < 2) return;
      const begin = isSeq(path.at(-1)) ? 'begin it with "- "' : "give it a key of its own";
      const at = offsetOf(start);
      const message = `"${String(start.value)}" and what follows stand twice in this block. If a new entry starts here, ${begin}; else keep one of each.`;
      for (const key of again) found.set(offsetOf(key), key === start ? [{ at, message }] : []);
    },
  });
  return found;
}

const offsetOf = (node: Node) => node.range?.[0] ?? 0;
