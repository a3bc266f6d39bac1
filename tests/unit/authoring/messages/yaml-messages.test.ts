/* What an editor reads when a file is not YAML. */
import { pin } from "../../sample.ts";

pin([
  [
    "a tab is not indentation",
    "  - date: 1998-03-01\n    kind: remark",
    "  - date: 1998-03-01\n\tkind: remark",
    "7:1  This line has a tab before it; the fields of this event have 4 spaces. Write 4 spaces.",
  ],
  [
    "a key stands once in a block",
    "checked: 2022-06-30",
    "checked: 2022-06-30\nchecked: 2022-07-01",
    '3:1  "checked" stands twice in this block. Keep one of them.',
  ],
  [
    "a key of an event stands once",
    "    kind: remark",
    "    kind: remark\n    kind: treaty",
    '8:5  "kind" stands twice in this block. Keep one of them.',
  ],
  [
    "a key of a group in braces stands once",
    "{passport: accepted}",
    "{passport: accepted, passport: visa}",
    '13:32  "passport" stands twice in this block. Keep one of them.',
  ],
  [
    "a key in quotes stands once",
    "checked: 2022-06-30",
    '"checked": 2022-06-30\n"checked": 2022-07-01',
    '3:1  "checked" stands twice in this block. Keep one of them.',
  ],
  [
    "a space is missing after the colon",
    "checked: 2022-06-30",
    "checked:2022-06-30",
    '2:1  A colon and a space are missing after "checked". Write "checked: 2022-06-30".',
  ],
  [
    "the colon is missing",
    "checked: 2022-06-30",
    "checked 2022-06-30",
    '2:1  A colon and a space are missing after "checked". Write "checked: 2022-06-30".',
  ],
  [
    "the colon is missing in an event",
    "    kind: remark",
    "    kind remark",
    '7:5  A colon and a space are missing after "kind". Write "kind: remark".',
  ],
  [
    "a colon in a text asks for quotes",
    "The council spoke of a door.",
    "The council spoke: a door.",
    '8:14  A text that contains ": " must stand in quotes: "…". If it is a new entry, check that it is indented like the entries around it.',
  ],
  [
    "a text over two lines with a colon asks for quotes",
    "The council spoke of a door.",
    "The council spoke\n    of this: a door.",
    '9:5  events[0].of this: "of this" is not a field of an event. It has date, kind, summary, sets, sources, added, id, certainty, disputes, dispute, ahead.',
  ],
  [
    "a second document is not read",
    "sources:\n  herald-1998",
    "---\nsources:\n  herald-1998",
    "15:1  A line of three hyphens (---) starts a second document here. Delete it: one file holds one document.",
  ],
  [
    "a text can't start with a back quote",
    "The council spoke of a door.",
    "`The` council spoke.",
    '8:14  A text can\'t start with ` unless it stands in quotes: "…".',
  ],
  [
    "a text can't start with an at sign",
    "publisher: Gazette",
    "publisher: @gazette",
    '24:16  A text can\'t start with @ unless it stands in quotes: "…".',
  ],
  [
    "a text can't start with a per cent sign",
    "summary: Both signed.",
    "summary: %5 signed.",
    '12:14  A text can\'t start with % unless it stands in quotes: "…".',
  ],
  [
    "a double quotation mark is never closed",
    "title: Treaty on passports",
    'title: "Treaty on passports',
    "23:12  A quotation mark is opened and never closed. End the text with the same mark.",
  ],
  [
    "a single quotation mark is never closed",
    "title: Treaty on passports",
    "title: 'Treaty on passports",
    "23:12  A quotation mark is opened and never closed. End the text with the same mark.",
  ],
  [
    "a list is never closed",
    "[herald-1998]",
    "[herald-1998",
    "9:14  A bracket is opened here and never closed. End it with ].",
  ],
  [
    "a group is never closed",
    "{passport: accepted}",
    "{passport: accepted",
    "13:11  A bracket is opened here and never closed. End it with }.",
  ],
  [
    "a list has no comma",
    "[gazette-2004, herald-2004]",
    '["gazette-2004" "herald-2004"]',
    "14:30  A comma is missing here, or a bracket. Write lists as [one, two] and groups as {key: value}.",
  ],
  [
    "an entry is indented less than its neighbours",
    "    kind: treaty",
    "   kind: treaty",
    "11:1  This line has 3 spaces before it; the fields of this event have 4. Write 4.",
  ],
  [
    "an entry is indented more than its neighbours",
    "    kind: treaty",
    "      kind: treaty",
    "11:1  This line has 6 spaces before it; the fields of this event have 4. Write 4.",
  ],
]);
