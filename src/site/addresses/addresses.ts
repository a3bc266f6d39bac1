/** Addresses of the site's own pages, below the base path; and of pages elsewhere that are made from data. */
import type { TrackerEvent, TrackerRecord } from "../../tracker/dataset.ts";
import type { Day } from "../../tracker/dates.ts";
import type { Source } from "../../tracker/schema/source.ts";
import { ORIGIN, ROOT } from "./origin.ts";

/** Address of a page by its path from the root of the site: `/method/`. */
export const url = (path: string): string => ROOT + path.replace(/^\//, "");

/** Full address of a page, for citing. */
export const fullUrl = (path: string): string => new URL(url(path), ORIGIN).href;

export const recordPath = ({ folder, id }: Pick<TrackerRecord, "folder" | "id">): string => `/${folder}/${id}/`;
export const recordUrl = (record: Pick<TrackerRecord, "folder" | "id">): string => url(recordPath(record));
export const eventUrl = (record: TrackerRecord, event: TrackerEvent): string => `${recordUrl(record)}#${event.id}`;
export const dayUrl = (day: Day): string => url(`/on/${day}/`);

/** Whether a page is one that other sites can embed by its address alone: the table, the map, the timeline, a record or a day. */
const EMBEDDABLE = /^\/((map|timeline|(countries|organisations|on)\/[^/]+)\/)?$/;

/** Path of the oEmbed answer for a page: `/countries/<id>/` → `/oembed/countries/<id>.json`; undefined where it has none. */
export function oembedPath(page: string): string | undefined {
  if (!EMBEDDABLE.test(page)) return undefined;
  return `/oembed/${page.slice(1, -1) || "table"}.json`;
}

/** Path of the badge for a page: of a record, or the answer to the site's question for the home page. */
export function badgePath(page: string): string | undefined {
  if (page === "/") return "/badge/count.svg";
  const id = /^\/(?:countries|organisations)\/([^/]+)\/$/.exec(page)?.[1];
  return id === undefined ? undefined : `/badge/${id}.svg`;
}

/** The archived copy that the author gives, or else the capture that the Wayback Machine has nearest to publication. */
export function archiveUrl({ archived, published, url: address }: Source): string {
  return archived ?? `https://web.archive.org/web/${published.end.replaceAll("-", "")}/${address}`;
}
