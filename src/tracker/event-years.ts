/** All events of all records as one list, by year. */
import type { TrackerEvent, TrackerRecord } from "./dataset.ts";
import { stretchesOf } from "./fold.ts";

export interface ListedEvent {
  record: TrackerRecord;
  event: TrackerEvent;
  /** Whether it took the record to another rung. */
  step: boolean;
}

/** The events of a year, newest first; those of a day in the order of the records. */
export interface EventYear {
  year: string;
  entries: ListedEvent[];
}

/**
 * Events by the year in which they took effect, newest year first.
 * @param ladder the facet whose changes are steps
 */
export function eventYears(records: readonly TrackerRecord[], ladder: string): EventYear[] {
  const entries = records.flatMap((record) => {
    const steps = new Set(stretchesOf(record, ladder).map(({ event }) => event));
    return record.events.map((event) => ({ record, event, step: steps.has(event) }));
  });
  entries.sort(
    (a, b) => compare(b.event.effective, a.event.effective) || compare(b.event.date.start, a.event.date.start),
  );
  const years = Map.groupBy(entries, ({ event }) => event.effective.slice(0, 4));
  return [...years].map(([year, entries]) => ({ year, entries }));
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** How many events there are of each kind that occurs, in the order of the vocabulary. */
export function countKinds(
  entries: readonly ListedEvent[],
  kinds: readonly string[],
): { kind: string; count: number }[] {
  return kinds
    .map((kind) => ({ kind, count: entries.filter(({ event }) => event.kind === kind).length }))
    .filter(({ count }) => count > 0);
}
