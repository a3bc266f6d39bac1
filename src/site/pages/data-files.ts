import type { Download } from "../../exports/discovery/downloads.ts";
import { datasetLd, scriptJson } from "../../exports/discovery/json-ld.ts";
import type { Dataset } from "../../tracker/dataset.ts";
import { fullUrl } from "../addresses/addresses.ts";

/** The data and files to have it in, as search engines for data read it: JSON-LD for a script element. */
export function datasetJson(dataset: Dataset, downloads: readonly Download[]): string {
  const files = downloads.map(({ path, type, format }) => ({
    address: fullUrl(path),
    mediaType: type,
    name: `${path.split("/").at(-1)} (${format})`,
  }));
  return scriptJson(datasetLd(dataset, fullUrl("/"), files));
}
