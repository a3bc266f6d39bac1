/** The API, version 1, as zod schemas: the objects it gives, for the vocabulary of a tracker. */
import { z } from "zod";
import { SOURCE_KINDS } from "../../tracker/schema/source.ts";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import {
  CERTAINTIES,
  RECORD,
  dateFields,
  dateFieldsOrNull,
  day,
  facetValue,
  number,
  text,
  textOrNull,
  texts,
  word,
  wordOrNull,
} from "./fields.ts";

/** Raised in its first part only when a field goes or changes its meaning; see the promise on the page of data. */
export const SCHEMA_VERSION = "1.0";
export const LICENCE = "CC-BY-4.0";

const DISPUTES = "What of it is disputed, in a word.";

const facetsOf = (tracker: TrackerFile) =>
  z
    .strictObject(Object.fromEntries(Object.entries(tracker.facets).map(([key, facet]) => [key, facetValue(facet)])))
    .meta({ description: "What is recorded on each question, under the question's id." });

// What came after version 1.0 stands last, as columns of tables do.
const { newest_source, ...newestSource } = dateFieldsOrNull("newest_source", "When its newest source was published.");
const counts = {
  events: number("How many events its record has."),
  sources: number("How many sources its record has."),
  newest_source,
  page: textOrNull("Address of its page."),
  ...newestSource,
};

/** A state, recorded or not. */
export const countrySchema = (tracker: TrackerFile) =>
  z.strictObject({
    id: textOrNull("Its id, which is also in the address of its page. Null where it has no record."),
    record: textOrNull(RECORD),
    code: textOrNull("ISO 3166-1 alpha-2 code."),
    name: text("Its name."),
    region: textOrNull("The part of the world."),
    standing: word(["member", "observer", "other"], "Member or observer of the United Nations, or neither."),
    recorded: z.boolean().meta({ description: "Whether it has a record. Having none is not a finding." }),
    checked: z.iso.date().nullable().meta({ description: "The last day on which an editor went through its sources." }),
    facets: facetsOf(tracker),
    ...counts,
    alpha3: textOrNull("ISO 3166-1 alpha-3 code."),
    numeric: textOrNull("ISO 3166-1 numeric code: three digits, with zeros in front."),
    direction_24_months: z.int().meta({
      description:
        "How many rungs it went up in the 24 months to data_as_of; below zero for down. A refusal is a rung below none.",
    }),
  });

/** An organisation. */
export const organisationSchema = (tracker: TrackerFile) =>
  z.strictObject({
    id: text("Its id, which is also in the address of its page."),
    record: text(RECORD),
    name: text("Its name."),
    short: textOrNull("Its usual abbreviation."),
    checked: day("The last day on which an editor went through its sources."),
    facets: facetsOf(tracker),
    ...counts,
  });

/** Something that happened. */
export const eventSchema = (tracker: TrackerFile) =>
  z.strictObject({
    id: text("Its id: folder and id of its record, #, date, and its kind or a word in place of it."),
    record: text(RECORD),
    record_name: text("The name of the state or organisation."),
    code: textOrNull("The state's ISO 3166-1 alpha-2 code."),
    ...dateFields("date", "When it happened."),
    effective: day("The day from which it counts: the last day that its date can mean."),
    kind: z.enum(Object.keys(tracker.kinds)).meta({ description: "What kind of event it was." }),
    kind_label: text("The kind in words."),
    summary: text("What happened, in one sentence of plain text."),
    certainty: word(CERTAINTIES, "Claimed: only one side says so, and it sets nothing. Disputed: sources differ."),
    dispute: textOrNull("Both versions, where it is disputed."),
    ahead: textOrNull("Who announced it, where a source is older than the event."),
    sets: z
      .strictObject(
        Object.fromEntries(
          Object.entries(tracker.facets).map(([key, { question, values }]) => [
            key,
            z
              .enum(Object.keys(values))
              .nullable()
              .meta({ description: `What it sets on: ${question}` }),
          ]),
        ),
      )
      .meta({ description: "The values that it sets, null where it sets none." }),
    sources: texts("Addresses of its sources."),
    page: text("Address of the event on its record's page."),
    disputes: tracker.disputes ? wordOrNull(Object.keys(tracker.disputes), DISPUTES) : textOrNull(DISPUTES),
    added: z.iso.date().nullable().meta({ description: "The day on which it came into this tracker." }),
  });

/** A source. Its address is its id. */
export const sourceSchema = () =>
  z.strictObject({
    url: text("Its address, which is its id."),
    title: text("Its title as published, in its own language."),
    publisher: text("Who wrote it."),
    via: textOrNull("Who carried it, when not the publisher."),
    ...dateFields("published", "When it was published."),
    language: text("Language of the page (BCP 47)."),
    archived: textOrNull("An archived copy, where one was seen."),
    events: texts("Ids of the events that rest on it."),
    pages: texts("Addresses of other places of this site that cite it."),
    kind: wordOrNull(Object.keys(SOURCE_KINDS), "What its publisher is."),
  });

/** A source in the file of a record. */
export const recordSourceSchema = () =>
  z.strictObject({
    key: text("Its key in the record, which the note cites."),
    ...sourceSchema().omit({ events: true, pages: true }).shape,
  });

const valueSchema = z.strictObject({
  id: text("The value."),
  label: text("The value in words."),
  glyph: text("The character that stands for it."),
  meaning: text("What it takes to stand there."),
  members: number("How many member states of the United Nations stand there on the day of the data."),
});

/** The subject and the vocabulary. */
export const trackerSchema = () =>
  z.strictObject({
    title: text("The name of the tracker."),
    question: text("The question that it answers."),
    description: text("The tracker in a sentence."),
    language: text("The language of its texts (BCP 47)."),
    subject: z
      .strictObject({
        name: text("Its full name."),
        short: text("How sentences call it."),
        code: textOrNull("ISO 3166-1 code of its own state, which is left out of all lists and counts."),
      })
      .meta({ description: "Whose recognition is tracked." }),
    members: number("How many other member states the United Nations has."),
    ladder: text("The id of the facet that is the ladder of recognition."),
    answer: text("The value of the ladder that answers the question with yes."),
    others: z
      .strictObject({
        text: text("What is known of all other states."),
        reaches: day("The newest day at which a source speaks to it."),
        sources: texts("Addresses of the sources."),
      })
      .meta({ description: "The states of which nothing is recorded." }),
    facets: z
      .array(
        z.strictObject({
          id: text("The facet."),
          label: text("The facet in words."),
          question: text("The question that its values answer."),
          values: z.array(valueSchema).meta({ description: "The closed list of answers, strongest first." }),
          unset: valueSchema
            .omit({ id: true, members: true })
            .meta({ description: "How it is shown that nothing is recorded." }),
        }),
      )
      .meta({ description: "The questions asked of every state." }),
    kinds: z
      .array(z.strictObject({ id: text("The kind."), label: text("The kind in words.") }))
      .meta({ description: "The kinds of event." }),
  });
