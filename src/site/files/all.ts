import type { Dataset } from "../../tracker/dataset.ts";
import type { Words } from "../../words/en.ts";
import { dataFiles } from "./data.ts";
import { discoveryFiles } from "./discovery.ts";
import { mapFiles } from "./maps.ts";
import { sharingFiles } from "./sharing.ts";
import type { SiteFile } from "./site-file.ts";

/** Every file of the site that is no page. Astro makes the pages; these need nothing of it. */
export const siteFiles = (dataset: Dataset, words: Words): SiteFile[] => [
  ...dataFiles(dataset),
  ...sharingFiles(dataset, words),
  ...mapFiles(dataset, words),
  ...discoveryFiles(dataset, words),
];
