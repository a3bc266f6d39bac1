/** Lists and groups: brackets, braces and commas. */
import type { Mistake } from "./mistake.ts";

export const BRACKETS: readonly Mistake[] = [
  [
    "no comma between sources",
    "[gazette-2024-03, nrk-2024-03-12]",
    "[gazette-2024-03 nrk-2024-03-12]",
    21,
    "[gazette-2024-03, nrk-2024-03-12]",
    '21:15  events[2].sources[0]: "gazette-2024-03 nrk-2024-03-12" is not one key but 2. Put a comma between them: [gazette-2024-03, nrk-2024-03-12].',
  ],
  [
    "two commas between sources",
    "[gazette-2024-03, nrk-2024-03-12]",
    "[gazette-2024-03,, nrk-2024-03-12]",
    21,
    "Delete it",
    "21:31  A comma stands here that belongs to nothing. Delete it.",
  ],
  [
    "a list never closed",
    "[gazette-2024-03, nrk-2024-03-12]",
    "[gazette-2024-03, nrk-2024-03-12",
    21,
    "End it with ]",
    "21:14  A bracket is opened here and never closed. End it with ].",
  ],
  [
    "a list without brackets",
    "sources: [gazette-2024-03, nrk-2024-03-12]",
    "sources: gazette-2024-03, nrk-2024-03-12",
    21,
    "Write [gazette-2024-03, nrk-2024-03-12]",
    "21:14  events[2].sources: must be a list, but is a text. Write [gazette-2024-03, nrk-2024-03-12].",
  ],
  [
    "a group without braces",
    "sets: {status: contact}",
    "sets: status: contact",
    15,
    'Write "sets: {status: contact}".',
    '15:11  A group of entries stands in braces. Write "sets: {status: contact}".',
  ],
  [
    "a group never closed",
    "sets: {status: contact}",
    "sets: {status: contact",
    15,
    "End it with }",
    "15:11  A bracket is opened here and never closed. End it with }.",
  ],
  [
    "one source for its list",
    "sources: [gazette-2026-02-02]",
    "sources: gazette-2026-02-02",
    32,
    "Write [gazette-2026-02-02]",
    "32:14  events[4].sources: must be a list, but is a text. Write [gazette-2026-02-02].",
  ],
];
