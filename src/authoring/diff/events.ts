/** Events of two versions of a record. */
import type { TrackerEvent } from "../../tracker/dataset.ts";
import { plainText } from "../../tracker/markdown.ts";
import type { Change, Subject } from "./change.ts";
import { citedChanges, citedUrls, sameText, type SourcePair } from "./sources.ts";
import type { Vocabulary } from "./vocabulary.ts";

type Side = "base" | "head";

/** What makes an event the same one in another version, the surest sign first. */
const SIGNS: ((event: TrackerEvent, side: Side, pair: SourcePair) => string)[] = [
  (event, side, pair) => `${event.date.text} ${event.kind} ${sameText(event.summary, side, pair)}`,
  (event, side, pair) => sameText(event.summary, side, pair),
  (event) => `${event.date.text} ${event.kind}`,
  (event, side, pair) => `${event.kind} ${citedUrls(event.sources, side, pair).sort().join(" ")}`,
  (event, side, pair) => `${event.date.text} ${citedUrls(event.sources, side, pair).sort().join(" ")}`,
];

/** What changes in the events of a record, in their later order; events that went away come last. */
export function eventChanges(
  base: readonly TrackerEvent[],
  head: readonly TrackerEvent[],
  pair: SourcePair,
  words: Vocabulary,
): Change[] {
  const { earlier, gone } = pairEvents(base, head, pair);
  const came = head.flatMap((event): Change[] => {
    const before = earlier.get(event);
    if (before) return changesIn(before, event, pair, words);
    const subject = subjectOf(event, words);
    return [{ type: "added", subject, text: plainText(event.summary), sources: event.sources.length }];
  });
  const went = gone.map((event) => ({
    type: "removed" as const,
    subject: subjectOf(event, words),
    text: plainText(event.summary),
  }));
  return [...came, ...went];
}

const subjectOf = (event: TrackerEvent, words: Vocabulary): Subject => ({
  of: "event",
  date: event.date.text,
  kind: words.kind(event.kind),
});

/** Finds for each later event its earlier version. */
function pairEvents(base: readonly TrackerEvent[], head: readonly TrackerEvent[], pair: SourcePair) {
  const earlier = new Map<TrackerEvent, TrackerEvent>();
  let gone = [...base];
  for (const sign of SIGNS) {
    const open = Map.groupBy(gone, (event) => sign(event, "base", pair));
    for (const event of head) {
      const match = earlier.has(event) ? undefined : open.get(sign(event, "head", pair))?.shift();
      if (match) earlier.set(event, match);
    }
    gone = [...open.values()].flat();
  }
  return { earlier, gone: base.filter((event) => gone.includes(event)) };
}

/** What changes in one event. It goes by its earlier date and kind, because that is how readers know it. */
function changesIn(was: TrackerEvent, now: TrackerEvent, pair: SourcePair, words: Vocabulary): Change[] {
  const subject = subjectOf(was, words);
  const changes: Change[] = [];
  const compare = (field: string, before: string | null, after: string | null) => {
    if (before !== after) changes.push({ type: "changed", subject, field, was: before, now: after });
  };
  compare("date", was.date.text, now.date.text);
  compare("kind", words.kind(was.kind), words.kind(now.kind));
  // With another date or kind its address follows of itself.
  if (was.date.text === now.date.text && was.kind === now.kind) compare("id", was.id, now.id);
  compare("added", was.added ?? null, now.added ?? null);
  compare("certainty", was.certainty, now.certainty);
  compare("disputes", was.disputes ?? null, now.disputes ?? null);
  for (const facet of words.facets) {
    const label = (event: TrackerEvent) =>
      event.sets[facet] === undefined ? null : words.value(facet, event.sets[facet]).label;
    if (was.sets[facet] !== now.sets[facet]) compare(`sets ${words.facet(facet).label}`, label(was), label(now));
  }
  for (const field of ["summary", "dispute", "ahead"] as const) {
    if (sameText(was[field], "base", pair) === sameText(now[field], "head", pair)) continue;
    changes.push({ type: "reworded", subject, field, was: was[field] ?? null, now: now[field] ?? null });
  }
  return [...changes, ...citedChanges(subject, was.sources, now.sources, pair)];
}
