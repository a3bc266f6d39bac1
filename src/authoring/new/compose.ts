/** New entries in content files. The texts come out in canonical form; comments and the order of entries stay. */
import { isMap, isSeq, parseDocument, stringify, type Document, type YAMLMap } from "yaml";
import { canonicalText } from "../format/canonical.ts";
import { readDate } from "../../tracker/dates.ts";
import type { Schema } from "../messages/schema-at.ts";

/** Answers by field; absent ones are undefined. */
export type Fields = Record<string, unknown>;

/** What an existing record gets. */
export interface Addition {
  event?: Fields;
  /** The place of an event among the events, from 0, and the source keys that it cites besides. */
  cite?: { event: number; keys: readonly string[]; ahead?: string | undefined };
  sources: Record<string, Fields>;
}

/** Answers that were given. */
export const given = (fields: Fields): Fields =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));

/**
 * The text of a new record.
 * @param head the line above it that tells editors' programs its schema, or nothing
 */
export function composeRecord(path: string, record: Fields, schema: Schema, head = ""): string {
  return canonicalText(path, head + stringify(given(record), { schema: "failsafe", lineWidth: 0 }), schema).text;
}

/**
 * A record's text with new entries in it. Where one is newer than the day of checking, that day becomes `today`.
 * @param text with LF or CRLF line ends, which stay
 */
export function addToRecord(path: string, text: string, addition: Addition, today: string, schema: Schema): string {
  const doc = parseDocument(text.replaceAll("\r\n", "\n"), { schema: "failsafe" });
  const events = doc.get("events");
  if (addition.event && isSeq(events)) events.items.push(doc.createNode(given(addition.event)));
  if (addition.cite) citeIn(doc, addition.cite);
  for (const [key, source] of Object.entries(addition.sources)) insertSource(doc, key, given(source));
  const days = [addition.event?.["date"], ...Object.values(addition.sources).map((source) => source["published"])];
  const checked = String(doc.get("checked"));
  const newer = days.some((day) => {
    const date = readDate(String(day));
    return typeof date !== "string" && date.start > checked;
  });
  if (newer) doc.set("checked", today);
  const found = canonicalText(path, doc.toString({ lineWidth: 0 }), schema).text;
  return text.includes("\r\n") ? found.replaceAll("\n", "\r\n") : found;
}

function citeIn(doc: Document, { event, keys, ahead }: NonNullable<Addition["cite"]>): void {
  for (const key of keys) doc.addIn(["events", event, "sources"], key);
  if (ahead !== undefined) doc.setIn(["events", event, "ahead"], ahead);
}

/** A new source stands behind all that are not newer, so that sources in the order of their dates stay so. */
function insertSource(doc: Document, key: string, source: Fields): void {
  const { items } = doc.get("sources") as YAMLMap;
  const own = startOf(source["published"]);
  const last = items.findLastIndex(({ value }) => isMap(value) && startOf(value.get("published")) <= own);
  items.splice(last + 1, 0, doc.createPair(key, source));
}

function startOf(published: unknown): string {
  const date = readDate(String(published));
  return typeof date === "string" ? "" : date.start;
}
