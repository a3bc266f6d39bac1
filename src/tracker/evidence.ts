/** What each record rests on, for editors who look for weak places. */
import type { Dataset, TrackerRecord } from "./dataset.ts";
import type { Day, PartialDate } from "./dates.ts";
import { stateOn } from "./fold.ts";
import { SOURCE_KINDS } from "./schema/source.ts";

/** What one record rests on. */
export interface Evidence {
  record: TrackerRecord;
  /** Where it stands on the ladder; undefined where no event says so. */
  rung: Rung | undefined;
  /** Its value for each of the other facets; undefined where no event sets it. */
  answers: Readonly<Record<string, string | undefined>>;
  events: number;
  sources: number;
  /** When the newest source was published: of a partial date only its first day is certain. Undefined without sources. */
  newest: PartialDate | undefined;
  disputed: number;
  claimed: number;
}

/** A place on the ladder, and how many say so. */
export interface Rung {
  value: string;
  since: PartialDate;
  /** Different publishers of the event that brought it there and of those that say it again. */
  publishers: number;
  /** What these publishers are, in the order in which sources are named. */
  kinds: readonly string[];
}

/**
 * Counts what a record rests on.
 * @param day on which its place on the ladder is looked up; everything else is of the whole record
 */
export function evidenceOf(record: TrackerRecord, { tracker }: Dataset, day: Day): Evidence {
  const { [tracker.ladder]: held, ...others } = stateOn(record, day);
  const sources = Object.values(record.sources);
  const having = (certainty: string) => record.events.filter((event) => event.certainty === certainty).length;
  return {
    record,
    rung: held && {
      value: held.value,
      since: held.since,
      ...vouchersOf(record, [held.event, ...held.confirmed]),
    },
    answers: Object.fromEntries(Object.entries(others).map(([facet, answer]) => [facet, answer?.value])),
    events: record.events.length,
    sources: sources.length,
    newest: newestEvidence(record),
    disputed: having("disputed"),
    claimed: having("claimed"),
  };
}

/**
 * When the newest source of a record was published; of a partial date only its first day is certain.
 * @param day by which it must have come out
 */
export function newestEvidence(record: TrackerRecord, day: Day = "9999-12-31"): PartialDate | undefined {
  return Object.values(record.sources)
    .map(({ published }) => published)
    .filter(({ start }) => start <= day)
    .reduce<PartialDate | undefined>(
      (newest, date) => (newest && newest.start >= date.start ? newest : date),
      undefined,
    );
}

/** Who stands behind some events; who only carried a text does not. */
function vouchersOf(record: TrackerRecord, events: TrackerRecord["events"]): Pick<Rung, "publishers" | "kinds"> {
  const sources = events.flatMap((event) => event.sources).flatMap((key) => record.sources[key] ?? []);
  return {
    publishers: new Set(sources.map(({ publisher }) => publisher)).size,
    kinds: Object.keys(SOURCE_KINDS).filter((kind) => sources.some((source) => source.kind === kind)),
  };
}

/** Sums over records. */
export interface EvidenceTotals {
  records: number;
  events: number;
  sources: number;
  disputed: number;
  claimed: number;
  /** How many stand on each rung, strongest first; under undefined, on none. */
  rungs: ReadonlyMap<string | undefined, number>;
  /** The records whose rung a single publisher vouches for. */
  single: TrackerRecord[];
}

/** Adds up what records rest on. A source that several of them cite counts once for each. */
export function evidenceTotals(all: readonly Evidence[], { tracker }: Dataset): EvidenceTotals {
  const sum = (name: "events" | "sources" | "disputed" | "claimed") => all.reduce((total, one) => total + one[name], 0);
  const values = [...Object.keys(tracker.facets[tracker.ladder]?.values ?? {}), undefined];
  return {
    records: all.length,
    events: sum("events"),
    sources: sum("sources"),
    disputed: sum("disputed"),
    claimed: sum("claimed"),
    rungs: new Map(values.map((value) => [value, all.filter(({ rung }) => rung?.value === value).length])),
    single: all.filter(({ rung }) => rung?.publishers === 1).map(({ record }) => record),
  };
}
