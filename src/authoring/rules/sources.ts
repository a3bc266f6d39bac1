/** Rules on sources, texts and citations, the same for every file that has them. */
import { bareCitations, isKey, meantSources, noSuchSource, severalIn } from "./citations.ts";
import type { Day } from "../../tracker/dates.ts";
import { forFirst, forFirstOfKinds, MOST_ALIKE } from "../messages/alike.ts";
import { checkMarkdown } from "./markdown.ts";
import type { Parts, TextPart } from "./parts.ts";
import type { Problem } from "../messages/problems.ts";
import type { Path } from "../yaml/path.ts";

/** Faults of Markdown, unknown and unused source keys, doubtful archived copies, sources from the future. */
export function checkSources(parts: Parts, today: Day): Problem[] {
  const texts = parts.texts.map((part) => ({ ...part, ...checkMarkdown(part.text, part.mode) }));
  const { uncited, meant } = looseEnds(
    parts,
    texts.flatMap(({ cited }) => cited),
  );
  return [
    ...texts.flatMap((text) => textFaults(parts, text, meant)),
    ...unknownKeys(parts, meant),
    ...unusedSources(parts, uncited),
    ...sourceFaults(parts, today),
  ];
}

/** Sources that nothing cites, but for those that an unknown key was meant to be: that key tells both. */
function looseEnds({ sources, citations }: Parts, inTexts: readonly string[]) {
  const keys = new Set(
    [...citations.flatMap(({ keys }) => keys), ...inTexts].flatMap((key) => severalIn(sources, key)),
  );
  const missing = [...keys].filter((key) => !sources.has(key)).slice(0, MOST_ALIKE);
  const unknown = missing.filter((key) => noSuchSource(sources, key) !== undefined);
  const uncited = [...sources.keys()].filter((key) => !keys.has(key) && isKey(key));
  const meant = meantSources(unknown, uncited);
  const told = new Set(meant.values());
  return { uncited: uncited.filter((key) => !told.has(key)), meant };
}

type Meant = ReadonlyMap<string, string>;

function textFaults(
  parts: Parts,
  { path, text, faults, cited }: TextPart & ReturnType<typeof checkMarkdown>,
  meant: Meant,
): Problem[] {
  return [
    ...forFirstOfKinds(faults, ({ message, snippet, nth }) => parts.file.problem(path, message, { snippet, nth })),
    ...unknownFaults(
      parts,
      meant,
      cited.map((key) => ({ key, at: path, snippet: `[^${key}]` })),
    ),
    ...forFirst(bareCitations(parts.sources, text), (snippet) => {
      const message = `"${snippet}" is shown as it stands. Write [^${snippet.slice(1)} to cite the source.`;
      return parts.file.problem(path, message, { snippet });
    }),
  ];
}

function unknownKeys(parts: Parts, meant: Meant): Problem[] {
  const cited = parts.citations.flatMap(({ path, keys }) => {
    const first = new Map(keys.map((key, i) => [key, i] as const).toReversed());
    return keys.map((key, i) => ({ key, at: [...path, i], again: first.get(key) !== i }));
  });
  const twice = cited.filter(({ again }) => again);
  return [
    ...samePages(parts),
    ...forFirst(twice, ({ key, at }) => parts.file.problem(at, `"${key}" stands twice in this list. Delete one.`)),
    ...unknownFaults(
      parts,
      meant,
      cited.filter(({ again }) => !again),
    ),
  ];
}

/** Two keys of one address are one source, which an entry cites once. */
function samePages({ file, sources, citations }: Parts): Problem[] {
  return citations.flatMap(({ path, keys }) => {
    const first = new Map<string, string>();
    return keys.flatMap((key, i) => {
      const url = sources.get(key)?.url;
      const other = url === undefined ? undefined : first.get(url);
      if (url !== undefined && other === undefined) first.set(url, key);
      if (other === undefined || other === key) return [];
      return [file.problem([...path, i], `"${key}" has the same address as "${other}". Cite one of them.`)];
    });
  });
}

/** A cited key and where it stands. */
interface Cited {
  key: string;
  at: Path;
  snippet?: string;
}

function unknownFaults(parts: Parts, meant: Meant, cited: readonly Cited[]): Problem[] {
  const unknown = cited.filter(({ key }) => !parts.sources.has(key));
  return forFirst(unknown, ({ key, at, snippet }) => {
    const message = noSuchSource(parts.sources, key, meant);
    if (message === undefined) return [];
    return parts.file.problem(at, message, snippet === undefined ? {} : { snippet });
  });
}

function unusedSources(parts: Parts, uncited: readonly string[]): Problem[] {
  return uncited.map((key) => {
    const message = `No entry cites this source. Cite "${key}" or delete it.`;
    return parts.file.problem(["sources"], message, { onKey: key });
  });
}

function sourceFaults({ file, sources }: Parts, today: Day): Problem[] {
  return [...sources].flatMap(([key, source]) => {
    if (!source) return [];
    const problems: Problem[] = [];
    if (source.published.start > today) {
      const message = `${source.published.text} is after ${today}, the day of this check. Write the day on which the page appeared.`;
      problems.push(file.problem(["sources", key, "published"], message));
    }
    const wrong = source.archived === undefined ? undefined : archivedFault(source.url, source.archived);
    if (wrong !== undefined) problems.push(file.problem(["sources", key, "archived"], wrong));
    return problems;
  });
}

/**
 * What is wrong with the Wayback address of a copy, which must hold the very page; http and https, www and a last
 * slash count as the same.
 */
export function archivedFault(url: string, archived: string): string | undefined {
  const bare = (address: string) => address.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "");
  const match = /^https:\/\/web\.archive\.org\/web\/\d{14}\/(https?:\/\/.+)$/.exec(archived);
  if (match !== null && bare(match[1]!) === bare(url)) return undefined;
  return `must be https://web.archive.org/web/, 14 digits, / and the address under "url".`;
}
