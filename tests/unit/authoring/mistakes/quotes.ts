/** Quotation marks and apostrophes. */
import type { Mistake } from "./mistake.ts";

export const QUOTES: readonly Mistake[] = [
  [
    "typographic quotation marks around a title",
    'title: "Yearbook 1999: the coasts"',
    "title: “Yearbook 1999: the coasts”",
    36,
    'Write "Yearbook 1999: the coasts".',
    '36:12  Typographic quotation marks do not hold a text together. Write "Yearbook 1999: the coasts".',
  ],
  [
    "a quotation mark never closed",
    'title: "Yearbook 1999: the coasts"',
    'title: "Yearbook 1999: the coasts',
    36,
    "End the text with the same mark",
    "36:12  A quotation mark is opened and never closed. End the text with the same mark.",
  ],
  [
    "a quotation in quotation marks",
    'title: "Yearbook 1999: the coasts"',
    'title: "Yearbook "1999": the coasts"',
    36,
    "use “ and ”",
    '36:12  A quotation mark inside "…" ends the text too early. Write \\" or use “ and ”.',
  ],
  [
    "a title that begins with a quotation",
    "title: Kopier, ikke brev",
    'title: "Kopier", ikke brev',
    68,
    "use “ and ”",
    '68:20  A quotation mark inside "…" ends the text too early. Write \\" or use “ and ”.',
  ],
  [
    "an apostrophe in single quotes",
    "title: Oslo takes ambassador's letters",
    "title: 'Oslo takes ambassador's letters'",
    61,
    "Use double quotes",
    "61:35  An apostrophe inside '…' ends the text too early. Use double quotes: \"…\".",
  ],
];
