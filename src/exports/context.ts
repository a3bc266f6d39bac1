import type { Dataset } from "../tracker/dataset.ts";

/** What every export is made from. */
export interface ExportContext {
  dataset: Dataset;
  /** A hash of the content: the same content has the same. */
  version: string;
  /** Full address of a page or file by its path from the root of the site. */
  address: (path: string) => string;
}
