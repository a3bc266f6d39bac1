/** The country table on a day: rows in the order of the ladder, and counts that say what they count. */
import { byName, type Dataset, type Standing, type TrackerRecord } from "./dataset.ts";
import type { Day } from "./dates.ts";
import { stateOn, type State } from "./fold.ts";
import { once } from "./once.ts";

/** A recorded state's row. */
export interface Row {
  record: TrackerRecord;
  state: State;
}

/** A record's place on the ladder: 0 for the strongest rung; after the last for none. */
export function rungOf(state: State, dataset: Dataset): number {
  const { ladder, facets } = dataset.tracker;
  const rungs = Object.keys(facets[ladder]?.values ?? {});
  const value = state[ladder]?.value;
  return value === undefined ? rungs.length : rungs.indexOf(value);
}

/** The states on a day, strongest rung first, then longest on it, then by name. */
export function tableOn(dataset: Dataset, day: Day): readonly Row[] {
  const days = tables(dataset);
  const rows = days.get(day) ?? orderedOn(dataset, day, dataset.countries);
  days.set(day, rows);
  return rows;
}

/** Several pages speak of a day, and each part of them asks anew. */
const tables = once((_dataset: Dataset) => new Map<Day, Row[]>());

/** Any records on a day, in the same order. */
export function orderedOn(dataset: Dataset, day: Day, records: readonly TrackerRecord[]): Row[] {
  const { ladder } = dataset.tracker;
  const placed = records.map((record) => {
    const state = stateOn(record, day);
    return { row: { record, state }, rung: rungOf(state, dataset), since: state[ladder]?.event.effective ?? "9999" };
  });
  placed.sort(
    (a, b) => a.rung - b.rung || (a.since < b.since ? -1 : a.since > b.since ? 1 : byName(a.row.record, b.row.record)),
  );
  return placed.map(({ row }) => row);
}

/** States on a rung (undefined: on none) by standing. */
export interface RungCount extends Record<Standing, number> {
  value: string | undefined;
}

/** How many states stand on each rung on a day, strongest first; the last entry counts those on none. */
export function countRungs(dataset: Dataset, day: Day): RungCount[] {
  const { ladder, facets } = dataset.tracker;
  const values = [...Object.keys(facets[ladder]?.values ?? {}), undefined];
  const counts = values.map((value): RungCount => ({ value, member: 0, observer: 0, other: 0 }));
  const tally = (value: string | undefined, standing: Standing) => {
    const count = counts.find((entry) => entry.value === value);
    if (count) count[standing]++;
  };
  for (const record of dataset.countries) tally(stateOn(record, day)[ladder]?.value, record.standing);
  for (const state of dataset.unrecorded) tally(undefined, state.standing);
  return counts;
}
