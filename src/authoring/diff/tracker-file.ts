/** What changes in `tracker.yaml`: the subject, the vocabulary and the words of the site. */
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import type { Change, Subject } from "./change.ts";
import { pairSources, sameText, sourceChanges } from "./sources.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Every entry by its place, `facets.status.label`, with its text. Keys of a map are told apart from their entries. */
function entriesOf(value: unknown, place: string, entries = new Map<string, string>()): Map<string, string> {
  if (typeof value === "string") entries.set(place, value);
  else if (Array.isArray(value)) entries.set(place, value.join(", "));
  else
    for (const [key, inner] of Object.entries(value ?? {}))
      entriesOf(inner, place === "" ? key : `${place}.${key}`, entries);
  return entries;
}

/** Everything but the sources, the earlier version under the ids of the later one. */
function inLaterWords(tracker: TrackerFile, words: Vocabulary | undefined): object {
  const { facets = new Map<string, string>(), kinds = new Map<string, string>(), values } = words?.renames ?? {};
  const rename = <T>(map: Record<string, T>, renames: ReadonlyMap<string, string> | undefined): Record<string, T> =>
    Object.fromEntries(Object.entries(map).map(([id, entry]) => [renames?.get(id) ?? id, entry]));
  const renamed = Object.entries(rename(tracker.facets, facets)).map(([id, facet]) => [
    id,
    { ...facet, values: rename(facet.values, values?.get(id)) },
  ]);
  const facetsNow = Object.fromEntries(renamed) as unknown;
  return { ...tracker, sources: undefined, facets: facetsNow, kinds: rename(tracker.kinds, kinds) };
}

const LONG = 80;

/** The changes of `tracker.yaml`. */
export function trackerChanges(
  base: TrackerFile,
  head: TrackerFile,
  cited: ReadonlySet<string>,
  words: Vocabulary,
): Change[] {
  const pair = pairSources(base.sources, head.sources);
  const [before, after] = [entriesOf(inLaterWords(base, words), ""), entriesOf(inLaterWords(head, undefined), "")];
  const places = [...new Set([...after.keys(), ...before.keys()])];
  const entries = places.flatMap((place): Change[] => {
    const [was, now] = [before.get(place), after.get(place)];
    if (sameText(was, "base", pair) === sameText(now, "head", pair)) return [];
    // Of an answer that is new or gone the label says enough.
    const label = place.replace(/^(facets\.[^.]+\.values\.[^.]+)\..*/, "$1.label");
    if (label !== place && before.has(label) !== after.has(label)) return [];
    const answer = /^facets\.([^.]+)\.values\.([^.]+)\.label$/.exec(place);
    const long = Math.max(was?.length ?? 0, now?.length ?? 0) > LONG;
    const subject: Subject = answer
      ? { of: "answer", facet: words.facet(answer[1]!).label, id: answer[2]!, label: now ?? was! }
      : { of: "entry", name: place };
    const type = long && !answer ? "reworded" : "changed";
    return [{ type, subject, field: answer ? "label" : "", was: was ?? null, now: now ?? null }];
  });
  return [...renamedIds(words), ...entries, ...orderChanges(base, head), ...sourceChanges(pair, cited)];
}

/** Words of the content files that have another spelling now; what they mean is the same. */
function renamedIds({ renames: { facets, kinds, values } }: Vocabulary): Change[] {
  const lists: [string, ReadonlyMap<string, string>][] = [
    ["facets", facets],
    ...[...values].map(([facet, ids]): [string, ReadonlyMap<string, string>] => [`facets.${facet}.values`, ids]),
    ["kinds", kinds],
  ];
  return lists.flatMap(([place, ids]) =>
    [...ids].map(([was, now]): Change => {
      return { type: "changed", subject: { of: "entry", name: place }, field: "key", was, now };
    }),
  );
}

/** The order of answers is the order of the ladder, and that of facets the order of the columns. */
function orderChanges(base: TrackerFile, head: TrackerFile): Change[] {
  const maps = (tracker: TrackerFile) =>
    new Map<string, object>([
      ["facets", tracker.facets],
      ...Object.entries(tracker.facets).map(([id, { values }]): [string, object] => [`facets.${id}.values`, values]),
    ]);
  const earlier = maps(base);
  return [...maps(head)].flatMap(([name, map]): Change[] => {
    const before = Object.keys(earlier.get(name) ?? {}).filter((key) => Object.hasOwn(map, key));
    const after = Object.keys(map).filter((key) => before.includes(key));
    const [was, now] = [before.join(", "), after.join(", ")];
    return was === now ? [] : [{ type: "changed", subject: { of: "entry", name }, field: "order", was, now }];
  });
}
