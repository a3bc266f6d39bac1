/** What the page of data says of the API: its kinds of file and of object, field by field, from the schemas. */
import { z } from "zod";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import { fieldsOf, type SchemaField } from "../tables/schema-fields.ts";
import { facetValue } from "./fields.ts";
import { ENVELOPE, fileSchemas } from "./file-schemas.ts";
import { claimSchema, correctionSchema, noteSchema } from "./prose-schema.ts";
import {
  countrySchema,
  eventSchema,
  organisationSchema,
  recordSourceSchema,
  sourceSchema,
  trackerSchema,
} from "./schema.ts";
import { stepSchema } from "./steps.ts";

/** A kind of file: its address with `<id>` or `<day>` where there are many, and what is in it beside the envelope. */
export interface FileDocumentation {
  name: string;
  path: string;
  description: string;
  fields: SchemaField[];
}

const PATHS: Record<string, string> = {
  country: "/api/v1/countries/<id>.json",
  organisation: "/api/v1/organisations/<id>.json",
  on: "/api/v1/on/<day>.json",
};

/** Every kind of file. Only its own fields are given: the objects in it are told by {@link objectFields}. */
export function fileDocumentation(tracker: TrackerFile): FileDocumentation[] {
  return Object.entries(fileSchemas(tracker)).map(([name, schema]) => ({
    name,
    path: PATHS[name] ?? `/api/v1/${name}.json`,
    description: schema.description ?? "",
    fields: fieldsOf(schema).filter(({ path }) => path.length === 1 && !Object.hasOwn(ENVELOPE, path[0]!)),
  }));
}

/** The fields of every kind of object, under a word for it. Those of a facet's value are told once. */
export function objectFields(tracker: TrackerFile): Record<string, SchemaField[]> {
  const own = (schema: z.ZodType) =>
    fieldsOf(schema).filter(({ path }) => path[0] !== "facets" || path.length < 3 || path[1] === "[]");
  return {
    envelope: own(z.strictObject(ENVELOPE)),
    country: own(countrySchema(tracker)),
    organisation: own(organisationSchema(tracker)),
    facet: own(facetValue(tracker.facets[tracker.ladder]!)),
    event: own(eventSchema(tracker)),
    source: own(sourceSchema()),
    recordSource: own(recordSourceSchema()),
    note: own(noteSchema()),
    claim: own(claimSchema()),
    correction: own(correctionSchema()),
    step: own(stepSchema(tracker)),
    tracker: own(trackerSchema()),
  };
}

/** `facets › status` → `facets.status`, `facets › [] › id` → `facets[].id`. */
export const fieldName = (path: readonly string[]): string => path.join(".").replaceAll(".[]", "[]");
