/** What changes in the records of states and organisations. */
import { allRecords, byName, type Dataset, type TrackerRecord } from "../../tracker/dataset.ts";
import type { Change, ChangeGroup } from "./change.ts";
import { eventChanges } from "./events.ts";
import { pairSources, sameText, sourceChanges } from "./sources.ts";
import { stateChanges } from "./states.ts";
import { translate, type Vocabulary } from "./vocabulary.ts";

/**
 * What changes in each record, by name, states before organisations.
 * @param skip paths of files that one of the two sides can't read
 * @param cited every address that the later version cites
 */
export function recordGroups(
  base: Dataset,
  head: Dataset,
  skip: ReadonlySet<string>,
  cited: ReadonlySet<string>,
  words: Vocabulary,
): ChangeGroup[] {
  const read = (dataset: Dataset) => allRecords(dataset).filter(({ path }) => !skip.has(path));
  const pairs = pairRecords(read(base), read(head));
  const groups = pairs.map(({ was, now }): ChangeGroup => {
    const { path, name } = (now ?? was)!;
    return { kind: "record", path, title: name, changes: changesOf(was && translate(was, words), now, cited, words) };
  });
  const folder = ({ path }: ChangeGroup) => (path.includes("/organisations/") ? 1 : 0);
  return groups.sort((a, b) => folder(a) - folder(b) || byName({ name: a.title }, { name: b.title }));
}

/** Records by their file; one whose file has another name is found by its code or name. */
function pairRecords(base: readonly TrackerRecord[], head: readonly TrackerRecord[]) {
  const earlier = new Map(base.map((record) => [`${record.folder}/${record.id}`, record]));
  const later = new Map(head.map((record) => [`${record.folder}/${record.id}`, record]));
  const same = (a: TrackerRecord, b: TrackerRecord) =>
    a.code !== undefined && b.code !== undefined ? a.code === b.code : a.name === b.name;
  const gone = new Set([...earlier].flatMap(([place, record]) => (later.has(place) ? [] : [record])));
  const pairs = [...later].map(([place, now]) => {
    const was = earlier.get(place) ?? [...gone].find((record) => same(record, now));
    if (was) gone.delete(was);
    return { was, now };
  });
  return [...pairs, ...[...gone].map((was) => ({ was, now: undefined }))];
}

function changesOf(
  was: TrackerRecord | undefined,
  now: TrackerRecord | undefined,
  cited: ReadonlySet<string>,
  words: Vocabulary,
): Change[] {
  const states = stateChanges(was, now, words);
  const pair = pairSources(was?.sources, now?.sources);
  if (!now) return [{ type: "record-removed", name: was!.name }, ...states, ...sourceChanges(pair, cited)];
  if (!was) {
    const [events, sources] = [now.events.length, Object.keys(now.sources).length];
    return [{ type: "record-added", name: now.name, events, sources }, ...states];
  }
  return [
    ...(was.path === now.path ? [] : [{ type: "moved" as const, was: was.path, now: now.path }]),
    ...fieldChanges(was, now),
    ...states,
    ...eventChanges(was.events, now.events, pair, words),
    ...(sameText(was.note, "base", pair) === sameText(now.note, "head", pair)
      ? []
      : [
          {
            type: "reworded" as const,
            subject: { of: "file" as const },
            field: "note",
            was: was.note ?? null,
            now: now.note ?? null,
          },
        ]),
    ...sourceChanges(pair, cited),
  ];
}

const FIELDS = ["name", "code", "short", "inSentence", "checked"] as const;

function fieldChanges(was: TrackerRecord, now: TrackerRecord): Change[] {
  return FIELDS.flatMap((field) => {
    // Without a text of its own, the name within a sentence only repeats the name.
    const own = (record: TrackerRecord) =>
      field === "inSentence" && record.inSentence === record.name ? null : (record[field] ?? null);
    if (own(was) === own(now)) return [];
    return [{ type: "changed" as const, subject: { of: "file" as const }, field, was: own(was), now: own(now) }];
  });
}
