import type { Geography, StateFacts } from "../../tracker/geography.ts";
import { nearest, plain } from "../messages/suggest.ts";

/** The states that a word can mean. */
export interface StateSearch {
  /** The only one. */
  found: StateFacts | undefined;
  /** Where none is certain: those that may be meant, by name. */
  candidates: StateFacts[];
}

/** A word for comparing: accents, capitals, signs and runs of spaces do not count. */
const fold = (word: string) =>
  plain(word)
    .replace(/['’]/g, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/**
 * Finds a state by its ISO code or by its name in any language that is known. A code counts before a name, the English
 * name before others.
 */
export function findState(word: string, geography: Geography): StateSearch {
  const states = [...geography.values()];
  const wanted = fold(word);
  const exact = [
    states.filter(({ code, names }) => [code, ...names.filter(isCode)].some((word) => fold(word) === wanted)),
    states.filter(({ name }) => fold(name) === wanted),
    byOtherName(wanted, states),
  ].find((some) => some.length > 0);
  if (exact?.length === 1) return { found: exact[0], candidates: [] };
  return { found: undefined, candidates: (exact ?? likely(word, states)).toSorted(byName) };
}

/** The alpha-3 code, which stands among the names. */
const isCode = (name: string) => /^[A-Z]{3}$/.test(name);

/** States that have a name; besides them those whose longer name it may be short for. */
function byOtherName(wanted: string, states: readonly StateFacts[]): StateFacts[] {
  const isNamed = ({ names }: StateFacts) => names.some((name) => fold(name) === wanted);
  if (!states.some(isNamed)) return [];
  const longer = ({ name, names }: StateFacts) =>
    ` ${fold(name)} `.includes(` ${wanted} `) || names.some((other) => fold(other).startsWith(`${wanted} `));
  return states.filter((state) => isNamed(state) || longer(state));
}

/** As many as an editor can look through. */
const MOST = 12;

/** States of whose names the word is a part; else those whose names begin with it, and those with similar names. */
function likely(word: string, states: readonly StateFacts[]): StateFacts[] {
  const wanted = fold(word);
  if (wanted === "") return [];
  const folded = states.map((state) => ({ state, all: [state.name, ...state.names].map(fold) }));
  const having = (is: (name: string) => boolean) => folded.filter(({ all }) => all.some(is)).map(({ state }) => state);
  const parts = having((name) => ` ${name} `.includes(` ${wanted} `));
  if (parts.length > 0) return parts;
  const begins = wanted.length < 3 ? [] : having((name) => name.startsWith(wanted));
  const near = states.filter(({ name }) => nearest(wanted, [fold(name)]) !== undefined);
  const nearestOfAll = nearest(wanted, new Set(folded.flatMap(({ all }) => all)));
  const foreign = nearestOfAll === undefined ? [] : having((name) => name === nearestOfAll);
  return [...new Set([...foreign, ...begins, ...near])].slice(0, MOST);
}

const byName = (a: StateFacts, b: StateFacts) => (a.name < b.name ? -1 : 1);
