/** Records made by hand, for tests that need no files. */
import type { TrackerEvent, TrackerRecord } from "../../src/tracker/dataset.ts";
import { effectiveDay, partialDate } from "../../src/tracker/dates.ts";
import type { Source } from "../../src/tracker/schema/source.ts";

/** A source at an address. */
export function source(url: string): Source {
  return { title: "A page", publisher: "Herald", published: partialDate("2004"), url, language: "en" };
}

/** A confirmed event. */
export function event(date: string, kind: string, sets: Record<string, string>): Omit<TrackerEvent, "effective"> {
  return {
    id: `${date}-${kind}`,
    date: partialDate(date),
    kind,
    summary: "It happened.",
    sets,
    sources: ["herald"],
    certainty: "confirmed",
  };
}

/** A state with these events, last checked on a day. */
export function record(id: string, checked: string, events: readonly Omit<TrackerEvent, "effective">[]): TrackerRecord {
  return {
    id,
    folder: "countries",
    path: `content/countries/${id}.yaml`,
    code: undefined,
    alpha3: undefined,
    numeric: undefined,
    name: id,
    short: undefined,
    inSentence: id,
    region: undefined,
    standing: "other",
    checked,
    note: undefined,
    events: events.map((one) => ({ ...one, effective: effectiveDay(one.date, checked) })),
    sources: { herald: source("https://herald.example/") },
  };
}
