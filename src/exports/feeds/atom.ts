/** Atom feeds (RFC 4287). */
import type { Day } from "../../tracker/dates.ts";
import { xml } from "./xml.ts";

/** A feed. Addresses are full ones. */
export interface Feed {
  /** The host that names feed and entries, each by its path there; see {@link tagUri}. */
  host: string;
  name: string;
  title: string;
  subtitle: string;
  language: string;
  author: string;
  licence: string;
  /** Where the feed is, and the page that it is about. */
  self: string;
  page: string;
  /** The day of the newest entry; of the feed while it has none. */
  updated: Day;
  entries: readonly FeedEntry[];
}

/** An entry of a feed. All texts are plain. */
export interface FeedEntry {
  name: string;
  title: string;
  page: string;
  updated: Day;
  category: { term: string; label: string };
  summary: string;
  sources: readonly { url: string; title: string; language: string }[];
}

/** Writes a feed. Entries keep their order. */
export function atomFeed(feed: Feed): string {
  const { host, name, title, subtitle, language, author, licence, self, page, updated, entries } = feed;
  return xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}">
<id>${tagUri(host, name)}</id>
<title>${title}</title>
<subtitle>${subtitle}</subtitle>
<link rel="self" type="application/atom+xml" href="${iri(self)}"/>
<link rel="alternate" type="text/html" href="${iri(page)}"/>
<link rel="license" href="${iri(licence)}"/>
<author><name>${author}</name></author>
<updated>${noon(updated)}</updated>
${entries.map((one) => entry(host, one))}</feed>
`.markup;
}

const entry = (host: string, { name, title, page, updated, category, summary, sources }: FeedEntry) => xml`<entry>
<id>${tagUri(host, name)}</id>
<title>${title}</title>
<link rel="alternate" type="text/html" href="${iri(page)}"/>
${sources.map((source) => xml`<link rel="via" href="${iri(source.url)}" hreflang="${source.language}" title="${source.title}"/>\n`)}<category term="${category.term}" label="${category.label}"/>
<published>${noon(updated)}</published>
<updated>${noon(updated)}</updated>
<summary>${summary}</summary>
</entry>
`;

/** Only the day is known. At noon UTC it is the same day for nearly every reader (RFC 3339). */
const noon = (day: Day) => `${day}T12:00:00Z`;

/**
 * A tag URI (RFC 4151), which stays the name of a thing wherever it moves.
 * @param host that held the name in 2026, the year in which these names began
 * @param path of the thing there
 */
const tagUri = (host: string, path: string): string => `tag:${host},2026:${path}`;

/** An address as RFC 3987 has it: what browsers let pass behind the host is escaped. */
function iri(address: string): string {
  const { origin, pathname, search, hash } = new URL(address);
  return origin + `${pathname}${search}${hash}`.replace(/[[\]\\^`{|}"<> ]/g, encodeURIComponent);
}
