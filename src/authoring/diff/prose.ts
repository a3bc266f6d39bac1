/** What changes in the claims, the corrections and the pages. */
import type { Dataset, ProsePage } from "../../tracker/dataset.ts";
import type { ClaimsFile, CorrectionsFile } from "../../tracker/schema/prose.ts";
import type { Change, ChangeGroup, Subject } from "./change.ts";
import { citedChanges, pairSources, sameText, sourceChanges, type SourcePair } from "./sources.ts";

type Correction = CorrectionsFile["corrections"][number];

/** A text that can be reworded, for each side. */
type Texts = Readonly<Record<string, readonly [was: string | undefined, now: string | undefined]>>;

const FILE: Subject = { of: "file" };

/** The groups of claims, corrections and pages. */
export function proseGroups(
  base: Dataset,
  head: Dataset,
  skip: ReadonlySet<string>,
  cited: ReadonlySet<string>,
): ChangeGroup[] {
  const claims = skip.has(head.paths.claims) ? [] : claimChanges(base.claims, head.claims, cited);
  const corrections = skip.has(head.paths.corrections)
    ? []
    : correctionChanges(base.corrections, head.corrections, cited);
  const pages = pairUp(base.pages, head.pages, ({ id }) => id).filter(({ was, now }) => !skip.has((now ?? was)!.path));
  return [
    { kind: "claims", path: head.paths.claims, title: "Claims", changes: claims },
    { kind: "corrections", path: head.paths.corrections, title: "Corrections", changes: corrections },
    ...pages.map(({ was, now }): ChangeGroup => {
      const { path, title } = (now ?? was)!;
      return { kind: "page", path, title: `Page “${title}”`, changes: pageChanges(was, now, cited) };
    }),
  ];
}

/** Entries of two lists by a key; the later order first, then what went away. */
function pairUp<T>(base: readonly T[], head: readonly T[], key: (entry: T) => string) {
  const earlier = new Map(base.map((entry) => [key(entry), entry]));
  const later = new Set(head.map(key));
  return [
    ...head.map((now) => ({ was: earlier.get(key(now)), now: now as T | undefined })),
    ...base.filter((entry) => !later.has(key(entry))).map((was) => ({ was: was as T | undefined, now: undefined })),
  ];
}

function reworded(subject: Subject, pair: SourcePair, texts: Texts): Change[] {
  return Object.entries(texts).flatMap(([field, [was, now]]): Change[] => {
    if (sameText(was, "base", pair) === sameText(now, "head", pair)) return [];
    return [{ type: "reworded", subject, field, was: was ?? null, now: now ?? null }];
  });
}

function claimChanges(
  base: ClaimsFile | undefined,
  head: ClaimsFile | undefined,
  cited: ReadonlySet<string>,
): Change[] {
  const pair = pairSources(base?.sources, head?.sources);
  const claims = pairUp(base?.claims ?? [], head?.claims ?? [], ({ id }) => id).flatMap(({ was, now }): Change[] => {
    const subject: Subject = { of: "claim", id: (now ?? was)!.id };
    if (!was) return [{ type: "added", subject, text: now!.claim, sources: now!.sources?.length ?? 0 }];
    if (!now) return [{ type: "removed", subject, text: was.claim }];
    const verdict: Change = { type: "changed", subject, field: "verdict", was: was.verdict, now: now.verdict };
    return [
      ...(was.verdict === now.verdict ? [] : [verdict]),
      ...reworded(subject, pair, { claim: [was.claim, now.claim], finding: [was.finding, now.finding] }),
      ...citedChanges(subject, was.sources ?? [], now.sources ?? [], pair),
    ];
  });
  const about = reworded(FILE, pair, { about: [base?.about, head?.about] });
  return [...about, ...claims, ...sourceChanges(pair, cited)];
}

function correctionChanges(
  base: CorrectionsFile | undefined,
  head: CorrectionsFile | undefined,
  cited: ReadonlySet<string>,
): Change[] {
  const pair = pairSources(base?.sources, head?.sources);
  const lists = [base?.corrections ?? [], head?.corrections ?? []] as const;
  // Two corrections of one record on one day are told apart by what stood there.
  const key = (entry: Correction) => `${entry.date} ${entry.record} ${entry.was}`;
  const entries = pairUp(...lists, key).flatMap(({ was, now }): Change[] => {
    const { date, record } = (now ?? was)!;
    const subject: Subject = { of: "correction", date, record };
    if (!was) return [{ type: "added", subject, text: now!.now, sources: now!.sources?.length ?? 0 }];
    if (!now) return [{ type: "removed", subject, text: was.now }];
    return [
      ...reworded(subject, pair, { now: [was.now, now.now], why: [was.why, now.why] }),
      ...citedChanges(subject, was.sources ?? [], now.sources ?? [], pair),
      ...keptChanges(subject, was, now),
    ];
  });
  return [...entries, ...sourceChanges(pair, cited)];
}

/** Former addresses that a correction keeps. */
function keptChanges(subject: Subject, was: Correction, now: Correction): Change[] {
  return (["days", "ids"] as const).flatMap((field): Change[] => {
    const [before, after] = [was, now].map((one) => one[field]?.join(", ") ?? null);
    return before === after ? [] : [{ type: "changed", subject, field, was: before!, now: after! }];
  });
}

function pageChanges(was: ProsePage | undefined, now: ProsePage | undefined, cited: ReadonlySet<string>): Change[] {
  const pair = pairSources(was?.sources, now?.sources);
  if (!was) return [{ type: "added", subject: FILE, text: now!.title, sources: Object.keys(pair.head).length }];
  if (!now) return [{ type: "removed", subject: FILE, text: was.title }];
  const title: Change = { type: "changed", subject: FILE, field: "title", was: was.title, now: now.title };
  return [
    ...(was.title === now.title ? [] : [title]),
    ...reworded(FILE, pair, { description: [was.description, now.description], text: [was.body, now.body] }),
    ...sourceChanges(pair, cited),
  ];
}
