/** Sources of two versions of a file. A source is known by its address, so that another key for it changes nothing. */
import type { Source, Sources } from "../../tracker/schema/source.ts";
import { sourceName, type Change, type SourceName, type Subject } from "./change.ts";

/** The sources of both versions of a file, and how texts and citations of the two compare. */
export interface SourcePair {
  base: Sources;
  head: Sources;
  /** Earlier addresses of pages that have another address now. */
  moved: ReadonlyMap<string, string>;
}

/** Pairs the sources of a file; a page with the same title, publisher and date at another address is the same page. */
export function pairSources(base: Sources | undefined, head: Sources | undefined): SourcePair {
  const page = ({ title, publisher, published }: Source) => `${title}\n${publisher}\n${published.text}`;
  const urls = (sources: Sources | undefined) => new Set(Object.values(sources ?? {}).map(({ url }) => url));
  const [before, after] = [urls(base), urls(head)];
  const came = new Map(
    Object.values(head ?? {}).flatMap((source) => (before.has(source.url) ? [] : [[page(source), source.url]])),
  );
  const moved = Object.values(base ?? {}).flatMap((source): [string, string][] => {
    const now = after.has(source.url) ? undefined : came.get(page(source));
    return now === undefined ? [] : [[source.url, now]];
  });
  return { base: base ?? {}, head: head ?? {}, moved: new Map(moved) };
}

/** Addresses behind citing keys, the earlier ones as they are now. An unknown key stands for itself. */
export function citedUrls(keys: readonly string[], side: "base" | "head", pair: SourcePair): string[] {
  const urls = keys.map((key) => pair[side][key]?.url ?? key);
  return side === "base" ? urls.map((url) => pair.moved.get(url) ?? url) : urls;
}

/** A text in which white space and the keys of citations do not count. */
export function sameText(text: string | undefined, side: "base" | "head", pair: SourcePair): string {
  const cited = (text ?? "").replace(/\[\^([^\]]*)\]/g, (_, key: string) => `[^${citedUrls([key], side, pair)[0]}]`);
  return cited
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .join("\n\n")
    .trim();
}

/** Sources that a statement rests on now and did not before, and the other way round. */
export function citedChanges(
  subject: Subject,
  base: readonly string[],
  head: readonly string[],
  pair: SourcePair,
): Change[] {
  const [before, after] = [citedUrls(base, "base", pair), citedUrls(head, "head", pair)];
  const name = (sources: Sources, keys: readonly string[], wanted: (i: number) => boolean): SourceName[] =>
    keys.flatMap((key, i) => (wanted(i) && sources[key] ? [sourceName(sources[key])] : []));
  const added = name(pair.head, head, (i) => !before.includes(after[i]!));
  const removed = name(pair.base, base, (i) => !after.includes(before[i]!));
  return added.length + removed.length === 0 ? [] : [{ type: "cited", subject, added, removed }];
}

const FIELDS = ["title", "publisher", "via", "published", "url", "language", "kind", "archived"] as const;

/**
 * Sources that came, went or are described in another way.
 * @param cited every address that the later version cites, in whichever file
 */
export function sourceChanges(pair: SourcePair, cited: ReadonlySet<string>): Change[] {
  const byUrl = (sources: Sources) => new Map(Object.values(sources).map((source) => [source.url, source]));
  const before = new Map([...byUrl(pair.base)].map(([url, source]) => [pair.moved.get(url) ?? url, source]));
  const after = byUrl(pair.head);
  const added = [...after].flatMap(([url, source]) => (before.has(url) ? [] : [sourceName(source)]));
  const gone = [...before].flatMap(([url, source]) => (after.has(url) ? [] : [sourceName(source)]));
  const dropped = [true, false].flatMap((kept): Change[] => {
    const sources = gone.filter(({ url }) => cited.has(url) === kept);
    return sources.length === 0 ? [] : [{ type: "sources-dropped", sources, elsewhere: kept }];
  });
  const described = [...after].flatMap(([url, source]) => {
    const earlier = before.get(url);
    return earlier ? describedAnew(earlier, source) : [];
  });
  return [
    ...(added.length === 0 ? [] : [{ type: "sources-added" as const, sources: added }]),
    ...dropped,
    ...described,
  ];
}

function describedAnew(base: Source, head: Source): Change[] {
  const text = (source: Source, field: (typeof FIELDS)[number]) =>
    (field === "published" ? source.published.text : source[field]) ?? null;
  const subject: Subject = { of: "source", ...sourceName(head) };
  return FIELDS.flatMap((field) => {
    const [was, now] = [text(base, field), text(head, field)];
    return was === now ? [] : [{ type: "changed" as const, subject, field, was, now }];
  });
}
