import { allRecords, type Dataset, type ProsePage } from "../../tracker/dataset.ts";
import type { Words } from "../../words/en.ts";
import { recordPath } from "./addresses.ts";

/** A page of the site: its path from the root, and its name. */
export interface SitePage {
  path: string;
  name: string;
  /** Of a record: the key of its row in the table and of its names in other languages. */
  key?: string;
}

/** The page of prose that the head of every page leads to; all others are in the foot. */
const ABOUT = "about";

/** The pages that the head of every page leads to. */
export function mainPages({ pages, tracker }: Dataset, { site, map }: Words): SitePage[] {
  return [
    { path: "/", name: site.nav.table },
    ...(tracker.next ? [{ path: "/next/", name: site.nav.next }] : []),
    { path: "/map/", name: map.title },
    { path: "/timeline/", name: site.nav.timeline },
    { path: "/on/", name: site.nav.days },
    { path: "/data/", name: site.nav.data },
    ...pages.filter(({ id }) => id === ABOUT).map(proseLink),
  ];
}

/** The pages that the foot of every page leads to. */
export function furtherPages(
  { claims, pages }: Dataset,
  { site, edit, embed, corrections, events }: Words,
): SitePage[] {
  return [
    { path: "/embed/", name: embed.title },
    { path: "/events/", name: events.title },
    { path: "/sources/", name: site.nav.sources },
    ...(claims ? [{ path: "/claims/", name: site.nav.claims }] : []),
    { path: "/corrections/", name: corrections.title },
    ...pages.filter(({ id }) => id !== ABOUT).map(proseLink),
    { path: "/edit/", name: edit.title },
  ];
}

const proseLink = ({ id, title }: ProsePage): SitePage => ({ path: `/${id}/`, name: title });

/** Every page but those of single days. */
export function allPages(dataset: Dataset, words: Words): SitePage[] {
  const records = allRecords(dataset).map((record) => ({
    path: recordPath(record),
    name: record.name,
    key: record.code ?? record.id,
  }));
  return [...mainPages(dataset, words), ...furtherPages(dataset, words), ...records];
}

/** The name of a record by its folder and id, as corrections give it: `countries/<id>`. */
export function nameOfRecord(dataset: Dataset, path: string): string {
  return allRecords(dataset).find(({ folder, id }) => `${folder}/${id}` === path)?.name ?? path;
}
