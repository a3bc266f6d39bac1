import { z } from "zod";
import { citedKey, date, day, id, oneWord, text } from "./fields.ts";
import { Sources } from "./source.ts";
import type { TrackerFile } from "./tracker.ts";

const CERTAINTIES = {
  confirmed: "Nobody contradicts the sources. The same as leaving it out.",
  claimed: "Only one side says so, so it sets nothing.",
  disputed: "Sources differ, and the dispute says how.",
} as const;

/** What a kind is, and what an event of it must set. */
function kindMeaning({ label, "must-set": must = [], background }: TrackerFile["kinds"][string]): string {
  if (background !== undefined) return `${label}. Background: it sets nothing.`;
  return must.length === 0 ? `${label}.` : `${label}. It must set ${must.join(", ")}.`;
}

/** What is disputed, and what an event whose dispute is of that sort may not set. */
function disputeMeaning({ meaning, "may-not-set": not = [] }: NonNullable<TrackerFile["disputes"]>[string]): string {
  return not.length === 0 ? meaning : `${meaning} It may not set ${not.join(", ")}.`;
}

/** A tracker without a list of what can be disputed leaves the word to the author. */
function disputesSchema({ disputes }: TrackerFile) {
  const asks = "What of it is disputed, in a word.";
  return disputes ? oneWord(meaningsOf(disputes, disputeMeaning), asks) : text(40, asks, "rank");
}

/** The meanings of the words of a map. */
function meaningsOf<Definition>(map: Record<string, Definition>, meaning: (definition: Definition) => string) {
  return Object.fromEntries(Object.entries(map).map(([word, definition]) => [word, meaning(definition)]));
}

/** `sets: {status: recognised}`: for each facet of the tracker one of its values. */
function setsSchema(tracker: TrackerFile) {
  const shape = Object.fromEntries(
    Object.entries(tracker.facets).map(([facet, { question, values }]) => {
      const meanings = meaningsOf(values, ({ label, meaning }) => `${label}. ${meaning}`);
      return [facet, oneWord(meanings, question).optional()];
    }),
  );
  return z.strictObject(shape).meta({ description: "The values that this event gives to facets.", noun: "sets" });
}

/** An event schema for the vocabulary of a tracker. */
export function eventSchema(tracker: TrackerFile) {
  return z
    .strictObject({
      date: date("When it happened: 2025, 2025-07 or 2025-07-03; a trailing ~ means about."),
      kind: oneWord(meaningsOf(tracker.kinds, kindMeaning), "What kind of event it was."),
      summary: text(
        600,
        "What happened, in one sentence of our own. Inline Markdown.",
        "The minister received the ambassador.",
      ),
      sets: setsSchema(tracker).optional(),
      sources: z
        .array(citedKey("The key of a source of this file.", "ap-2025-07-03"))
        .min(1)
        .meta({ description: "Keys of the sources that carry this event.", examples: ["[ap-2025-07-03]"] }),
      added: day("The day on which it came into this tracker.").optional(),
      id: id(
        "A word for its address, in place of the kind. Only where two events of a record share date and kind.",
        "handover",
      ).optional(),
      certainty: oneWord(CERTAINTIES, "How well it is attested.").optional(),
      disputes: disputesSchema(tracker).optional(),
      dispute: text(
        600,
        "Both versions, each with who gives it. Inline Markdown.",
        "One paper gives 3 July; another, 4 July.",
      ).optional(),
      ahead: text(
        300,
        "Why a source is older than the event: who announced it beforehand.",
        "The ministry announced it the day before.",
      ).optional(),
    })
    .meta({ description: "Something that happened on a date, carried by sources.", noun: "an event" });
}

/** A file of `content/countries` or `content/organisations`, for the vocabulary of a tracker. */
export function recordSchema(tracker: TrackerFile) {
  return z
    .strictObject({
      code: z
        .string()
        .meta({
          description: "ISO 3166-1 alpha-2 code. It gives name, region and shape.",
          examples: ["RU"],
          pattern: "^[A-Z]{2}$",
        })
        .optional(),
      name: text(
        80,
        "The name, where the code does not give it or another one is needed.",
        "United Nations",
      ).optional(),
      short: text(20, "The usual abbreviation.", "UN").optional(),
      "in-sentence": text(
        80,
        'How sentences call it, where the name needs "the", as in: the Northern Isles.',
        "the Northern Isles",
      ).optional(),
      checked: day("The last day on which an editor went through the sources."),
      note: text(
        6000,
        "What the relation rests on, in a few sentences. Markdown that cites with [^key].",
        "Talks began in 2022.[^ap-2025-07-03]",
      ).optional(),
      events: z
        .array(eventSchema(tracker))
        .min(1)
        .meta({ description: "What happened, oldest first.", noun: "the events", examples: ["- date: 2025-07-03"] }),
      sources: Sources,
    })
    .meta({ description: "How one state or organisation deals with the subject.", noun: "a record" });
}

type RecordFile = z.infer<ReturnType<typeof recordSchema>>;
type EventFile = RecordFile["events"][number];

/** An authored event; `sets` maps facets to values. */
export type AuthoredEvent = Omit<EventFile, "sets" | "certainty"> & {
  sets: Record<string, string>;
  certainty: keyof typeof CERTAINTIES;
};

/** An authored record, before names and days are filled in. */
export type AuthoredRecord = Omit<RecordFile, "events"> & { events: AuthoredEvent[] };
