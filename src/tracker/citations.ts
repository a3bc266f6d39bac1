/** What is wrong with the citation of a source, and what to write instead. */
import { ID_PATTERN } from "./schema/fields.ts";
import type { Source } from "./schema/source.ts";
import { didYouMean, nearest } from "./suggest.ts";

type Sources = ReadonlyMap<string, Source | undefined>;

const KEY = new RegExp(ID_PATTERN);

/** Whether a word can be the key of a source. */
export const isKey = (word: string): boolean => KEY.test(word);

/**
 * Says what is wrong with a cited key; nothing when the source is there, or when it is there under a key that can't be
 * one, which is then the fault.
 */
export function noSuchSource(sources: Sources, key: string): string | undefined {
  if (sources.has(key)) return undefined;
  const known = [...sources.keys()];
  const faulty = known.filter((one) => !isKey(one));
  if (isKey(key) && nearest(key, faulty) !== undefined) return undefined;
  const several = key.split(/[\s;,/&+]+|\band\b/).filter((part) => part !== "");
  if (several.length > 1 && several.every((part) => sources.has(part))) {
    return `"${key}" is not one key but ${several.length}. Put a comma between them: [${several.join(", ")}].`;
  }
  const described = [...sources].find(([, source]) => source && [source.url, source.title].includes(key))?.[0];
  const hint = described === undefined ? didYouMean(key, known) : ` Did you mean "${described}"?`;
  return `"${key}" is not a key under "sources" in this file.${hint} Add the source or cite another.`;
}

/** Keys in a text that stand in brackets and lack the ^ which makes them citations: `[ap-2025]`. */
export function bareCitations(sources: Sources, text: string): string[] {
  return [...text.matchAll(/\[([^\]^\s]+)\](?![([])/g)].filter(([, key = ""]) => sources.has(key)).map(([all]) => all);
}
