/** Why a text can't be read as YAML, one slip at a time. */
import { isScalar, isSeq, visit, type Document, type LineCounter, type Node, type Scalar } from "yaml";
import { isEcho, slipOf, type Slip } from "./errors.ts";
import { conflictIn, wholeFaults } from "./whole.ts";

/** A file with more faulty lines than this was never meant to be YAML; to name them all would help nobody. */
const MOST = 20;

/**
 * The slips behind all errors of a document, and how many errors there are. One slip often makes several errors: the
 * first of them is told, and the first of each line.
 */
export function faultsOf(doc: Document, text: string, lines: LineCounter): { slips: Slip[]; errors: number } {
  const repeated = repeatedKeys(doc);
  const found = [...doc.errors, ...doc.warnings];
  const errors = found.length + repeated.flatMap(({ keys }) => keys).length;
  const conflict = conflictIn(text);
  if (conflict) return { slips: [conflict], errors };
  if (errors === 0) return { slips: [], errors };
  const whole = wholeFaults(text);
  if (whole.length > 0) return { slips: whole.slice(0, MOST), errors };
  const twice = repeated.flatMap(repeatedSlips);
  const start = twice[0]?.at ?? Infinity;
  const slips = found
    .slice(0, 10 * MOST)
    .filter((error, i) => (i === 0 && error.pos[0] < start) || !isEcho(error, text))
    .map((error) => slipOf(error, text, doc));
  const seen = new Set<number>();
  const isFirst = ({ at }: Slip) => {
    const { line } = lines.linePos(at);
    return !seen.has(line) && Boolean(seen.add(line));
  };
  return {
    slips: [...slips, ...twice]
      .sort((a, b) => a.at - b.at)
      .filter(isFirst)
      .slice(0, MOST),
    errors,
  };
}

/** The keys of a group that stand in it already, and whether the group is an entry of a list. */
interface Repeated {
  keys: Scalar[];
  inList: boolean;
}

function repeatedKeys(doc: Document): Repeated[] {
  const found: Repeated[] = [];
  visit(doc, {
    Map: (_key, map, path) => {
      const seen = new Set<unknown>();
      const keys = map.items.flatMap(({ key }) => {
        if (!isScalar(key)) return [];
        if (seen.has(key.value)) return [key];
        seen.add(key.value);
        return [];
      });
      if (keys.length > 0) found.push({ keys, inList: isSeq(path.at(-1)) });
    },
  });
  return found;
}

/** One repeated key is one too many; several mean that the beginning of a new entry is missing. */
function repeatedSlips({ keys: [start, ...others], inList }: Repeated): Slip[] {
  if (!start) return [];
  const word = String(start.value);
  const begin = inList ? 'begin it with "- "' : "give it a key of its own";
  const message =
    others.length === 0
      ? `"${word}" stands twice in this block. Keep one of them.`
      : `"${word}" and what follows stand twice in this block. If a new entry starts here, ${begin}; else keep one of each.`;
  return [{ at: offsetOf(start), message }];
}

const offsetOf = (node: Node) => node.range?.[0] ?? 0;
