/** Where a record stands now, and where it stood in the past, in two versions of it. */
import type { TrackerRecord } from "../../tracker/dataset.ts";
import { effectiveDay, shiftDay, type Day } from "../../tracker/dates.ts";
import { stateOn, stretchesOf, type FacetState } from "../../tracker/fold.ts";
import type { Change } from "./change.ts";
import type { Vocabulary } from "./vocabulary.ts";

/**
 * What changes in the answers of a record, present and past. A record that is new or gone has no past of its own.
 * @param base undefined for a new record
 * @param head undefined for one that is gone
 */
export function stateChanges(
  base: TrackerRecord | undefined,
  head: TrackerRecord | undefined,
  words: Vocabulary,
): Change[] {
  // An imprecise date takes effect no later than the day of the last check, and a later check alone is no other fact.
  const checked = [base?.checked ?? "", head?.checked ?? ""].sort()[1]!;
  const [before, after] = [base && asOf(base, checked), head && asOf(head, checked)];
  const was = before ? stateOn(before, checked) : {};
  const now = after ? stateOn(after, checked) : {};
  const known = new Set(Object.values(base?.sources ?? {}).map(({ url }) => url));
  return words.facets.flatMap((facet): Change[] => [
    ...presentChange(facet, was[facet], now[facet], newSources(head, now[facet], known), words),
    ...(before && after ? pastChanges(facet, before, after, words) : []),
  ]);
}

const asOf = (record: TrackerRecord, checked: Day): TrackerRecord => ({
  ...record,
  checked,
  events: record.events.map((event) => ({ ...event, effective: effectiveDay(event.date, checked) })),
});

/** How many sources of a value the earlier version did not have. */
function newSources(
  record: TrackerRecord | undefined,
  held: FacetState | undefined,
  known: ReadonlySet<string>,
): number {
  return (held?.event.sources ?? []).filter((key) => !known.has(record?.sources[key]?.url ?? "")).length;
}

function presentChange(
  facet: string,
  was: FacetState | undefined,
  now: FacetState | undefined,
  sources: number,
  words: Vocabulary,
): Change[] {
  if (was?.value !== now?.value) {
    const [from, to] = [words.value(facet, was?.value), words.value(facet, now?.value)];
    const since = now?.since.text ?? null;
    return [{ type: "state", facet: words.facet(facet), was: from, now: to, since, newSources: sources }];
  }
  if (!was || !now || was.since.text === now.since.text) return [];
  const value = words.value(facet, now.value);
  return [{ type: "since", facet: words.facet(facet), value, was: was.since.text, now: now.since.text }];
}

/** Stretches of the past in which the answer was another one; the stretch that reaches to now is the present's. */
function pastChanges(facet: string, base: TrackerRecord, head: TrackerRecord, words: Vocabulary): Change[] {
  const [before, after] = [stretchesOf(base, facet), stretchesOf(head, facet)];
  const days = [...new Set([...before, ...after].map(({ from }) => from))].sort();
  const at = (stretches: typeof before, day: Day) => stretches.findLast(({ from }) => from <= day)?.value;
  const changes: (Change & { type: "past" })[] = [];
  for (const [i, from] of days.slice(0, -1).entries()) {
    const [was, now] = [at(before, from), at(after, from)];
    if (was === now) continue;
    const to = shiftDay(days[i + 1]!, -1);
    const last = changes.at(-1);
    const goesOn = last && last.to === shiftDay(from, -1) && last.was.id === (was ?? "") && last.now.id === (now ?? "");
    if (goesOn) last.to = to;
    else {
      const [earlier, later] = [words.value(facet, was), words.value(facet, now)];
      changes.push({ type: "past", facet: words.facet(facet), from, to, was: earlier, now: later });
    }
  }
  return changes;
}
