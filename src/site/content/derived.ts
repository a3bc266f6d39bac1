/** What several pages derive from the dataset; each is worked out once. */
import { allRecords, byName, type Dataset, type TrackerEvent, type TrackerRecord } from "../../tracker/dataset.ts";
import { changesByDay } from "../../tracker/fold.ts";
import type { Source } from "../../tracker/schema/source.ts";
import { once } from "../../tracker/once.ts";

export { sourceUses, type SourceUse } from "../../tracker/source-uses.ts";

/** Changes of all records by day, oldest first: the days that have a page of their own. */
export const changesOf = once((dataset: Dataset) => changesByDay(allRecords(dataset)));

/** An event of a record. */
export interface RecordEvent {
  record: TrackerRecord;
  event: TrackerEvent;
}

/** The newest events of all records, newest first. */
export function newestEvents(dataset: Dataset, most: number): RecordEvent[] {
  return allRecords(dataset)
    .flatMap((record) => record.events.map((event) => ({ record, event })))
    .sort((a, b) => (a.event.effective < b.event.effective ? 1 : a.event.effective > b.event.effective ? -1 : 0))
    .slice(0, most);
}

/** The day of the newest source of all records. */
export const newestSource = once((dataset: Dataset): Source | undefined =>
  allRecords(dataset)
    .flatMap(({ sources }) => Object.values(sources))
    .reduce<Source | undefined>(
      (newest, source) => (!newest || source.published.start > newest.published.start ? source : newest),
      undefined,
    ),
);

/** Regions of all states listed, by name. */
export const regionsOf = once((dataset: Dataset): string[] => {
  const regions = new Set([...dataset.countries, ...dataset.unrecorded].flatMap(({ region }) => region ?? []));
  return [...regions]
    .map((name) => ({ name }))
    .sort(byName)
    .map(({ name }) => name);
});
