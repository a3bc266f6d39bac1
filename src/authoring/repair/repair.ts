/** Repairs of what can only be meant one way. Whatever can be meant in two ways is left to its editor. */
import type { Schema } from "../messages/schema-at.ts";
import { HIDDEN } from "../yaml/hidden-characters.ts";
import { statementsOf, wordsChanged } from "../format/statements.ts";
import { placeAt } from "../yaml/text.ts";
import { costOf } from "../yaml/cost.ts";
import { parseYaml } from "../yaml/file.ts";
import { applyEdits, draftOf, yamlOf, type Draft, type Edit } from "./edit.ts";
import { repairFields } from "./fields.ts";
import { repairColons, repairQuotes } from "./colons.ts";
import { repairIndentation } from "./indentation.ts";

/** Each round ends one kind of fault for good, so that a few are enough. */
const MOST_ROUNDS = 20;

/** Each repair is tried by parsing the file anew, so that a longer file gets none. */
const MOST_SIGNS = 10_000;

/** What was repaired on which line of the file as it was. */
export interface Repair {
  line: number;
  /** `events[0].date: 2025-7-3 → 2025-07-03` */
  said: string;
}

/**
 * Repairs a file: a byte order mark, lines too far left or right, missing blanks, quotes and brackets, dates in a habitual form,
 * keys and words that are one letter off. Line ends stay as they are. A file with characters that nobody can see is
 * left alone, for nobody can see what they spoil; so is one that is far too long.
 * @param text of the file, with its byte order mark
 * @param schema of the file
 */
export function repairText(path: string, text: string, schema: Schema): { text: string; repairs: Repair[] } {
  const marked = text.startsWith("\ufeff");
  const plain = marked ? text.slice(1) : text;
  if (plain.search(HIDDEN) >= 0 || costOf(plain, MOST_SIGNS) > MOST_SIGNS) return { text, repairs: [] };
  const repairs: Repair[] = marked ? [{ line: 1, said: "byte order mark → deleted" }] : [];
  let draft = draftOf(path, plain, schema);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = editsOf(draft);
    const next = draftOf(path, applyEdits(draft.text, edits), schema);
    if (edits.length === 0 || !keepsStatements(draft, next, edits)) break;
    repairs.push(...edits.map(({ from, said }) => ({ line: placeAt(draft.text, from).line, said })));
    draft = next;
  }
  return { text: draft.text, repairs: repairs.sort((a, b) => a.line - b.line) };
}

/** The first kind of repair that finds something to do; each may bring others to light. */
function editsOf(draft: Draft): Edit[] {
  for (const repair of [repairIndentation, repairColons, repairQuotes]) {
    const edits = repair(draft);
    if (edits.length > 0) return edits;
  }
  const { data, problems } = parseYaml(draft.path, yamlOf(draft));
  return problems.length > 0 ? [] : repairFields(draft, data);
}

/**
 * Whether a repair changes the words that it says, and no others. Of a file that can't be read, nobody knows what it
 * states: there, a repair may only move and part what stands in it.
 */
function keepsStatements(was: Draft, now: Draft, edits: readonly Edit[]): boolean {
  const [before, after] = [yamlOf(was), yamlOf(now)];
  if (statementsOf(before) === undefined) return signs(before) === signs(after);
  const changed = wordsChanged(before, after);
  const words = edits.filter(({ words }) => words !== undefined);
  const gone = words.length;
  const came = words.reduce((sum, { words = 0 }) => sum + words, 0);
  return (
    changed !== undefined && changed.gone <= gone && changed.came <= came && changed.came - changed.gone === came - gone
  );
}

/** A text without blanks and the signs that part its entries. */
const signs = (yaml: string) => yaml.replace(/^[ \t]*(?:-[ \t]*)?/gm, "").replace(/[\s:：="]/g, "");
