/** How names are found: in any language, however they are spelt. */

/** Spellings that count as the same, one rule after the other, on lower-case letters taken apart from their accents. */
const SAME: readonly (readonly [what: RegExp, by: string | ((word: string) => string)])[] = [
  // Accents, marks that letters are stretched or joined with, apostrophes, and the dots of abbreviations.
  [/\p{M}|[\u0640\u200b-\u200f\u2060\ufeff]|['’‘ʼ`´.]/gu, ""],
  [/ß/g, "ss"],
  [/æ/g, "ae"],
  [/œ/g, "oe"],
  [/ø/g, "o"],
  [/[đð]/g, "d"],
  [/ł/g, "l"],
  [/ı/g, "i"],
  [/þ/g, "th"],
  // Umlauts written with an e; not in abbreviations such as UAE.
  [/\p{L}{5,}/gu, (word) => word.replace(/([aou])e/g, "$1")],
  // Letters that Arabic, Persian, Urdu and Pashto write differently, and the Arabic article.
  [/[ىيېئ]/g, "ی"],
  [/ك/g, "ک"],
  [/[ةۀۂ]/g, "ه"],
  [/ؤ/g, "و"],
  [/(?<!\p{L})ال(?=\p{L}{3})/gu, ""],
  [/&/g, " and "],
  // A date is one word.
  [/(?<=\d)-(?=\d)/g, ""],
  [/[^\p{L}\p{N}|]+/gu, " "],
];

/** Words that names have or lack: what is searched for has to fit without them. */
const ARTICLES = new Set(
  "a al am an and das de der des die du el il la las le les los of o os the und y et".split(" "),
);

/** A text as it is compared: words with a space before and behind each. */
export function fold(text: string): string {
  const folded = SAME.reduce<string>(
    (rest, [what, by]) => (typeof by === "string" ? rest.replace(what, by) : rest.replace(what, by)),
    text.toLowerCase().normalize("NFKD"),
  );
  return ` ${folded.replaceAll("|", " | ").replace(/\s+/g, " ").trim()} `;
}

/** What can be found: an entry is a row, or a name of which there is none. */
export interface Entry {
  /** The name that the page shows, as {@link fold} gives it. */
  name: string;
  /** All its names, or all that it says. */
  text: string;
}

/** How well a word fits: 3 as a whole, 2 as the beginning of a word, 1 within one, 0 not. */
function fitOfWord(word: string, { name, text }: Entry): number {
  if (word.length > 1 && text.includes(` ${word} `)) return 3;
  // Two letters may be a code or the beginning of what is being typed.
  if (word.length === 2 && name.startsWith(` ${word}`)) return 3;
  if (text.includes(` ${word}`)) return 2;
  return text.includes(word) ? 1 : 0;
}

/**
 * The entries that fit one of several names with commas between them: those that have it as whole words or as a code;
 * if none does, those with a word that begins so; or else those that have it inside a word.
 */
export function search<Found extends Entry>(query: string, entries: readonly Found[]): Found[] {
  const names = query.split(/[,،、;]/).map((part) => fold(part).trim().split(" "));
  const found = new Set(
    names.flatMap((words) => {
      const telling = words.filter((word) => !ARTICLES.has(word));
      const asked = telling.length > 0 ? telling : words;
      if (asked.join("") === "") return [];
      const fits = entries.map((entry) => Math.min(...asked.map((word) => fitOfWord(word, entry))));
      const best = Math.max(...fits);
      return best === 0 ? [] : entries.filter((_, i) => fits[i] === best);
    }),
  );
  return entries.filter((entry) => found.has(entry));
}

/** Whether a text has every word that is searched for, in whatever part of it. */
export function includesWords(query: string, text: string): boolean {
  return fold(query)
    .trim()
    .split(" ")
    .every((word) => text.includes(word));
}
