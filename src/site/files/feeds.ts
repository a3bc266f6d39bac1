/** What feeds say: every event and correction is an entry, as of the day on which the tracker learned it. */
import { allRecords, sourceOf, type Dataset, type TrackerEvent, type TrackerRecord } from "../../tracker/dataset.ts";
import { partialDate, wordDate, type Day } from "../../tracker/dates.ts";
import type { Sources } from "../../tracker/schema/source.ts";
import type { Words } from "../../words/en.ts";
import { fullUrl, recordPath, url } from "../addresses/addresses.ts";
import { nameOfRecord } from "../addresses/all-pages.ts";
import { namedCorrections, type NamedCorrection } from "../content/corrections.ts";
import { valueOf } from "../content/facets.ts";
import { plainText } from "../content/prose.ts";

/** The entries of the feed of the whole site. */
const MOST = 100;

/** Path of the feed of a record, or of the site. */
export const feedPath = (record?: Pick<TrackerRecord, "folder" | "id">): string =>
  `${record ? recordPath(record) : "/"}feed.atom`;

/** The feed of the site. */
export function siteFeed(dataset: Dataset, words: Words) {
  const entries = [
    ...allRecords(dataset).flatMap((record) => eventEntries(dataset, record, words)),
    ...correctionEntries(dataset, words),
  ];
  const newest = newestFirst(entries).slice(0, MOST);
  return feed(dataset, feedPath(), "/", dataset.tracker.title, words.feed.newest(MOST), newest);
}

/** The feed of a record. */
export function recordFeed(dataset: Dataset, record: TrackerRecord, words: Words) {
  const path = recordPath(record);
  const corrections = correctionEntries(dataset, words, (one) => `/${one.record}/` === path);
  const entries = newestFirst([...eventEntries(dataset, record, words), ...corrections]);
  const title = words.site.pageTitle(record.name, dataset.tracker.title);
  return feed(dataset, feedPath(record), path, title, words.feed.record(record.name), entries);
}

type Entry = ReturnType<typeof eventEntries>[number];

function feed({ tracker, asOf }: Dataset, self: string, page: string, title: string, subtitle: string, all: Entry[]) {
  return {
    host: new URL(fullUrl("/")).hostname,
    name: url(self),
    title,
    subtitle,
    language: tracker.language,
    author: tracker.title,
    self: fullUrl(self),
    page: fullUrl(page),
    updated: all[0]?.updated ?? asOf,
    entries: all,
  };
}

/** Newest first; of one day the latest event first, and then in an order that stays. */
function newestFirst(entries: Entry[]): Entry[] {
  const key = ({ updated, happened, name }: Entry) => `${updated} ${happened} ${name}`;
  return entries.sort((a, b) => (key(a) < key(b) ? 1 : -1));
}

function eventEntries({ tracker }: Dataset, record: TrackerRecord, words: Words) {
  return record.events.map((event) => {
    const { label } = tracker.kinds[event.kind]!;
    return {
      // Of the record and the event alone: words may change, the name of the entry may not.
      name: url(`${recordPath(record)}${event.id}`),
      title: words.sources.event(record.name, wordDate(event.date, words.dates), label),
      page: fullUrl(`${recordPath(record)}#${event.id}`),
      happened: event.effective,
      updated: event.added ?? publishedOn(record, event),
      category: { term: event.kind, label },
      summary: summaryOf(tracker, event, words),
      sources: sourcesOf(record.sources, event.sources),
    };
  });
}

/** For an event that does not say when it was added: the last day of its newest source, but none after the check. */
function publishedOn(record: TrackerRecord, { sources }: TrackerEvent): Day {
  const days = sources.map((key) => sourceOf(record, key).published.end);
  const newest = days.reduce((a, b) => (a > b ? a : b));
  return newest < record.checked ? newest : record.checked;
}

/** What happened, how certain that is, and what follows from it. */
function summaryOf({ facets }: Dataset["tracker"], event: TrackerEvent, { record, feed }: Words): string {
  const { summary, certainty, dispute, ahead, sets } = event;
  const set = Object.entries(sets).map(([key, value]) =>
    feed.set(facets[key]!.label, valueOf(facets[key]!, value).label),
  );
  return [
    plainText(summary),
    certainty === "claimed" && `${record.claimed}.`,
    dispute !== undefined && `${record.disputed}: ${plainText(dispute)}`,
    ahead !== undefined && `${record.ahead} ${plainText(ahead)}`,
    set.length > 0 && `${record.sets}: ${set.join("; ")}.`,
  ]
    .filter((part) => part !== false)
    .join(" ");
}

function correctionEntries(
  dataset: Dataset,
  words: Words,
  of: (one: NamedCorrection) => boolean = () => true,
): Entry[] {
  const { was, now, why } = words.corrections;
  return namedCorrections(dataset)
    .filter(of)
    .map((one) => ({
      name: url(`/corrections/${one.id}`),
      title: words.feed.correction(nameOfRecord(dataset, one.record), wordDate(partialDate(one.date), words.dates)),
      page: fullUrl(`/corrections/#${one.id}`),
      happened: one.date,
      updated: one.date,
      category: { term: "correction", label: words.corrections.title },
      summary: `${was}: ${plainText(one.was)} ${now}: ${plainText(one.now)} ${why}: ${plainText(one.why)}`,
      sources: sourcesOf(dataset.corrections?.sources ?? {}, one.sources ?? []),
    }));
}

const sourcesOf = (sources: Sources, keys: readonly string[]) =>
  keys.map((key) => sourceOf({ sources }, key)).map(({ url, title, language }) => ({ url, title, language }));
