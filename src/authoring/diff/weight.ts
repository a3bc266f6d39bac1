/** Which changes a reviewer has to see first. */
import type { Change } from "./change.ts";
import { wordingOf } from "./wording.ts";

const hostOf = (url: string | null) => URL.parse(url ?? "")?.host;

/** 0 weighs most: records and answers, then events and dates, certainty, sources, words that turn a meaning, other words. */
function weightOf(change: Change): number {
  switch (change.type) {
    case "record-added":
    case "record-removed":
    case "moved":
    case "state":
    case "since":
    case "past":
      return 0;
    case "added":
    case "removed":
      return 1;
    case "changed":
      return weightOfField(change);
    case "cited":
    case "sources-dropped":
      return 3;
    case "reworded":
      return wordingOf(change.was, change.now).turns ? 4 : 5;
    case "sources-added":
      return 5;
  }
}

function weightOfField({ subject, field, was, now }: Change & { type: "changed" }): number {
  if (subject.of === "event") return field === "certainty" ? 2 : 1;
  if (field === "url") return hostOf(was) === hostOf(now) ? 5 : 3;
  return field === "published" || field === "verdict" ? 2 : 5;
}

/** The changes of a file, the heaviest first; those of one weight stay in their order. */
export const byWeight = (changes: readonly Change[]): Change[] => changes.toSorted((a, b) => weightOf(a) - weightOf(b));
