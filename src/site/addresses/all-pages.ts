import { allRecords, type Dataset } from "../../tracker/dataset.ts";
import type { Words } from "../../words/en.ts";
import { recordPath } from "./addresses.ts";

/** A page of the site: its path from the root, and its name. */
export interface SitePage {
  path: string;
  name: string;
  /** Of a record: the key of its row in the table and of its names in other languages. */
  key?: string;
}

/** The pages that the head of every page leads to. */
export function mainPages({ claims, pages }: Dataset, { site, map, edit, embed }: Words): SitePage[] {
  return [
    { path: "/", name: site.nav.table },
    { path: "/map/", name: map.title },
    { path: "/timeline/", name: site.nav.timeline },
    { path: "/on/", name: site.nav.days },
    { path: "/sources/", name: site.nav.sources },
    ...(claims ? [{ path: "/claims/", name: site.nav.claims }] : []),
    ...pages.map(({ id, title }) => ({ path: `/${id}/`, name: title })),
    { path: "/data/", name: site.nav.data },
    { path: "/edit/", name: edit.title },
    { path: "/embed/", name: embed.title },
  ];
}

/** Every page but those of single days. */
export function allPages(dataset: Dataset, words: Words): SitePage[] {
  const records = allRecords(dataset).map((record) => ({
    path: recordPath(record),
    name: record.name,
    key: record.code ?? record.id,
  }));
  return [
    ...mainPages(dataset, words),
    { path: "/events/", name: words.events.title },
    { path: "/corrections/", name: words.corrections.title },
    ...records,
  ];
}

/** The name of a record by its folder and id, as corrections give it: `countries/<id>`. */
export function nameOfRecord(dataset: Dataset, path: string): string {
  return allRecords(dataset).find(({ folder, id }) => `${folder}/${id}` === path)?.name ?? path;
}
