/** All events of all records as one list, which says in words what the timeline draws. */
import type { TrackerEvent, TrackerRecord } from "../tracker/dataset.ts";

export interface ChronicleEntry {
  record: TrackerRecord;
  event: TrackerEvent;
}

/** The events of a year, newest first; those of a day in the order of the records. */
export interface ChronicleYear {
  year: string;
  entries: ChronicleEntry[];
}

/** Events by the year in which they took effect, newest year first. */
export function chronicle(records: readonly TrackerRecord[]): ChronicleYear[] {
  const entries = records.flatMap((record) => record.events.map((event) => ({ record, event })));
  entries.sort(
    (a, b) => compare(b.event.effective, a.event.effective) || compare(b.event.date.start, a.event.date.start),
  );
  const years = Map.groupBy(entries, ({ event }) => event.effective.slice(0, 4));
  return [...years].map(([year, entries]) => ({ year, entries }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** How many events there are of each kind that occurs, in the order of the vocabulary. */
export function countKinds(
  years: readonly ChronicleYear[],
  kinds: readonly string[],
): { kind: string; count: number }[] {
  const all = years.flatMap(({ entries }) => entries);
  return kinds
    .map((kind) => ({ kind, count: all.filter(({ event }) => event.kind === kind).length }))
    .filter(({ count }) => count > 0);
}
