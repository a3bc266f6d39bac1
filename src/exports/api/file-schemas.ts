/** The kinds of file of the API: an envelope around what {@link schemas} describe. */
import { z } from "zod";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import { day, number, text, textOrNull } from "./fields.ts";
import { claimSchema, correctionSchema, noteSchema } from "./prose-schema.ts";
import * as schemas from "./schema.ts";
import { stepSchema } from "./steps.ts";

/** What every file says of itself. */
export const ENVELOPE = {
  schema_version: z.literal(schemas.SCHEMA_VERSION).meta({ description: "The version of this format." }),
  data_as_of: day("The last day on which an editor checked a record: the day that the data speaks of."),
  version: text("A hash of the content. The same content has the same."),
  licence: z.literal(schemas.LICENCE).meta({ description: "The licence of the data (SPDX)." }),
  total: number("How many entries its list has; 1 for a single object."),
};

/** The kinds of file, each with its schema and the field that holds its content. */
export function fileSchemas(tracker: TrackerFile): Record<string, z.ZodObject> {
  const list = (name: string, entry: z.ZodType, description: string, more: z.ZodRawShape = {}) =>
    z.strictObject({ ...ENVELOPE, ...more, [name]: z.array(entry).meta({ description }) }).meta({ description });
  const [one, body] = [schemas.countrySchema(tracker), schemas.organisationSchema(tracker)];
  const [happened, source] = [schemas.eventSchema(tracker), schemas.sourceSchema()];
  const detail = {
    note: textOrNull("What the relation rests on: Markdown that cites sources by their keys, [^key]."),
    events: z.array(happened).meta({ description: "Its events, oldest first." }),
    sources: z.array(schemas.recordSourceSchema()).meta({ description: "Its sources." }),
  };
  const single = (name: string, entry: z.ZodType, description: string, more: z.ZodRawShape = {}) =>
    z.strictObject({ ...ENVELOPE, [name]: entry.meta({ description }), ...more }).meta({ description });
  return {
    tracker: single("tracker", schemas.trackerSchema(), "The subject, the questions and the words of all other files."),
    countries: list("countries", one, "Every member and observer of the United Nations, with a record or without."),
    organisations: list("organisations", body, "Every organisation with a record."),
    events: list("events", happened, "Every event of every record, oldest first."),
    sources: list("sources", source, "Every source once, with what rests on it, newest first."),
    notes: list("notes", noteSchema(), "What each record's relation rests on, in prose."),
    claims: list("claims", claimSchema(), "The claims of the originating article, each with what sources say.", {
      about: textOrNull("Whose claims these are. Null where none were checked."),
    }),
    corrections: list("corrections", correctionSchema(), "What this tracker had wrong, newest first."),
    steps: list("steps", stepSchema(tracker), "Every step towards a yes that a state has taken."),
    country: single("country", one, "One state with its events and sources.", detail),
    organisation: single("organisation", body, "One organisation with its events and sources.", detail),
    on: z
      .strictObject({
        ...ENVELOPE,
        date: day("The day."),
        countries: z.array(onDay(one)).meta({ description: "States of which something was recorded on that day." }),
        organisations: z.array(onDay(body)).meta({ description: "The same for organisations." }),
      })
      .meta({ description: "Where everybody stood at the end of a day on which something changed." }),
  };
}

/** What is true of a record on a past day: not how many events and sources it has by now. */
function onDay<Shape extends z.ZodRawShape>(entry: z.ZodObject<Shape>) {
  return z.strictObject(
    Object.fromEntries(
      Object.entries(entry.shape).filter(
        ([key]) =>
          ![
            "events",
            "sources",
            "newest_source",
            "newest_source_precision",
            "newest_source_about",
            "checked",
            "alpha3",
            "numeric",
            "direction_24_months",
            "recorded",
          ].includes(key),
      ),
    ),
  );
}
