/** What is wrong with the citation of a source, and what to write instead. */
import { ID_PATTERN } from "../../tracker/schema/fields.ts";
import type { Source } from "../../tracker/schema/source.ts";
import { didYouMean, nearest } from "../messages/suggest.ts";

type Sources = ReadonlyMap<string, Source | undefined>;

const KEY = new RegExp(ID_PATTERN);

/** Whether a word can be the key of a source. */
export const isKey = (word: string): boolean => KEY.test(word);

/**
 * Says what is wrong with a cited key; nothing when the source is there, or when it is there under a key that can't be
 * one, which is then the fault.
 */
export function noSuchSource(
  sources: Sources,
  key: string,
  meant: ReadonlyMap<string, string> = new Map(),
): string | undefined {
  if (sources.has(key)) return undefined;
  const known = [...sources.keys()];
  if (
    isKey(key) &&
    nearest(
      key,
      known.filter((one) => !isKey(one)),
    ) !== undefined
  )
    return undefined;
  const several = severalIn(sources, key);
  if (several.length > 1) {
    return `"${key}" is not one key but ${several.length}. Put a comma between them: [${several.join(", ")}].`;
  }
  const uncited = meant.get(key);
  if (uncited !== undefined) {
    return `"${key}" is not a key under "sources" in this file. Did you mean "${uncited}", which nothing cites?`;
  }
  const described = [...sources].find(([, source]) => source && [source.url, source.title].includes(key))?.[0];
  const hint = described === undefined ? didYouMean(key, known) : ` Did you mean "${described}"?`;
  return `"${key}" is not a key under "sources" in this file.${hint} Add the source or cite another.`;
}

/** The keys that a cited word is made of where it is more than one; else the word. */
export function severalIn(sources: Pick<Sources, "has">, key: string): string[] {
  const parts = key.split(/[\s;,/&+]+|\band\b/).filter((part) => part !== "");
  return parts.length > 1 && parts.every((part) => sources.has(part)) ? parts : [key];
}

/**
 * Which uncited source each unknown key was meant to be: the one near in spelling, or the only one where there is but
 * one of either.
 */
export function meantSources(unknown: readonly string[], uncited: readonly string[]): Map<string, string> {
  const [key, ...others] = unknown;
  const [source, ...more] = uncited;
  if (key !== undefined && source !== undefined && others.length + more.length === 0) return new Map([[key, source]]);
  const near = unknown.flatMap((key) => {
    const found = nearest(key, uncited);
    return found === undefined ? [] : [[key, found] as const];
  });
  return new Map(near.filter(([, found]) => near.filter(([, other]) => other === found).length === 1));
}

/** Keys in a text that stand in brackets and lack the ^ which makes them citations: `[ap-2025]`. */
export function bareCitations(sources: Sources, text: string): string[] {
  return [...text.matchAll(/\[([^[\]^\s]+)\](?![([])/g)].filter(([, key = ""]) => sources.has(key)).map(([all]) => all);
}
