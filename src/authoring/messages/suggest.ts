import leven from "leven";

/** A word without its accents and capitals. */
export const plain = (text: string) => text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();

/** The word of `known` that `word` most likely means, or undefined when none is near. Case and accents do not count. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // Between two words of two letters, two changes are no likeness.
  let least = Math.min(Math.max(2, Math.floor(word.length / 3)) + 1, Math.max(word.length, 2));
  for (const candidate of known) {
    const distance = leven(plain(word), plain(candidate), { maxDistance: least });
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

/** Whether two letters beside each other, swapped, make one word of the other. */
const isSwap = (a: string, b: string) =>
  a.length === b.length &&
  [...a].some((letter, i) => b === a.slice(0, i) + (a[i + 1] ?? "") + letter + a.slice(i + 2) && a !== b);

/** Letters to change, to add or to leave out; two swapped ones count as one. More than two are as good as any. */
const slips = (a: string, b: string) => (isSwap(a, b) ? 1 : leven(a, b, { maxDistance: 3 }));

/** The one word of `known` that is nearest and at most `most` slips of the hand away; undefined where there is none. */
export function onlyNear(word: string, known: Iterable<string>, most = 1): string | undefined {
  // A word of two letters is near to too much.
  const found = [...known]
    .filter((candidate) => candidate.length > 2)
    .map((candidate) => ({ candidate, far: slips(plain(word), plain(candidate)) }));
  const least = Math.min(...found.map(({ far }) => far));
  const near = found.filter(({ far }) => far === least && far <= most);
  return near.length === 1 ? near[0]!.candidate : undefined;
}

/** How many slips of the hand a word may have and still be known: in a short one, one makes another word. */
export const slipsOf = (word: string): number => (word.length < 6 ? 1 : 2);

/** ` Did you mean "x"?` or nothing, to put behind a message. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const found = nearest(word, known);
  return found === undefined ? "" : ` Did you mean "${found}"?`;
}

/** `a, b or c` */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
