/** The content of this tracker, for tests that hold it to its own method. */
import assert from "node:assert/strict";
import { loadContent, openContent } from "../../../src/io/load.ts";
import { allRecords, type Dataset, type TrackerEvent, type TrackerRecord } from "../../../src/tracker/dataset.ts";

export const opened = await openContent("content");
const reading = await loadContent("content");
assert.deepEqual(reading.problems, [], "the content is sound");

export const dataset = reading.dataset as Dataset;
export const records = allRecords(dataset);

/** The name of the facet that is the ladder. */
export const { ladder } = dataset.tracker;

/** The rung that answers the question with yes, and those just short of it. */
export const UPPER_RUNGS: ReadonlySet<string> = new Set([
  dataset.tracker.answer.value,
  ...(dataset.tracker.answer.beyond?.values ?? []),
]);

/** Every event with its record. */
export const events: readonly { record: TrackerRecord; event: TrackerEvent }[] = records.flatMap((record) =>
  record.events.map((event) => ({ record, event })),
);

/** Whether an event puts its record on one of the upper rungs. */
export const setsUpperRung = (event: TrackerEvent): boolean => UPPER_RUNGS.has(event.sets[ladder] ?? "");
