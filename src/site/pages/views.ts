/**
 * Parts of pages with their citations numbered. A page makes its parts in reading order before it renders any, because
 * components may be rendered in any order.
 */
import type { Dataset, Folder, TrackerEvent, TrackerRecord } from "../../tracker/dataset.ts";
import type { FacetState, State } from "../../tracker/fold.ts";
import type { Notes } from "../../tracker/notes.ts";
import type { FacetDefinition } from "../../tracker/schema/tracker.ts";
import type { Day } from "../../tracker/dates.ts";
import { orderedOn, tableOn } from "../../tracker/table.ts";
import { otherFacets, valueOf } from "../content/facets.ts";
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
  ladder: FacetView;
  others: FacetView[];
  /** `facet:value` of every facet and the region, for the filters. */
  words: string;
}

/** How many sources a row cites: two on the rungs that the site's answer counts, else one. The record's page has all. */
function sourcesShown({ tracker: { answer } }: Dataset, value: string): number {
  return value === answer.value || answer.beyond?.values.includes(value) ? 2 : 1;
}

/** Rows of the table of states or organisations on a day. Only the ladder has notes; the other facets lead to the event that says so. */
export function rowViews(dataset: Dataset, day: Day, folder: Folder, notes: Notes): RowView[] {
  const { facets, ladder } = dataset.tracker;
  const beside = otherFacets(dataset);
  const rows = folder === "countries" ? tableOn(dataset, day) : orderedOn(dataset, day, dataset[folder]);
  return rows.map(({ record, state }) => {
    const held = state[ladder];
    const refs = held ? citeHtml(notes, record, held.event.sources.slice(0, sourcesShown(dataset, held.value))) : "";
    const rung = { key: ladder, facet: facets[ladder]!, held, refs };
    const others = beside.map(([key, facet]) => ({ key, facet, held: state[key], refs: "" }));
    const values = Object.keys(facets).map((key) => `${key}:${state[key]?.value ?? ""}`);
    return { record, ladder: rung, others, words: [`region:${record.region ?? ""}`, ...values].join(" ") };
  });
}

/** The rows of the table of which anything was recorded on a day. */
export function recordedRows(dataset: Dataset, day: Day, folder: Folder, notes: Notes): RowView[] {
  return rowViews(dataset, day, folder, notes).filter(
    ({ ladder, others }) => ladder.held ?? others.some(({ held }) => held),
  );
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
