import type { Problem } from "../messages/problems.ts";
import { didYouMean, oneOf } from "../messages/suggest.ts";
import type { YamlFile } from "../yaml/file.ts";
import type { Path } from "../yaml/path.ts";

/**
 * Reports a word that is not among those known there.
 * @param what what it should be: `a facet under "facets"`
 * @param most the known words are listed where there are no more than these
 */
export function notAmong(
  file: YamlFile,
  path: Path,
  word: string,
  known: readonly string[],
  what: string,
  most = 20,
): Problem[] {
  if (known.includes(word)) return [];
  const list = known.length > most ? "" : ` Write ${oneOf(known)}.`;
  return [file.problem(path, `"${word}" is not ${what}.${didYouMean(word, known)}${list}`)];
}
