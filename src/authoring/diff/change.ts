/** What a change of the content means, as plain data that can be stored as JSON. */
import type { Day } from "../../tracker/dates.ts";
import type { Source } from "../../tracker/schema/source.ts";

/** A source as a reader would name it. */
export interface SourceName {
  title: string;
  publisher: string;
  /** A partial date as authored. */
  published: string;
  url: string;
}

/** A facet, or one of its values: the word of the content and its label. */
export interface Term {
  id: string;
  label: string;
}

/** What a change is about, within its file. */
export type Subject =
  | { of: "event"; date: string; kind: string }
  | ({ of: "source" } & SourceName)
  | { of: "claim"; id: string }
  | { of: "correction"; date: string; record: string }
  | { of: "answer"; facet: string; id: string; label: string }
  | { of: "entry"; name: string }
  | { of: "file" };

/** One change. `was` and `now` are null where there is nothing; a value of null is "not recorded". Dates are authored texts. */
export type Change =
  | { type: "record-added"; name: string; events: number; sources: number }
  | { type: "record-removed"; name: string }
  | { type: "moved"; was: string; now: string }
  | { type: "state"; facet: Term; was: Term; now: Term; since: string | null; newSources: number }
  | { type: "since"; facet: Term; value: Term; was: string; now: string }
  /** The value of a facet on the days from `from` to `to`, both included, all of them past. */
  | { type: "past"; facet: Term; from: Day; to: Day; was: Term; now: Term }
  | { type: "added"; subject: Subject; text: string | null; sources: number }
  | { type: "removed"; subject: Subject; text: string | null }
  | { type: "changed"; subject: Subject; field: string; was: string | null; now: string | null }
  | { type: "reworded"; subject: Subject; field: string; was: string | null; now: string | null }
  | { type: "cited"; subject: Subject; added: SourceName[]; removed: SourceName[] }
  | { type: "sources-added"; sources: SourceName[] }
  /** Sources that nothing in the file cites any more; `elsewhere` when another file still does. */
  | { type: "sources-dropped"; sources: SourceName[]; elsewhere: boolean };

/** The changes of one file. */
export interface ChangeGroup {
  kind: "tracker" | "record" | "claims" | "corrections" | "page";
  path: string;
  title: string;
  changes: Change[];
}

/** How many members of the United Nations stand on a rung. */
export interface CountChange {
  value: Term;
  was: number;
  now: number;
  /** All of them, before and after. */
  of: { was: number; now: number };
}

/** All that a change means. */
export interface Comparison {
  groups: ChangeGroup[];
  counts: CountChange[];
}

/** The name of a source. */
export function sourceName({ title, publisher, published, url }: Source): SourceName {
  return { title, publisher, published: published.text, url };
}
