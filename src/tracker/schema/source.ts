import { z } from "zod";
import { date, id, language, text, url } from "./fields.ts";

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
    archived: Archived.optional(),
  })
  .meta({ description: "A page that was read and that carries a statement.", noun: "a source" });

export type Source = z.infer<typeof Source>;

/** The sources of a file by their keys. */
export const Sources = z
  .record(id("A key for citing: publisher and date.", "ap-2025-07-03"), Source)
  .meta({ description: "The sources of this file, each under a key that events and notes cite.", noun: "the sources" });

export type Sources = Record<string, Source>;
