/** The file of publishers. */
import { z } from "zod";
import { oneWord, text } from "./fields.ts";
import { SOURCE_KINDS } from "./source.ts";

/** `content/publishers.yaml`: said once, a publisher is the same kind of source everywhere. */
export const PublishersFile = z
  .strictObject({
    publishers: z
      .record(
        text(120, "A publisher, by the name that sources give it.", "Associated Press"),
        oneWord(SOURCE_KINDS, "What it is."),
      )
      .meta({ description: "Every publisher, and what it is.", noun: "the publishers" }),
  })
  .meta({ description: "What the publishers of the sources are.", noun: "the publishers file" });

export type PublishersFile = z.infer<typeof PublishersFile>;
