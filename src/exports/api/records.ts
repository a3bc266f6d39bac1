/** States and organisations as the API gives them. */
import type { z } from "zod";
import type { TrackerRecord, UnrecordedState } from "../../tracker/dataset.ts";
import type { Day } from "../../tracker/dates.ts";
import { moveUpTo } from "../../tracker/direction.ts";
import { stateOn } from "../../tracker/fold.ts";
import type { ExportContext } from "../context.ts";
import { facetValues, unset } from "./facets.ts";
import { dateValues } from "./fields.ts";
import type { countrySchema, organisationSchema } from "./schema.ts";

export type Country = z.infer<ReturnType<typeof countrySchema>>;
export type Organisation = z.infer<ReturnType<typeof organisationSchema>>;

/** A state with a record, as it stands on a day. */
export function country(context: ExportContext, record: TrackerRecord, on: Day = context.dataset.asOf): Country {
  const { id, code = null, name, region = null, standing, checked } = record;
  return {
    id,
    record: `countries/${id}`,
    code,
    name,
    region,
    standing,
    recorded: true,
    checked,
    ...common(context, record, on),
    alpha3: record.alpha3 ?? null,
    numeric: record.numeric ?? null,
    direction_24_months: moveUpTo(context.dataset, record, on).by,
  };
}

/** An organisation, as it stands on a day. */
export function organisation(
  context: ExportContext,
  record: TrackerRecord,
  on: Day = context.dataset.asOf,
): Organisation {
  const { id, name, short = null, checked } = record;
  return { id, record: `organisations/${id}`, name, short, checked, ...common(context, record, on) };
}

function common({ dataset: { tracker }, address }: ExportContext, record: TrackerRecord, on: Day) {
  const { folder, id, events } = record;
  const sources = Object.values(record.sources);
  const dates = sources.map(({ published }) => dateValues("newest_source", published));
  const newest = dates.reduce((a, b) => (b.newest_source > a.newest_source ? b : a));
  return {
    facets: facetValues(tracker, record, stateOn(record, on)),
    events: events.length,
    sources: sources.length,
    ...newest,
    page: address(`/${folder}/${id}/`),
  };
}

/** A state without a record. */
export function unrecordedCountry({ dataset }: ExportContext, state: UnrecordedState): Country {
  const facets = Object.entries(dataset.tracker.facets).map(([key, facet]) => [key, unset(facet)]);
  return {
    id: null,
    record: null,
    code: state.code,
    name: state.name,
    region: state.region,
    standing: state.standing,
    recorded: false,
    checked: null,
    facets: Object.fromEntries(facets),
    events: 0,
    sources: 0,
    newest_source: null,
    newest_source_precision: null,
    newest_source_about: null,
    page: null,
    alpha3: state.alpha3 ?? null,
    numeric: state.numeric ?? null,
    direction_24_months: 0,
  };
}

/** Every state: those with a record first. */
export function countries(context: ExportContext): Country[] {
  const { countries: recorded, unrecorded } = context.dataset;
  return [
    ...recorded.map((record) => country(context, record)),
    ...unrecorded.map((state) => unrecordedCountry(context, state)),
  ];
}

/** Every organisation with a record. */
export function organisations(context: ExportContext): Organisation[] {
  return context.dataset.organisations.map((record) => organisation(context, record));
}
