/** What can be cited: every page, and the sources of those that have some of their own. */
import { pageItem, type CiteItem } from "../exports/cite/item.ts";
import { allRecords, type Dataset } from "../tracker/dataset.ts";
import type { Day } from "../tracker/dates.ts";
import { once } from "../tracker/once.ts";
import type { Sources } from "../tracker/schema/source.ts";
import { fullUrl, recordPath } from "./addresses.ts";
import { getWords } from "./data.ts";

export interface CitablePage {
  /** Path of the page; its citations are at `<path>cite/`. */
  path: string;
  title: string;
  sources: Sources;
}

/** How a page of the site is cited, as it speaks of a day. */
export const citeItem = ({ tracker }: Dataset, title: string, path: string, day: Day): CiteItem =>
  pageItem(tracker, { title, path, day, address: fullUrl(path) });

/** Every page with sources of its own, by its path. */
export const citablePages = once((dataset: Dataset): Map<string, CitablePage> => {
  const { tracker, claims, corrections, pages } = dataset;
  const words = getWords(dataset);
  const all: (Omit<CitablePage, "sources"> & { sources: Sources | undefined })[] = [
    { path: "/", title: tracker.title, sources: tracker.sources },
    ...allRecords(dataset).map((record) => ({
      path: recordPath(record),
      title: record.short ?? record.name,
      sources: record.sources,
    })),
    { path: "/claims/", title: words.claims.title, sources: claims?.sources },
    { path: "/corrections/", title: words.corrections.title, sources: corrections?.sources },
    ...pages.map(({ id, title, sources }) => ({ path: `/${id}/`, title, sources })),
  ];
  const citable = new Map<string, CitablePage>();
  for (const { path, title, sources = {} } of all) {
    if (Object.keys(sources).length > 0) citable.set(path, { path, title, sources });
  }
  return citable;
});
