/** What can be cited, as an item of CSL-JSON (citationstyles.org), from which all other forms are made. */
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import type { Day, PartialDate } from "../../tracker/dates.ts";
import type { Source } from "../../tracker/schema/source.ts";

/** Year, month (1 to 12) and day, as far as they are known. */
export type DateParts = [number] | [number, number] | [number, number, number];

/** An item of CSL-JSON, with the fields that a page on the web needs. */
export interface CiteItem {
  id: string;
  type: "webpage";
  title: string;
  author?: { literal: string }[];
  "container-title"?: string;
  issued: { "date-parts": [DateParts]; circa?: true };
  URL: string;
  language: string;
  archive?: string;
  archive_location?: string;
}

/**
 * A page of this site, issued when its facts were last checked, whatever day it speaks of: its title says that. `id` is a
 * word of letters, digits and hyphens.
 */
export function pageItem(
  { title: site, language }: TrackerFile,
  page: { title: string; path: string; address: string; checked: Day },
): CiteItem {
  const place = page.path.replace(/[^a-z0-9-]+/g, "-").replace(/^-|-$/g, "");
  return {
    id: ["tracker", place, page.checked].filter(Boolean).join("-"),
    type: "webpage",
    title: oneLine(page.title),
    ...(page.title === site ? {} : { "container-title": oneLine(site) }),
    author: [{ literal: oneLine(site) }],
    issued: { "date-parts": [partsOf(page.checked)] },
    URL: page.address,
    language,
  };
}

/** A source of a file, under its key there. */
export function sourceItem(key: string, source: Source): CiteItem {
  const { title, publisher, via, published, url, language, archived } = source;
  const date = { "date-parts": [partsOf(machine(published))] as [DateParts] };
  return {
    id: key,
    type: "webpage",
    title: oneLine(title),
    author: [{ literal: oneLine(publisher) }],
    "container-title": oneLine(via ?? publisher),
    issued: published.about ? { ...date, circa: true } : date,
    URL: url,
    language,
    ...(archived === undefined ? {} : { archive: "Internet Archive", archive_location: archived }),
  };
}

const machine = ({ text, about }: PartialDate) => (about ? text.slice(0, -1) : text);
const partsOf = (date: string) => date.split("-").map(Number) as DateParts;

/**
 * A text on one line with single spaces (RIS takes two before a hyphen for a field), without control characters and
 * marks that turn the direction of what follows.
 */
function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, " ")
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
}
