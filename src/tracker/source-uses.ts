/** Every source of the tracker once, with all that rests on it. */
import { allRecords, type Dataset, type TrackerEvent, type TrackerRecord } from "./dataset.ts";
import { citedIn } from "./markdown.ts";
import type { Source, Sources } from "./schema/source.ts";
import { once } from "./once.ts";

/** A place that cites a source: an event of a record, its note, or another page of the site. */
export type SourceUse =
  | { kind: "event"; record: TrackerRecord; event: TrackerEvent }
  | { kind: "note"; record: TrackerRecord }
  | { kind: "page"; path: string; title: string | undefined };

export interface UsedSource {
  source: Source;
  uses: SourceUse[];
}

/**
 * Sources newest first, then by publisher. Of which only the month or year is known counts from its first day: it may not
 * stand above one that is known to be newer than that. The same address is the same source.
 */
export const sourceUses = once((dataset: Dataset): UsedSource[] => {
  const used = new Map<string, UsedSource>();
  const add = (sources: Sources | undefined, keys: Iterable<string>, use: SourceUse) => {
    for (const key of new Set(keys)) {
      const source = sources?.[key];
      if (!source) continue;
      const entry = used.get(source.url) ?? { source, uses: [] };
      used.set(source.url, entry);
      entry.uses.push(use);
    }
  };
  const cited = (text: string | undefined, mode: "inline" | "block" = "inline") =>
    text === undefined ? [] : citedIn(text, mode);
  for (const record of allRecords(dataset)) {
    for (const event of record.events) {
      const texts = [event.summary, event.dispute, event.ahead].flatMap((text) => cited(text));
      add(record.sources, [...event.sources, ...texts], { kind: "event", record, event });
    }
    add(record.sources, cited(record.note, "block"), { kind: "note", record });
  }
  const { tracker, claims, corrections, pages } = dataset;
  add(tracker.sources, Object.keys(tracker.sources), { kind: "page", path: "/#unrecorded", title: undefined });
  for (const { id, sources } of claims?.claims.map((claim) => ({
    ...claim,
    sources: [...(claim.sources ?? []), ...cited(claim.finding)],
  })) ?? []) {
    add(claims?.sources, sources, { kind: "page", path: `/claims/#${id}`, title: id });
  }
  add(corrections?.sources, Object.keys(corrections?.sources ?? {}), {
    kind: "page",
    path: "/corrections/",
    title: undefined,
  });
  for (const page of pages)
    add(page.sources, Object.keys(page.sources ?? {}), { kind: "page", path: `/${page.id}/`, title: page.title });
  const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...used.values()].sort(
    (a, b) =>
      order(b.source.published.start, a.source.published.start) ||
      order(a.source.publisher, b.source.publisher) ||
      order(a.source.url, b.source.url),
  );
});
