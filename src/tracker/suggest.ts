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

/** The only word of `known` that is at most one letter away, or undefined when there is none or more than one. */
export function onlyNear(word: string, known: Iterable<string>): string | undefined {
  const near = [...known].filter((candidate) => leven(plain(word), plain(candidate), { maxDistance: 2 }) < 2);
  return near.length === 1 ? near[0] : undefined;
}

/** ` Did you mean "x"?` or nothing, to put behind a message. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const found = nearest(word, known);
  return found === undefined ? "" : ` Did you mean "${found}"?`;
}

/** `a, b or c` */
export function oneOf(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
