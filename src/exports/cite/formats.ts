/** The forms in which a page or source can be cited. */
import { bibtex } from "./bibtex.ts";
import type { CiteItem } from "./item.ts";
import { ris } from "./ris.ts";
import { wikipedia } from "./wikipedia.ts";

/** A form of citation: what people call it, and an item in it. */
export interface CiteFormat {
  name: string;
  write: (item: CiteItem) => string;
}

export const CITE_FORMATS: readonly CiteFormat[] = [
  { name: "Wikipedia", write: wikipedia },
  { name: "BibTeX", write: bibtex },
  { name: "RIS", write: ris },
  { name: "CSL-JSON", write: (item) => JSON.stringify([item], undefined, 1) },
];
