/** The country table on a day: rows in the order of the ladder, and counts that say what they count. */
import { byName, type Dataset, type Standing, type TrackerRecord } from "./dataset.ts";
import type { Day } from "./dates.ts";
import { stateOn, type State } from "./fold.ts";

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

/** Records on a day, strongest rung first, then longest on it, then by name. */
export function tableOn(dataset: Dataset, day: Day, records: readonly TrackerRecord[] = dataset.countries): Row[] {
  const rows = records.map((record) => ({ record, state: stateOn(record, day) }));
  const since = (row: Row) => row.state[dataset.tracker.ladder]?.event.effective ?? "9999";
  return rows.sort(
    (a, b) =>
      rungOf(a.state, dataset) - rungOf(b.state, dataset) ||
      (since(a) < since(b) ? -1 : since(a) > since(b) ? 1 : byName(a.record, b.record)),
  );
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
