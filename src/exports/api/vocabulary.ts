/** The subject and the vocabulary as the API gives them. */
import type { z } from "zod";
import { plainText } from "../../tracker/markdown.ts";
import type { FacetDefinition } from "../../tracker/schema/tracker.ts";
import { tableOn } from "../../tracker/table.ts";
import type { ExportContext } from "../context.ts";
import type { trackerSchema } from "./schema.ts";

type Vocabulary = z.infer<ReturnType<typeof trackerSchema>>;

/** The tracker with its facets, values and kinds, and how many members stand at each value. */
export function vocabulary({ dataset }: ExportContext): Vocabulary {
  const { tracker, members, asOf } = dataset;
  const { title, question, description, language, subject, ladder, answer, others, kinds, sources } = tracker;
  const rows = tableOn(dataset, asOf).filter(({ record }) => record.standing === "member");
  const facet = ([id, { label, question: asked, values, unset }]: [string, FacetDefinition]) => ({
    id,
    label,
    question: asked,
    values: Object.entries(values).map(([value, { label: name, glyph, meaning }]) => ({
      id: value,
      label: name,
      glyph,
      meaning,
      members: rows.filter(({ state }) => state[id]?.value === value).length,
    })),
    unset: { label: unset.label, glyph: unset.glyph, meaning: unset.meaning },
  });
  return {
    title,
    question,
    description,
    language,
    subject: { name: subject.name, short: subject.short, code: subject.code ?? null },
    members,
    ladder,
    answer: answer.value,
    others: {
      text: plainText(others.text),
      reaches: others.reaches,
      sources: Object.values(sources).map(({ url }) => url),
    },
    facets: Object.entries(tracker.facets).map(facet),
    kinds: Object.entries(kinds).map(([id, { label }]) => ({ id, label })),
  };
}
