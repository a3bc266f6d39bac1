/**
 * The fold: authors write events, and where a state stands on a day follows from the events up to that day. Table,
 * timeline and every dated page are this one function, so they cannot disagree.
 */
import type { TrackerEvent, TrackerRecord } from "./dataset.ts";
import type { Day, PartialDate } from "./dates.ts";

/** The value of a facet on a day. */
export interface FacetState {
  value: string;
  /** The date of the event that brought the value. */
  since: PartialDate;
  /** The event that brought the value; its sources are the value's sources. */
  event: TrackerEvent;
  /** Later events that say the same again. */
  confirmed: TrackerEvent[];
}

/** Facets that events have set; a facet without an entry is not recorded. */
export type State = Readonly<Record<string, FacetState | undefined>>;

/** A facet taking another value. */
export interface Change {
  day: Day;
  record: TrackerRecord;
  facet: string;
  from: string | undefined;
  to: string;
  event: TrackerEvent;
}

/** Where a record stands at the end of a day. */
export function stateOn(record: TrackerRecord, day: Day): State {
  const state: Record<string, FacetState | undefined> = {};
  for (const event of record.events) {
    if (event.effective > day) continue;
    for (const [facet, value] of Object.entries(event.sets)) {
      const held = state[facet];
      if (held?.value === value) held.confirmed.push(event);
      else state[facet] = { value, since: event.date, event, confirmed: [] };
    }
  }
  return state;
}

/** Every change of a facet of a record, oldest first. */
export function changesOf(record: TrackerRecord): Change[] {
  const held: Record<string, string> = {};
  return record.events.flatMap((event) =>
    Object.entries(event.sets).flatMap(([facet, to]): Change[] => {
      const from = held[facet];
      held[facet] = to;
      return from === to ? [] : [{ day: event.effective, record, facet, from, to, event }];
    }),
  );
}

/** All changes of all records by day, oldest day first; within a day in the order of the records. */
export function changesByDay(records: readonly TrackerRecord[]): Map<Day, Change[]> {
  const changes = records.flatMap(changesOf);
  const days = new Map<Day, Change[]>();
  for (const change of changes) {
    const list = days.get(change.day);
    if (list) list.push(change);
    else days.set(change.day, [change]);
  }
  return new Map([...days].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** A stretch of time in which a facet held one value; `until` is the day of the next change. */
export interface Stretch {
  value: string;
  event: TrackerEvent;
  from: Day;
  until: Day | undefined;
}

/** The values of a facet through time, oldest first. */
export function stretchesOf(record: TrackerRecord, facet: string): Stretch[] {
  const changes = changesOf(record).filter((change) => change.facet === facet);
  return changes.map(({ to, event, day }, i) => ({ value: to, event, from: day, until: changes[i + 1]?.day }));
}
