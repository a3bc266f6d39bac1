/** The files of single records and days that the API must hold, without what every file has. */
import { bodies, states, type RecordFile } from "./content.ts";
import { country, eventJson, organisation, sourceJson, standing } from "./expected-records.ts";
import { byName, type Json } from "./expected-values.ts";
import { changes } from "./fold.ts";

/** The file of a record. */
export function expectedRecord(record: RecordFile): Json {
  const state = record.path.startsWith("/countries/");
  return {
    [state ? "country" : "organisation"]: state ? country(record) : organisation(record),
    note: record.note ?? null,
    events: record.events.map((event) => eventJson(record, event)),
    sources: Object.entries(record.sources).map(([key, source]) => ({ key, ...sourceJson(source) })),
  };
}

/** The file of a day. */
export function expectedDay(day: string): Json {
  const known = (list: readonly RecordFile[]) =>
    byName(list)
      .filter((record) => changes(record).some((change) => change.day <= day))
      .map((record) => standing(record, day));
  return { date: day, countries: known(states), organisations: known(bodies) };
}
