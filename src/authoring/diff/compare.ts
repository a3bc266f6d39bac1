/** The difference between two versions of the content, in terms of the domain and not of lines. */
import { allRecords, type Dataset } from "../../tracker/dataset.ts";
import type { Change, ChangeGroup, Comparison, SourceName } from "./change.ts";
import { countChanges } from "./counts.ts";
import { proseGroups } from "./prose.ts";
import { recordGroups } from "./records.ts";
import { trackerChanges } from "./tracker-file.ts";
import { vocabularyOf } from "./vocabulary.ts";
import { byWeight } from "./weight.ts";

/**
 * Compares two versions of the content.
 * @param skip paths of files that one of the two sides can't read: nothing is said of them, and no count is given,
 * because it could not be right
 * @returns the files in which something changes in meaning, the tracker's own first. Comments, the order of keys and
 * entries, quoting, line breaks and the keys of sources have no meaning
 */
export function compareDatasets(base: Dataset, head: Dataset, skip: ReadonlySet<string> = new Set()): Comparison {
  const words = vocabularyOf(base.tracker, head.tracker);
  const cited = citedIn(head);
  const tracker: ChangeGroup = {
    kind: "tracker",
    path: head.paths.claims.replace(/claims\.yaml$/, "tracker.yaml"),
    title: "Tracker",
    changes: trackerChanges(base.tracker, head.tracker, cited, words),
  };
  const groups = [tracker, ...recordGroups(base, head, skip, cited, words), ...proseGroups(base, head, skip, cited)];
  return {
    groups: groups.map(withoutEcho).filter(({ changes }) => changes.length > 0),
    counts: skip.size > 0 ? [] : countChanges(base, head, words),
  };
}

/** The changes by weight; a new source that a change of an older entry names already is not told again. */
function withoutEcho(group: ChangeGroup): ChangeGroup {
  const told = new Set(group.changes.flatMap((change) => (change.type === "cited" ? change.added : [])).map(urlOf));
  const changes = group.changes.flatMap((change): Change[] => {
    if (change.type !== "sources-added") return [change];
    const sources = change.sources.filter((source) => !told.has(urlOf(source)));
    return sources.length === 0 ? [] : [{ ...change, sources }];
  });
  return { ...group, changes: byWeight(changes) };
}

const urlOf = ({ url }: SourceName) => url;

/** Every address that any file cites. */
function citedIn(dataset: Dataset): Set<string> {
  const { tracker, claims, corrections, pages } = dataset;
  const files = [...allRecords(dataset), ...pages, tracker, claims, corrections];
  return new Set(files.flatMap((file) => Object.values(file?.sources ?? {}).map(({ url }) => url)));
}
