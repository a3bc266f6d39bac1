import { DOWNLOADS } from "../exports/downloads.ts";
import { datasetLd, scriptJson } from "../exports/json-ld.ts";
import type { Dataset } from "../tracker/dataset.ts";
import { fullUrl } from "./addresses.ts";

/** The data and the files to have it in, as search engines for data read it: JSON-LD for a script element. */
export function datasetJson(dataset: Dataset): string {
  const files = DOWNLOADS.map(({ path, type, format }) => ({
    address: fullUrl(path),
    mediaType: type,
    name: `${path.split("/").at(-1)} (${format})`,
  }));
  return scriptJson(datasetLd(dataset, fullUrl("/"), files));
}
