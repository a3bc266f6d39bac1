/** How many states stand on each rung, before and after. */
import type { Dataset } from "../../tracker/dataset.ts";
import { countRungs } from "../../tracker/table.ts";
import type { CountChange } from "./change.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Rungs whose count of members differs, strongest first; "not set" comes last. */
export function countChanges(base: Dataset, head: Dataset, words: Vocabulary): CountChange[] {
  const { facets, values } = words.renames;
  const ladder = head.tracker.ladder;
  if ((facets.get(base.tracker.ladder) ?? base.tracker.ladder) !== ladder) return [];
  const later = (value: string | undefined) =>
    value === undefined ? undefined : (values.get(ladder)?.get(value) ?? value);
  const before = new Map(countRungs(base, base.asOf).map(({ value, member }) => [later(value), member]));
  const after = new Map(countRungs(head, head.asOf).map(({ value, member }) => [value, member]));
  const of = { was: base.members, now: head.members };
  const rungs = [...new Set([...after.keys(), ...before.keys()])].sort(
    (a, b) => Number(a === undefined) - Number(b === undefined),
  );
  return rungs.flatMap((rung) => {
    const [was, now] = [before.get(rung) ?? 0, after.get(rung) ?? 0];
    return was === now ? [] : [{ value: words.value(ladder, rung), was, now, of }];
  });
}
