/** The words that a change of a text takes away and puts in. */
import { diffWordsWithSpace } from "diff";

/** Words that turn the meaning of a sentence when they come or go. */
const TURNING =
  /\b(?:no|not|n[’']t|never|nor|none|neither|nobody|nothing|without|cannot|only|alone|hardly|before|until|unless|except|formally|officially|den(?:y|ies|ied)|refus(?:e|es|ed|al)|reject(?:s|ed)?)\b|n[’']t\b/i;

/** How many changes of one text are shown, and how long each of them may be. */
const MOST = 4;
const LONGEST = 160;

/** Texts that differ more than this are new texts. */
const MOST_EDITS = 2000;

interface Hunk {
  was: string;
  now: string;
}

/** What changed in a text: from which words to which, those that turn its meaning first. */
export interface Wording {
  /** Whether a word like "not" came or went. */
  turns: boolean;
  hunks: Hunk[];
}

/** Compares two texts word by word; keys of citations don't count. */
export function wordingOf(was: string | null, now: string | null): Wording {
  if (was === null || now === null) return { turns: false, hunks: [] };
  const parts = diffWordsWithSpace(bare(was), bare(now), { maxEditLength: MOST_EDITS });
  if (!parts) return { turns: false, hunks: [] };
  const hunks: (Hunk & { turns: boolean })[] = [];
  for (const [i, { value, added, removed }] of parts.entries()) {
    if (!added && !removed) continue;
    // A word that makes way for another comes before it.
    const earlier = added && parts[i - 1]?.removed ? hunks.pop() : undefined;
    const before = earlier ? parts[i - 2]?.value : parts[i - 1]?.value;
    const [gone, came] = added ? [earlier ? (parts[i - 1]?.value ?? "") : "", value] : [value, ""];
    const around = (words: string) => `${lastWord(before)}${words}${firstWord(parts[i + 1])}`.trim();
    hunks.push({ was: around(gone), now: around(came), turns: TURNING.test(gone) || TURNING.test(came) });
  }
  const sorted = hunks.filter((hunk) => hunk.was !== hunk.now).sort((a, b) => Number(b.turns) - Number(a.turns));
  return { turns: sorted[0]?.turns ?? false, hunks: sorted.map(({ was, now }) => ({ was, now })) };
}

const bare = (text: string) =>
  text
    .replace(/\[\^[^\]]*\]/g, "")
    .replace(/\s+/g, " ")
    .trim();
const lastWord = (text = "") => /\S*\s*$/.exec(text)?.[0] ?? "";
const firstWord = (part: { value: string; removed?: boolean } | undefined) =>
  part && !part.removed ? (/^\s*\S*/.exec(part.value)?.[0] ?? "") : "";

/** ` “had not met” → “had met”; and 3 more places`, or nothing. */
export function wordingText({ hunks }: Wording): string {
  const quoted = (text: string) => (text === "" ? "nothing" : `“${shortened(text)}”`);
  const shown = hunks.slice(0, MOST).map(({ was, now }) => `${quoted(was)} → ${quoted(now)}`);
  const more = hunks.length - shown.length;
  return [...shown, ...(more > 0 ? [`and in ${more} more ${more === 1 ? "place" : "places"}`] : [])].join("; ");
}

const shortened = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text);
