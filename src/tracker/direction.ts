/** Which way a state moves on the ladder. */
import type { Dataset, TrackerRecord } from "./dataset.ts";
import type { Day } from "./dates.ts";
import { stateOn } from "./fold.ts";
import type { FacetDefinition } from "./schema/tracker.ts";

/** A move between two values of the ladder; `by` counts rungs, and is below zero on the way down. */
export interface Move {
  from: string | undefined;
  to: string | undefined;
  by: number;
}

/** The months over which pages, tables and files say which way a state moved. */
export const DIRECTION_MONTHS = 24;

/** How close a value comes to the strongest one: 0 where nothing is recorded, below it for refusals. */
export function closeness({ values }: FacetDefinition, value: string | undefined): number {
  if (value === undefined) return 0;
  const refusal = values[value]?.refusal !== undefined;
  const alike = Object.keys(values).filter((key) => (values[key]?.refusal !== undefined) === refusal);
  const place = alike.indexOf(value);
  return refusal ? -place - 1 : alike.length - place;
}

/** The move from one value of a facet to another. */
export function moveBetween(facet: FacetDefinition, from: string | undefined, to: string | undefined): Move {
  return { from, to, by: closeness(facet, to) - closeness(facet, from) };
}

/** The same day some months earlier; the last of the month where that month is shorter. */
export function monthsBefore(day: Day, months: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 - months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** How a record moved on the ladder in the {@link DIRECTION_MONTHS} up to a day. */
export function moveUpTo({ tracker }: Dataset, record: TrackerRecord, day: Day): Move {
  const { ladder, facets } = tracker;
  const on = (when: Day) => stateOn(record, when)[ladder]?.value;
  const facet = facets[ladder];
  if (!facet) throw new Error(`No facet "${ladder}"`);
  return moveBetween(facet, on(monthsBefore(day, DIRECTION_MONTHS)), on(day));
}
