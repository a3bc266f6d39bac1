/** Records for the tests of the charts. */
import { timeScale } from "../../../src/charts/time-scale.ts";
import type { TrackerRecord } from "../../../src/tracker/dataset.ts";
import { event, record } from "../records.ts";

type Entry = [date: string, sets?: Record<string, string>, kind?: string];

/** A state with events on these dates, gone through on 30 June 2024. */
export function state(id: string, ...entries: Entry[]): TrackerRecord {
  const events = entries.map(([date, sets = {}, kind = "talks"]) => event(date, kind, sets));
  return record(id, "2024-06-30", events);
}

/** What an event sets that brings a state onto a rung. */
export const step = (value: string) => ({ step: value });

/** A hundred days from New Year 2024, so that a day is a percent. */
export const hundred = timeScale({ from: "2024-01-01", until: "2024-04-10" });
