/**
 * Parts of pages with their citations numbered. A page makes its parts in reading order before it renders any, because
 * components may be rendered in any order.
 */
import { sourcesOf, type Dataset, type Folder, type TrackerEvent, type TrackerRecord } from "../../tracker/dataset.ts";
import type { FacetState, State } from "../../tracker/fold.ts";
import type { Notes } from "../../tracker/notes.ts";
import type { FacetDefinition } from "../../tracker/schema/tracker.ts";
import type { Day, PartialDate } from "../../tracker/dates.ts";
import { newestEvidence } from "../../tracker/evidence.ts";
import type { Source } from "../../tracker/schema/source.ts";
import { orderedOn, tableOn } from "../../tracker/table.ts";
import { valueOf } from "../content/facets.ts";
import { citeHtml, proseHtml } from "../content/prose.ts";

/** A facet of a record, what it holds, and the references to its sources. */
export interface FacetView {
  key: string;
  facet: FacetDefinition;
  held: FacetState | undefined;
  refs: string;
}

/** A row of the table of records. */
export interface RowView {
  record: TrackerRecord;
  /** What it answers to each question; the ladder's is undefined of a record on no rung. */
  state: State;
  /** Who says that it is on its rung, the best source first. */
  sources: Source[];
  /** When the newest of all its sources was published. */
  newest: PartialDate | undefined;
  /** The region and `facet:value` of every answer, for the filters. */
  answers: string;
}

/** Rows of the table of states or organisations on a day. */
export function rowViews(dataset: Dataset, day: Day, folder: Folder): RowView[] {
  const rows = folder === "countries" ? tableOn(dataset, day) : orderedOn(dataset, day, dataset[folder]);
  return rows.map(({ record, state }) => {
    const held = state[dataset.tracker.ladder];
    const sources = held ? sourcesOf(record, held.event) : [];
    return { record, state, sources, newest: newestEvidence(record, day), answers: answersOf(record.region, state) };
  });
}

/** The region and the answers of a state as words: `region:Asia status:contact`. */
export function answersOf(region: string | undefined, state: State): string {
  const answers = Object.entries(state).map(([facet, held]) => `${facet}:${held?.value}`);
  return [...(region === undefined ? [] : [`region:${region}`]), ...answers].join(" ");
}

/** The rows of the table of which anything was recorded on a day. */
export function recordedRows(dataset: Dataset, day: Day, folder: Folder): RowView[] {
  return rowViews(dataset, day, folder).filter(({ state }) => Object.keys(state).length > 0);
}

/** Every facet of one record, with all sources of its value and of the last event that confirms it. */
export function facetViews(dataset: Dataset, record: TrackerRecord, state: State, notes: Notes): FacetView[] {
  return Object.entries(dataset.tracker.facets).map(([key, facet]) => {
    const held = state[key];
    const keys = new Set([...(held?.event.sources ?? []), ...(held?.confirmed.at(-1)?.sources ?? [])]);
    return { key, facet, held, refs: citeHtml(notes, record, [...keys]) };
  });
}

/** An event of a record's history. */
export interface EventView {
  event: TrackerEvent;
  summary: string;
  refs: string;
  dispute: string | undefined;
  ahead: string | undefined;
  /** What it sets, in words. */
  sets: string[];
}

/** The history of a record, newest event first. */
export function eventViews(dataset: Dataset, record: TrackerRecord, notes: Notes): EventView[] {
  const { facets } = dataset.tracker;
  const inline = (text: string | undefined) =>
    text === undefined ? undefined : proseHtml(notes, record, text, "inline");
  return record.events.toReversed().map((event) => ({
    event,
    summary: inline(event.summary)!,
    refs: citeHtml(notes, record, event.sources),
    dispute: inline(event.dispute),
    ahead: inline(event.ahead),
    sets: Object.entries(event.sets).map(
      ([key, value]) => `${facets[key]!.label}: ${valueOf(facets[key]!, value).label}`,
    ),
  }));
}
