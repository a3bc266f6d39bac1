/** Texts that begin with, or hold, what YAML reads otherwise. */
import type { Mistake } from "./mistake.ts";

export const TEXTS: readonly Mistake[] = [
  [
    "a number sign in a title",
    "title: Norwegian office opens",
    "title: Norwegian office #1 opens",
    49,
    "Put the whole text in quotes",
    '49:12  sources.gazette-2024-03.title: "#" ends the text, and "#1 opens" would not be seen. Put the whole text in quotes; if it is a comment, give it a line of its own.',
  ],
  [
    "a hashtag in a summary",
    "summary: An office opened in the Harbour.",
    "summary: An office opened in the Harbour. #oslo",
    19,
    "Put the whole text in quotes",
    '19:14  events[2].summary: "#" ends the text, and "#oslo" would not be seen. Put the whole text in quotes; if it is a comment, give it a line of its own.',
  ],
  [
    "a handle as title",
    "title: Norwegian office opens",
    "title: @norway opens an office",
    49,
    "unless it stands in quotes",
    '49:12  A text can\'t start with @ unless it stands in quotes: "…".',
  ],
  [
    "a title that begins with brackets",
    "title: Norwegian office opens",
    "title: [Video] Norwegian office opens",
    49,
    "Put the whole text in quotes",
    "49:20  Something stands here that does not belong to the text before it. Put the whole text in quotes.",
  ],
  [
    "a title that begins with a star",
    "title: Norwegian office opens",
    "title: *Norwegian* office opens",
    49,
    "Put the whole text in quotes",
    "49:24  Something stands here that does not belong to the text before it. Put the whole text in quotes.",
  ],
  [
    "a title that begins with an ampersand",
    "title: Norwegian office opens",
    "title: & sons open an office",
    49,
    "Put the text in quotes",
    '49:12  "&" means something special in YAML here. Put the text in quotes.',
  ],
];
