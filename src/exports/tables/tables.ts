import { countries, organisations } from "../api/records.ts";
import { events } from "../api/events.ts";
import { claims, corrections, notes } from "../api/prose.ts";
import { claimSchema, correctionSchema, noteSchema } from "../api/prose-schema.ts";
import { countrySchema, eventSchema, organisationSchema, sourceSchema } from "../api/schema.ts";
import { stepSchema, steps } from "../api/steps.ts";
import { sources } from "../api/sources.ts";
import type { ExportContext } from "../context.ts";
import { cellOf, columnsOf, type Cell, type Column } from "./columns.ts";

export const TABLE_NAMES = [
  "countries",
  "organisations",
  "events",
  "sources",
  "notes",
  "claims",
  "corrections",
  "steps",
] as const;

/** A table of the data, as CSV files and the database have it. */
export interface DataTable {
  name: (typeof TABLE_NAMES)[number];
  columns: Column[];
  /** The column whose values are unique; none where some rows have none. */
  key: string | undefined;
  rows: Cell[][];
}

/** All tables. */
export function dataTables(context: ExportContext): DataTable[] {
  const { tracker } = context.dataset;
  const table = (
    name: DataTable["name"],
    schema: Parameters<typeof columnsOf>[0],
    key: string | undefined,
    entries: object[],
  ) => {
    const columns = columnsOf(schema);
    return { name, columns, key, rows: entries.map((entry) => columns.map((column) => cellOf(entry, column))) };
  };
  return [
    table("countries", countrySchema(tracker), undefined, countries(context)),
    table("organisations", organisationSchema(tracker), "record", organisations(context)),
    table("events", eventSchema(tracker), "id", events(context)),
    table("sources", sourceSchema(), "url", sources(context)),
    table("notes", noteSchema(), "record", notes(context)),
    table("claims", claimSchema(), "id", claims(context)),
    table("corrections", correctionSchema(), "id", corrections(context)),
    table("steps", stepSchema(tracker), undefined, steps(context)),
  ];
}
