/** Repairs of what can only be meant one way. Whatever can be meant in two ways is left to its editor. */
import { canonicalText } from "../format/canonical.ts";
import { readDate } from "../../tracker/dates.ts";
import type { Geography } from "../../tracker/geography.ts";
import { asList, asMap } from "../rules/parts.ts";
import type { Schema } from "../messages/schema-at.ts";
import { placeAt } from "../yaml/text.ts";
import { parseYaml } from "../yaml/file.ts";
import { applyEdits, draftOf, yamlOf, type Draft, type Edit } from "./edit.ts";
import { repairCode, repairFields } from "./fields.ts";
import { repairColons, repairQuotes } from "./colons.ts";
import { repairIndentation } from "./indentation.ts";
import { repairCitations, repairSourceKeys, repairTwice } from "./sources.ts";

/** Each round ends one kind of fault for good, so that a few are enough. */
const MOST_ROUNDS = 20;

/** What was repaired on which line of the file as it was. */
export interface Repair {
  line: number;
  /** `events[0].date: 2025-7-3 → 2025-07-03` */
  said: string;
}

/**
 * Repairs a file: a byte order mark, lines too far left or right, missing blanks, quotes and brackets, dates in a habitual form, keys and words that are one letter
 * off, source keys in capital letters, sources listed twice, the order of events. Line ends stay as they are.
 * @param text of the file, with its byte order mark
 * @param schema of the file
 */
export function repairText(
  path: string,
  text: string,
  schema: Schema,
  geography: Geography,
): { text: string; repairs: Repair[] } {
  const marked = text.startsWith("\ufeff");
  const repairs: Repair[] = marked ? [{ line: 1, said: "byte order mark → deleted" }] : [];
  let draft = draftOf(path, marked ? text.slice(1) : text, schema);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const edits = nextEdits(draft, geography);
    if (edits.length === 0) break;
    repairs.push(...edits.map(({ from, at = from, said }) => ({ line: placeAt(draft.text, at).line, said })));
    draft = draftOf(path, applyEdits(draft.text, edits), schema);
  }
  const ordered = repairOrder(draft);
  if (ordered !== undefined) repairs.push({ line: 1, said: "events → in order, oldest first" });
  return { text: ordered ?? draft.text, repairs: repairs.sort((a, b) => a.line - b.line) };
}

/** The first kind of repair that finds something to do; each may bring others to light. */
function nextEdits(draft: Draft, geography: Geography): Edit[] {
  for (const repair of [repairIndentation, repairColons, repairQuotes]) {
    const edits = repair(draft);
    if (edits.length > 0) return edits;
  }
  const { data, problems } = parseYaml(draft.path, yamlOf(draft));
  if (problems.length > 0) return [];
  const steps = [
    () => repairSourceKeys(draft, data),
    () => repairTwice(draft),
    () => repairFields(draft, data),
    () => repairCitations(draft, data),
    () => repairCode(draft, data, geography),
  ];
  for (const step of steps) {
    const edits = step();
    if (edits.length > 0) return edits;
  }
  return [];
}

/** The text with its events in order, where they are not and every date can be read. */
function repairOrder({ path, text, schema }: Draft): string | undefined {
  const ends = asList(asMap(parseYaml(path, text).data)["events"]).map((event) => {
    const date = readDate(String(asMap(event)["date"]));
    return typeof date === "string" ? undefined : date.end;
  });
  if (path.endsWith(".md") || ends.includes(undefined)) return undefined;
  if (ends.every((end, i) => i === 0 || ends[i - 1]! <= end!)) return undefined;
  const { text: ordered } = canonicalText(path, text, schema);
  return text.includes("\r\n") ? ordered.replaceAll("\n", "\r\n") : ordered;
}
