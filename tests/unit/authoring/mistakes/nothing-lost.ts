/** Whether all that stands in a record arrives, judged without the code that reads it. */
import type { AuthoredRecord } from "../../../../src/tracker/schema/record.ts";
import type { YamlFile } from "../../../../src/authoring/yaml/file.ts";

/** A record as its author wrote it: dates as texts, nothing filled in. */
export interface Written {
  top: Record<string, unknown>;
  events: Record<string, unknown>[];
  sources: Record<string, Record<string, unknown>>;
}

type Raw = Record<string, unknown>;

const asWritten = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "precision" in value ? (value as Raw)["text"] : value;
const fieldsOf = (group: object): Raw =>
  Object.fromEntries(
    Object.entries(group).flatMap(([key, value]) => (value === undefined ? [] : [[key, asWritten(value)]])),
  );

/** What was read, in the form in which it was written. */
export function written({ events, sources, ...top }: AuthoredRecord): Written {
  return {
    top: fieldsOf(top),
    events: events.map(fieldsOf),
    sources: Object.fromEntries(Object.entries(sources).map(([key, source]) => [key, fieldsOf(source)])),
  };
}

/** How often each word stands in texts and names of fields. */
function count(texts: readonly string[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const text of texts) {
    for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) found.set(word, (found.get(word) ?? 0) + 1);
  }
  // What a reader fills in where it is left out.
  for (const word of ["sets", "certainty", "confirmed"]) found.delete(word);
  return found;
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return Object.entries(value as Raw).flatMap(([key, inner]) => [key, ...textsIn(inner)]);
}

/** Words of a file that were not read. A line that is a comment, and escapes of blanks in quotes, are no words. */
export function unreadWords(text: string, { top, events, sources }: Written): string[] {
  const read = count(textsIn({ ...top, events, sources }));
  const stands = count([text.replace(/^[ \t]*#.*$/gm, "").replace(/"[^\n]*"/g, unescaped)]);
  return [...stands].flatMap(([word, times]) => ((read.get(word) ?? 0) < times ? [word] : []));
}

const unescaped = (quoted: string) => quoted.replace(/\\[nrt]/g, " ");

/** The lines, from 1, of a text that differ from another one: those between what both begin and what both end with. */
export function touchedLines(text: string, other: string): [first: number, last: number] {
  let start = 0;
  while (start < text.length && text[start] === other[start]) start++;
  let end = 0;
  const most = Math.min(text.length, other.length) - start;
  while (end < most && text.at(-1 - end) === other.at(-1 - end)) end++;
  const lineOf = (at: number) => text.slice(0, at).split("\n").length;
  return [lineOf(start), lineOf(text.length - end)];
}

/** What of a record stands outside the touched lines and is not there any more, in words. */
export function vanished(file: YamlFile, was: Written, now: Written, touched: [number, number]): string[] {
  const lineOf = (...path: (string | number)[]) => file.problem(path, "").line;
  // A field reaches up to the next one; of lines that begin none, the whole is touched.
  const kept = (group: Raw, path: (string | number)[]) =>
    Object.entries(group).filter(([key, value], i, all) => {
      const start = lineOf(...path, key);
      const next = all.slice(i + 1).map(([later]) => lineOf(...path, later));
      const end = Math.max(start, Math.min(...next.filter((line) => line > start), start + textLines(value)) - 1);
      return end < touched[0] || start > touched[1];
    });
  const same = (group: Raw | undefined, [key, value]: [string, unknown]) =>
    JSON.stringify(group?.[key]) === JSON.stringify(value);
  return [
    ...kept(was.top, [])
      .filter((field) => !same(now.top, field))
      .map(([key]) => key),
    ...was.events.flatMap((event, i) => {
      const fields = kept(event, ["events", i]);
      return fields.length === 0 || now.events.some((one) => fields.every((field) => same(one, field)))
        ? []
        : [`event ${i}`];
    }),
    ...Object.entries(was.sources).flatMap(([key, source]) => {
      const fields = kept(source, ["sources", key]);
      return fields.length === 0 || Object.values(now.sources).some((one) => fields.every((field) => same(one, field)))
        ? []
        : [key];
    }),
  ];
}

/** Lines that a value can take up at most. */
const textLines = (value: unknown) => (typeof value === "string" ? value.split("\n").length + 1 : 1);
