import type { z } from "zod";
import { sourceOf, type TrackerEvent, type TrackerRecord } from "../../tracker/dataset.ts";
import type { FacetState, State } from "../../tracker/fold.ts";
import type { FacetDefinition, TrackerFile } from "../../tracker/schema/tracker.ts";
import { dateValues, type facetValue } from "./fields.ts";

type FacetValue = z.infer<ReturnType<typeof facetValue>>;

/** The id of an event among those of all records. */
export const eventId = ({ folder, id }: Pick<TrackerRecord, "folder" | "id">, event: TrackerEvent): string =>
  `${folder}/${id}#${event.id}`;

/** Addresses of the sources of an event. */
export const sourcesOf = (record: TrackerRecord, { sources }: TrackerEvent): string[] =>
  sources.map((key) => sourceOf(record, key).url);

/** What a record holds on every facet. */
export function facetValues(tracker: TrackerFile, record: TrackerRecord, state: State): Record<string, FacetValue> {
  const entries = Object.entries(tracker.facets);
  return Object.fromEntries(entries.map(([key, facet]) => [key, held(record, facet, state[key])]));
}

function held(record: TrackerRecord, facet: FacetDefinition, state: FacetState | undefined): FacetValue {
  if (!state) return unset(facet);
  const { value, since, event, confirmed } = state;
  return {
    value,
    label: facet.values[value]!.label,
    ...dateValues("since", since),
    event: eventId(record, event),
    sources: sourcesOf(record, event),
    confirmed_by: confirmed.map((later) => eventId(record, later)),
    certainty: event.certainty,
    disputes: event.disputes ?? null,
  };
}

/** A facet of which nothing is recorded. */
export function unset({ unset: { label } }: FacetDefinition): FacetValue {
  const none = { since: null, since_precision: null, since_about: null, event: null };
  return { value: null, label, ...none, sources: [], confirmed_by: [], certainty: null, disputes: null };
}
