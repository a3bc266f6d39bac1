import { z } from "zod";
import { date, id, language, oneWord, text, url } from "./fields.ts";

/** What a publisher is, in the order in which sources are named: who acted, who reports for all, who has an interest. */
export const SOURCE_KINDS = {
  official: "A government, parliament, court or international body, in its own words.",
  agency: "A news agency whose editors no government directs.",
  press: "A newspaper, broadcaster or news site whose editors no government directs.",
  research: "A university, institute or organisation that studies or advocates.",
  "state-media": "An agency, paper or broadcaster that a government owns or directs.",
  party: "The subject itself, its bodies and its own media.",
} as const;

export type SourceKind = keyof typeof SOURCE_KINDS;

const Archived = url("An archived copy on the Wayback Machine, if one was seen.").meta({
  examples: ["https://web.archive.org/web/20250703120000/https://www.example.org/news/1"],
});

/** A source: a page that was read and that carries a statement. */
export const Source = z
  .strictObject({
    title: text(500, "The title as published, in its own language and script.", "Moscow recognises new government"),
    publisher: text(120, "Who wrote it: the agency, newspaper, ministry.", "Associated Press"),
    via: text(120, "Who carried it, when that is not the publisher.", "Star Tribune").optional(),
    published: date("When it was published. Every source is dated."),
    url: url("Its address, as seen in the browser."),
    language: language("The language of the page, as a two-letter code."),
    kind: oneWord(
      SOURCE_KINDS,
      "What the publisher is. Only where publishers.yaml does not say it, or where this page is another kind.",
    ).optional(),
    archived: Archived.optional(),
  })
  .meta({ description: "A page that was read and that carries a statement.", noun: "a source" });

export type Source = z.infer<typeof Source>;

/** The sources of a file by their keys. */
export const Sources = z
  .record(id("A key for citing: publisher and date.", "ap-2025-07-03"), Source)
  .meta({ description: "The sources of this file, each under a key that events and notes cite.", noun: "the sources" });

export type Sources = Record<string, Source>;
