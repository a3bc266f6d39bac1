/** Rules on sources, texts and citations, the same for every file that has them. */
import type { Day } from "./dates.ts";
import { checkMarkdown } from "./markdown.ts";
import type { Parts, TextPart } from "./parts.ts";
import type { Problem } from "./problems.ts";
import { didYouMean } from "./suggest.ts";

/** Faults of Markdown, unknown and unused source keys, doubtful archived copies, sources from the future. */
export function checkSources(parts: Parts, today: Day): Problem[] {
  const texts = parts.texts.map((part) => ({ ...part, ...checkMarkdown(part.text, part.mode) }));
  return [
    ...texts.flatMap((text) => textFaults(parts, text)),
    ...unknownKeys(parts),
    ...unusedSources(parts, new Set(texts.flatMap(({ cited }) => cited))),
    ...sourceFaults(parts, today),
  ];
}

function noSuchSource(parts: Parts, key: string): string {
  const known = [...parts.sources.keys()];
  return `"${key}" is not a key under "sources" in this file.${didYouMean(key, known)} Add the source or cite another.`;
}

function textFaults(parts: Parts, { path, faults, cited }: TextPart & ReturnType<typeof checkMarkdown>): Problem[] {
  const unknown = cited.filter((key) => !parts.sources.has(key));
  return [
    ...faults.map(({ message, snippet, nth }) => parts.file.problem(path, message, { snippet, nth })),
    ...unknown.map((key) => parts.file.problem(path, noSuchSource(parts, key), { snippet: `[^${key}]` })),
  ];
}

function unknownKeys(parts: Parts): Problem[] {
  return parts.citations.flatMap(({ path, keys }) =>
    keys.flatMap((key, i) => {
      if (!parts.sources.has(key)) return [parts.file.problem([...path, i], noSuchSource(parts, key))];
      if (keys.indexOf(key) < i)
        return [parts.file.problem([...path, i], `"${key}" stands twice in this list. Delete one.`)];
      return [];
    }),
  );
}

function unusedSources(parts: Parts, inTexts: ReadonlySet<string>): Problem[] {
  const inLists = new Set(parts.citations.flatMap(({ keys }) => keys));
  return [...parts.sources.keys()]
    .filter((key) => !inLists.has(key) && !inTexts.has(key))
    .map((key) => {
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
