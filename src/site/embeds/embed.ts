/** What all pages made to be framed have in common. */
import { sourceOf, type Dataset, type TrackerRecord } from "../../tracker/dataset.ts";
import type { Day } from "../../tracker/dates.ts";
import type { Row } from "../../tracker/table.ts";
import type { Words } from "../../words/en.ts";
import { recordPath, url } from "../addresses/addresses.ts";

/** A page made to be framed. */
export interface Embed {
  /** Its path: `/embed/country/<id>/`. */
  path: string;
  /** Path of the ordinary page that says the same and more; it may not be framed. */
  page: string;
  title: string;
  /** What stands above it, where that is not its title. */
  heading?: string;
  /** Height in pixels at {@link EMBED_WIDTH}, as near as it can be told before a browser lays it out. */
  height: number;
}

/** An embed with its code to copy. */
export interface EmbedCode {
  embed: Embed;
  frame: string;
  /** The address that oEmbed knows it by. */
  oembed: string | undefined;
  badge: string | undefined;
}

/** The width in pixels that the code to copy and the oEmbed answers give. */
export const EMBED_WIDTH = 600;

/** More than this a host such as WordPress cuts off; the frame scrolls. */
const MOST_HEIGHT = 1000;

/** Height of a frame for content of a height that was reckoned, in pixels. */
export const frameHeight = (content: number): number => Math.min(MOST_HEIGHT, Math.ceil(content / 10) * 10);

/** What a frame is called on other people's pages, where nothing around it says what it is about. */
export const embedName = ({ title }: Embed, { tracker }: Dataset, { site }: Words): string =>
  title === tracker.question ? site.pageTitle(title, tracker.title) : site.pageTitle(title, tracker.question);

const KINDS = { countries: "country", organisations: "organisation" } as const;

/** The part of an embed's address that says what kind of record it shows. */
export const embedKind = ({ folder }: TrackerRecord): string => KINDS[folder];

export const recordEmbedPath = (record: TrackerRecord): string => `/embed/${embedKind(record)}/${record.id}/`;

/** Attributes of a link within a frame: to another page made for frames, and for scripts the ordinary one. */
export interface EmbedLink {
  href: string;
  "data-page": string;
}

export const embedLink = (record: TrackerRecord): EmbedLink => ({
  href: url(recordEmbedPath(record)),
  "data-page": url(recordPath(record)),
});

/** Addresses of the sources that the rungs in some rows rest on. */
export const sourcesOfRungs = (rows: readonly Row[], ladder: string): string[] =>
  rows.flatMap(({ record, state }) => state[ladder]?.event.sources.map((key) => sourceOf(record, key).url) ?? []);

/** How many sources the events of some records cite that took effect by a day. */
export function countSources(records: readonly TrackerRecord[], day: Day): number {
  const cited = new Set<string | undefined>();
  for (const { events, sources } of records) {
    for (const event of events) {
      if (event.effective <= day) for (const key of event.sources) cited.add(sources[key]?.url);
    }
  }
  return cited.size;
}
