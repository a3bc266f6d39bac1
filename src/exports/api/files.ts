/** The files of the API with their content. {@link fileSchemas} says what each holds. */
import { allRecords, type TrackerRecord } from "../../tracker/dataset.ts";
import type { Day } from "../../tracker/dates.ts";
import { stateOn } from "../../tracker/fold.ts";
import { plainText } from "../../tracker/markdown.ts";
import type { ExportContext } from "../context.ts";
import { event, events } from "./events.ts";
import { facetValues } from "./facets.ts";
import { claims, corrections, notes } from "./prose.ts";
import { countries, country, organisation, organisations } from "./records.ts";
import { LICENCE, SCHEMA_VERSION } from "./schema.ts";
import { steps } from "./steps.ts";
import { recordSources, sources } from "./sources.ts";
import { vocabulary } from "./vocabulary.ts";

/** The files that hold all of something: `/api/v1/<name>.json`. */
const LISTS = {
  tracker: vocabulary,
  countries,
  organisations,
  events,
  sources,
  notes,
  claims,
  corrections,
  steps,
} as const;

export type ListName = keyof typeof LISTS;
export const LIST_NAMES = Object.keys(LISTS) as ListName[];

function envelope({ dataset, version }: ExportContext, total: number) {
  return { schema_version: SCHEMA_VERSION, data_as_of: dataset.asOf, version, licence: LICENCE, total };
}

/** A file that holds all of something. */
export function listFile(context: ExportContext, name: ListName): object {
  const content = LISTS[name](context);
  const { claims: file } = context.dataset;
  const about = name === "claims" ? { about: file ? plainText(file.about) : null } : {};
  return { ...envelope(context, Array.isArray(content) ? content.length : 1), ...about, [name]: content };
}

/** The file of one record: `/api/v1/<folder>/<id>.json`. */
export function recordFile(context: ExportContext, record: TrackerRecord): object {
  const state = record.folder === "countries";
  return {
    ...envelope(context, 1),
    [state ? "country" : "organisation"]: state ? country(context, record) : organisation(context, record),
    note: record.note ?? null,
    events: record.events.map((happened) => event(context, record, happened)),
    sources: recordSources(record),
  };
}

/** The file of a day: `/api/v1/on/<day>.json`. Who had nothing recorded is left out. */
export function dayFile(context: ExportContext, day: Day): object {
  const { dataset, address } = context;
  const stood = allRecords(dataset).flatMap((record) => {
    const state = stateOn(record, day);
    if (Object.keys(state).length === 0) return [];
    const { folder, id, name, code = null, region = null, standing, short = null } = record;
    const path = `${folder}/${id}`;
    const [facets, page] = [facetValues(dataset.tracker, record, state), address(`/${path}/`)];
    const entry =
      folder === "countries" ? { id, record: path, code, name, region, standing } : { id, record: path, name, short };
    return [{ folder, entry: { ...entry, facets, page } }];
  });
  const of = (folder: string) => stood.flatMap((one) => (one.folder === folder ? [one.entry] : []));
  return {
    ...envelope(context, stood.length),
    date: day,
    countries: of("countries"),
    organisations: of("organisations"),
  };
}
