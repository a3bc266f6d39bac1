/** What can be cited: every page, and the sources of those that have some of their own. */
import { pageItem, type CiteItem } from "../../exports/cite/item.ts";
import { allRecords, type Dataset } from "../../tracker/dataset.ts";
import { once } from "../../tracker/once.ts";
import type { Sources } from "../../tracker/schema/source.ts";
import { fullUrl, recordPath } from "../addresses/addresses.ts";
import { getWords } from "../content/data.ts";

export interface CitablePage {
  /** Path of the page; its citations are at `<path>cite/`. */
  path: string;
  title: string;
  sources: Sources;
}

/** How a page of the site is cited. */
export const citeItem = ({ tracker, asOf }: Dataset, title: string, path: string): CiteItem =>
  pageItem(tracker, { title, path, checked: asOf, address: fullUrl(path) });

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

/** Where the citation of each source is, by the address of the source. */
export const sourceCitations = once((dataset: Dataset): Map<string, string> => {
  const places = new Map<string, string>();
  for (const { path, sources } of citablePages(dataset).values())
    for (const [key, { url }] of Object.entries(sources)) if (!places.has(url)) places.set(url, `${path}cite/#${key}`);
  return places;
});

/**
 * Where the sources of a page can be cited: on a page of its own, or, where its notes name the sources of many records, in
 * the list of all; undefined for pages without notes.
 */
export function citationsOf(dataset: Dataset, path: string): string | undefined {
  if (/^\/(?:|timeline\/|on\/[^/]+\/)$/.test(path)) return "/sources/";
  return citablePages(dataset).has(path) ? `${path}cite/` : undefined;
}
