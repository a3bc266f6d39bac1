/** What corrections keep: the pages of days, and the places of events on the pages of records. */
import { namedCorrections, type NamedCorrection } from "../../tracker/corrections.ts";
import { allRecords, type Dataset, type TrackerRecord } from "../../tracker/dataset.ts";
import type { Day } from "../../tracker/dates.ts";
import { changesByDay } from "../../tracker/fold.ts";
import { once } from "../../tracker/once.ts";

export { namedCorrections, type NamedCorrection };

/** The days that have a page: those on which something changed, and those of which a correction says that theirs stay. */
export const daysOf = once((dataset: Dataset): Day[] => {
  const kept = namedCorrections(dataset).flatMap(({ days = [] }) => days);
  return [...new Set([...changesByDay(allRecords(dataset)).keys(), ...kept])].sort();
});

/** The corrections that keep the page of a day. */
export const correctionsOfDay = (dataset: Dataset, day: Day): NamedCorrection[] =>
  namedCorrections(dataset).filter(({ days }) => days?.includes(day));

/** An id that an event of a record had before, and the correction that says so. */
export interface FormerEvent {
  id: string;
  correction: NamedCorrection;
}

/** Ids that events of a record had before. One that an event has again leads to that event. */
export function formerEvents(dataset: Dataset, { folder, id, events }: TrackerRecord): FormerEvent[] {
  const taken = new Set(events.map((event) => event.id));
  return namedCorrections(dataset)
    .filter(({ record }) => record === `${folder}/${id}`)
    .flatMap((correction) => (correction.ids ?? []).map((former) => ({ id: former, correction })))
    .filter((former) => !taken.has(former.id) && Boolean(taken.add(former.id)));
}
