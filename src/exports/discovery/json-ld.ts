/** What search engines for data read: schema.org as JSON-LD. */
import { allRecords, type Dataset } from "../../tracker/dataset.ts";
import { CONTENT_LICENCE } from "../licence.ts";

/** A file with the data: its full address, its media type, and what it is called. */
export interface DatasetFile {
  address: string;
  mediaType: string;
  name: string;
}

/**
 * Describes the content as a https://schema.org/Dataset. It covers the time from the oldest event to the day that the
 * site speaks of.
 * @param home full address of the site
 * @param files in which the data can be had
 */
export function datasetLd(dataset: Dataset, home: string, files: readonly DatasetFile[]): object {
  const { tracker, asOf } = dataset;
  const starts = allRecords(dataset).flatMap(({ events }) => events.map(({ date }) => date.start));
  const start = starts.reduce((a, b) => (a < b ? a : b), asOf);
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: tracker.title,
    description: tracker.description,
    url: home,
    license: CONTENT_LICENCE,
    creator: { "@type": "Organization", name: tracker.title, url: home },
    inLanguage: tracker.language,
    isAccessibleForFree: true,
    dateModified: asOf,
    temporalCoverage: `${start}/${asOf}`,
    distribution: files.map(({ address, mediaType, name }) => ({
      "@type": "DataDownload",
      name,
      encodingFormat: mediaType,
      contentUrl: address,
    })),
  };
}

/** JSON for a script element: without a `<`, nothing in it ends the element or begins a comment. */
export const scriptJson = (value: object): string => JSON.stringify(value).replaceAll("<", "\\u003c");
