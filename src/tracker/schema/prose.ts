/** The files of prose: claims, corrections and pages. */
import { z } from "zod";
import { citedKey, day, eventId, id, oneWord, text } from "./fields.ts";
import { Sources } from "./source.ts";

const VERDICTS = {
  confirmed: "The sources say so too.",
  corrected: "Wrong in a point, and the finding says in which.",
  unsupported: "No source was found for it.",
} as const;

const keys = z
  .array(citedKey("The key of a source of this file.", "ap-2025-07-03"))
  .meta({ description: "Keys of the sources that decide it.", examples: ["[ap-2025-07-03]"] });

const Claim = z
  .strictObject({
    id: id("A word for the claim, unique in this file.", "date-of-recognition"),
    claim: text(600, "What was said, in one sentence of our own.", "Moscow recognised the government on 3 July 2025."),
    verdict: oneWord(VERDICTS, "How the claim stands against the sources."),
    finding: text(
      1500,
      "What the sources say. Inline Markdown that cites with [^key].",
      "Two agencies report it.[^ap-2025-07-03]",
    ),
    sources: keys.optional(),
  })
  .meta({ description: "A claim and what sources say of it.", noun: "a claim" });

/** `content/claims.yaml` */
export const ClaimsFile = z
  .strictObject({
    about: text(1500, "Whose claims these are. Inline Markdown.", "The news article that this tracker started from."),
    claims: z.array(Claim).min(1).meta({ description: "The claims, one by one.", noun: "the claims" }),
    sources: Sources,
  })
  .meta({ description: "The claims of the originating article, checked.", noun: "the claims file" });

const Correction = z
  .strictObject({
    date: day("When it was corrected."),
    record: text(100, "The record: its folder and id.", "countries/northland"),
    was: text(600, "What stood here. Inline Markdown.", "The day was given as 4 July 2025."),
    now: text(600, "What stands here now. Inline Markdown.", "The day is 3 July 2025."),
    why: text(
      600,
      "Why it changed. Inline Markdown that cites with [^key].",
      "The ministry's own statement.[^ap-2025-07-03]",
    ),
    sources: keys.optional(),
    days: z
      .array(day("A day."))
      .min(1)
      .meta({
        description: "Days on which a change was shown that is shown on them no more. Their pages stay.",
        examples: ["[2025-07-04]"],
      })
      .optional(),
    ids: z
      .array(eventId("The id of an event.", "2025-07-04-recognition"))
      .min(1)
      .meta({
        description:
          "Ids that events of the record had before, as in the address behind the #: date and kind. They lead here.",
        examples: ["[2025-07-04-recognition]"],
      })
      .optional(),
  })
  .meta({ description: "Something that this tracker had wrong.", noun: "a correction" });

/** `content/corrections.yaml` */
export const CorrectionsFile = z
  .strictObject({
    corrections: z.array(Correction).meta({ description: "The corrections, newest first.", noun: "the corrections" }),
    sources: Sources.optional(),
  })
  .meta({ description: "The dated log of what this tracker had wrong.", noun: "the corrections file" });

/** The front matter of `content/pages/*.md` */
export const PageFrontMatter = z
  .strictObject({
    title: text(80, "The heading of the page.", "Method"),
    description: text(300, "One sentence for search engines and previews.", "How entries are made."),
    sources: Sources.optional(),
  })
  .meta({ description: "Title and sources of a page.", noun: "the front matter" });

export type ClaimsFile = z.infer<typeof ClaimsFile>;
export type CorrectionsFile = z.infer<typeof CorrectionsFile>;
export type PageFrontMatter = z.infer<typeof PageFrontMatter>;
