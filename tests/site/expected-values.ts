/** Small parts of what the files of the API must hold, worked out from the content. */
import { bodies, nameOf, states, type EventFile, type RecordFile, type SourceFile } from "./content.ts";
import { eventIds } from "./fold.ts";

export type Json = Record<string, unknown>;

/** Address of the site, with a slash at its end. */
const HOME = "https://tracker.example/";
export const at = (path: string) => HOME + path.slice(1);
export const inNames = <One extends { name: string }>(a: One, b: One) => a.name.localeCompare(b.name, "en");
export const byName = (list: readonly RecordFile[]) =>
  list.toSorted((a, b) => inNames({ name: nameOf(a) }, { name: nameOf(b) }));
export const everybody = [...byName(states), ...byName(bodies)];
export const keyOf = ({ path }: RecordFile) => path.slice(1, -1);
export const eventKey = (record: RecordFile, event: EventFile) => `${keyOf(record)}#${eventIds(record).get(event)}`;
export const urlOf = (sources: Record<string, SourceFile> | undefined, keys: Iterable<string>) => [
  ...new Set([...keys].map((key) => sources![key]!.url)),
];

/** The keys that a text cites. */
export const cited = (text = "") => [...new Set([...text.matchAll(/\[\^([^\]]+)\]/g)].map(([, key]) => key!))];

/** A line of Markdown as plain text: citations go, links and emphasis leave their words. */
export const plain = (text: string): string =>
  text
    .replace(/\[\^[^\]]+\]/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\*+([^*]+)\*+/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
export const plainOrNull = (text: string | undefined) => (text === undefined ? null : plain(text));

/** A date as three fields under a name. */
export function dated(name: string, date: string | undefined): Json {
  const value = date?.replace("~", "") ?? null;
  const precision = value === null ? null : ["year", "month", "day"][value.split("-").length - 1];
  const about = date === undefined ? null : date.endsWith("~");
  return { [name]: value, [`${name}_precision`]: precision, [`${name}_about`]: about };
}
