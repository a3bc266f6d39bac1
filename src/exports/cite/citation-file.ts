import { stringify } from "yaml";
import { LICENCE } from "../api/schema.ts";
import type { ExportContext } from "../context.ts";

/** `CITATION.cff` (Citation File Format 1.2.0) of the data, for reference managers and repositories that read it. */
export function citationFile({ dataset, version, address }: ExportContext): string {
  const { title, question, description } = dataset.tracker;
  return stringify({
    "cff-version": "1.2.0",
    type: "dataset",
    message: "If you use this data, please cite it as below.",
    title: `${title}: ${question}`,
    abstract: description,
    authors: [{ name: title }],
    license: LICENCE,
    url: address("/data/"),
    version,
    "date-released": dataset.asOf,
  });
}
