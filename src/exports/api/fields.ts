/** Fields that the objects of the API share. What a field means is said here once; documentation and schemas come from it. */
import { z } from "zod";
import type { PartialDate } from "../../tracker/dates.ts";
import type { FacetDefinition } from "../../tracker/schema/tracker.ts";

/** What names a record in other objects. */
export const RECORD = "Folder and id of its record, e.g. countries/<id>: the same as in events.";

/** A text, or null where there is none. */
export const text = (description: string) => z.string().meta({ description });
export const textOrNull = (description: string) => z.string().nullable().meta({ description });
/** A whole day, `YYYY-MM-DD`. */
export const day = (description: string) => z.iso.date().meta({ description });
export const number = (description: string) => z.int().nonnegative().meta({ description });
export const texts = (description: string) => z.array(z.string()).meta({ description });
/** One word of a closed list. */
export const word = <const Words extends readonly string[]>(words: Words, description: string) =>
  z.enum(words).meta({ description });

/** The same, or null where there is none. */
export const wordOrNull = (words: readonly string[], description: string) =>
  z.enum(words).nullable().meta({ description });

/** How certain an event is. */
export const CERTAINTIES = ["confirmed", "claimed", "disputed"] as const;

const PRECISIONS = ["year", "month", "day"] as const;

/** The three fields of a partial date under a name: its value, how precise it is, and whether it is approximate. */
export function dateFields<const Name extends string>(name: Name, description: string) {
  return {
    [name]: text(`${description} As precise as its source: 2025, 2025-07 or 2025-07-03.`),
    [`${name}_precision`]: word(PRECISIONS, `Whether "${name}" is a year, a month or a day.`),
    [`${name}_about`]: z.boolean().meta({ description: `Whether "${name}" is approximate.` }),
  } as { [Key in Name]: z.ZodString } & { [Key in `${Name}_precision`]: z.ZodEnum } & {
    [Key in `${Name}_about`]: z.ZodBoolean;
  };
}

/** The same, each null where there is no date. */
export function dateFieldsOrNull<const Name extends string>(name: Name, description: string) {
  return {
    [name]: textOrNull(`${description} As precise as its source: 2025, 2025-07 or 2025-07-03.`),
    [`${name}_precision`]: z
      .enum(PRECISIONS)
      .nullable()
      .meta({ description: `Whether "${name}" is a year, a month or a day.` }),
    [`${name}_about`]: z
      .boolean()
      .nullable()
      .meta({ description: `Whether "${name}" is approximate.` }),
  } as { [Key in Name]: z.ZodNullable<z.ZodString> } & { [Key in `${Name}_precision`]: z.ZodNullable<z.ZodEnum> } & {
    [Key in `${Name}_about`]: z.ZodNullable<z.ZodBoolean>;
  };
}

/** The values of {@link dateFields}. */
export function dateValues<const Name extends string>(name: Name, { text: written, precision, about }: PartialDate) {
  const value = about ? written.slice(0, -1) : written;
  return { [name]: value, [`${name}_precision`]: precision, [`${name}_about`]: about } as { [Key in Name]: string } & {
    [Key in `${Name}_precision`]: PartialDate["precision"];
  } & { [Key in `${Name}_about`]: boolean };
}

/** What one facet of a record holds. */
export function facetValue({ question, values }: FacetDefinition) {
  return z
    .strictObject({
      value: z.enum(Object.keys(values)).nullable().meta({ description: "The value. Null where nothing is recorded." }),
      label: text("The value in words."),
      ...dateFieldsOrNull("since", "The date of the event that brought the value."),
      event: textOrNull("The id of the event that brought the value."),
      sources: texts("Addresses of the sources of that event."),
      confirmed_by: texts("Ids of later events that say the same again."),
      certainty: wordOrNull(CERTAINTIES, "How certain the event is that brought the value."),
      disputes: textOrNull("What of that event is disputed, in a word."),
    })
    .meta({ description: question });
}
