/** The words of two versions of a tracker: which of them are the same under another id, and what they are called. */
import type { TrackerRecord } from "../../tracker/dataset.ts";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import type { Term } from "./change.ts";

/** Ids of the earlier version that have another id in the later one. */
type Renames = ReadonlyMap<string, string>;

export interface Vocabulary {
  /** Ids of all facets, those of the later version first. */
  facets: string[];
  /** Renamed ids by what they are ids of: facets, kinds, or the values of a facet (by its later id). */
  renames: { facets: Renames; kinds: Renames; values: ReadonlyMap<string, Renames> };
  facet: (id: string) => Term;
  /** A value of a facet; undefined gives the label for a facet that is not set. */
  value: (facet: string, id: string | undefined) => Term;
  kind: (id: string) => string;
}

/** The words of both versions; labels are those of the later one where it has them. */
export function vocabularyOf(base: TrackerFile, head: TrackerFile): Vocabulary {
  const facets = renamesOf(labelled(base.facets), labelled(head.facets));
  const kinds = renamesOf(labelled(base.kinds), labelled(head.kinds));
  const earlier = new Map(Object.entries(base.facets).map(([id, facet]) => [facets.get(id) ?? id, facet]));
  const values = new Map(
    Object.entries(head.facets).map(([id, facet]) => [
      id,
      renamesOf(labelled(earlier.get(id)?.values ?? {}), labelled(facet.values)),
    ]),
  );
  const facet = (id: string) => head.facets[id] ?? earlier.get(id);
  return {
    facets: [...new Set([...Object.keys(head.facets), ...earlier.keys()])],
    renames: { facets, kinds, values },
    facet: (id) => ({ id, label: facet(id)?.label ?? id }),
    value: (of, id) => {
      if (id === undefined) return { id: "", label: facet(of)?.unset.label ?? "–" };
      return { id, label: (head.facets[of]?.values[id] ?? earlier.get(of)?.values[id])?.label ?? id };
    },
    kind: (id) => (head.kinds[id] ?? base.kinds[id])?.label ?? id,
  };
}

const labelled = (map: Record<string, { label: string }>): Map<string, string> =>
  new Map(Object.entries(map).map(([id, { label }]) => [id, label]));

/** An id that went away and one that came are the same word when they have one label. */
function renamesOf(base: ReadonlyMap<string, string>, head: ReadonlyMap<string, string>): Renames {
  const came = new Map([...head].filter(([id]) => !base.has(id)).map(([id, label]) => [label, id]));
  return new Map(
    [...base].flatMap(([id, label]) => {
      const now = head.has(id) ? undefined : came.get(label);
      return now === undefined ? [] : [[id, now]];
    }),
  );
}

/** A record of the earlier version in the words of the later one. */
export function translate(record: TrackerRecord, { renames }: Vocabulary): TrackerRecord {
  const set = ([facet, value]: [string, string]) => {
    const now = renames.facets.get(facet) ?? facet;
    return [now, renames.values.get(now)?.get(value) ?? value];
  };
  const events = record.events.map((event) => {
    const kind = renames.kinds.get(event.kind) ?? event.kind;
    const id = event.id.endsWith(`-${event.kind}`) ? event.id.slice(0, -event.kind.length) + kind : event.id;
    const sets = Object.fromEntries(Object.entries(event.sets).map(set)) as Record<string, string>;
    return { ...event, id, kind, sets };
  });
  return { ...record, events };
}
