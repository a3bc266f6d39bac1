/* What an editor reads when a value of a record has the wrong form. */
import { pin } from "../sample.ts";

pin([
  [
    "sources are a text",
    "sources: [herald-1998]",
    "sources: herald-1998",
    "9:14  events[0].sources: must be a list, but is a text. Write [herald-1998].",
  ],
  [
    "sources are nothing",
    "sources: [herald-1998]",
    "sources:",
    '9:13  events[0].sources: must be a list, but is nothing. Write [one, two], or one entry a line starting with "- ".',
  ],
  [
    "a summary is a list",
    "summary: Both signed.",
    "summary: [both]",
    "12:14  events[1].summary: must be a text, but is a list. Put it in quotes if it starts with [ or {.",
  ],
  [
    "a summary is a group",
    "summary: Both signed.",
    "summary: {both: signed}",
    "12:14  events[1].summary: must be a text, but is a group of entries. Put it in quotes if it starts with [ or {.",
  ],
  [
    "a summary is empty",
    "summary: Both signed.",
    'summary: ""',
    "12:14  events[1].summary: is empty. Write for example: The minister received the ambassador.",
  ],
  [
    "a summary is nothing",
    "summary: Both signed.",
    "summary:",
    "12:13  events[1].summary: is empty. Write for example: The minister received the ambassador.",
  ],
  [
    "a summary is only spaces",
    "summary: Both signed.",
    'summary: "  "',
    "12:14  events[1].summary: is empty. Write for example: The minister received the ambassador.",
  ],
  [
    "a summary is too long",
    "summary: Both signed.",
    "summary: " + "x".repeat(601),
    "12:14  events[1].summary: has 601 characters; 600 are the most. Shorten it.",
  ],
  [
    "a group is a text",
    "sets: {passport: accepted}",
    "sets: accepted",
    '13:11  events[1].sets: must be a group of "key: value" lines, but is a text. Indent its entries by two spaces under it.',
  ],
  [
    "a group is a list",
    "sets: {passport: accepted}",
    "sets: [accepted]",
    '13:11  events[1].sets: must be a group of "key: value" lines, but is a list. Indent its entries by two spaces under it.',
  ],
  [
    "a group is nothing",
    "sets: {passport: accepted}",
    "sets:",
    '13:10  events[1].sets: must be a group of "key: value" lines, but is nothing. Indent its entries by two spaces under it.',
  ],
  [
    "an event is a text",
    "  - date: 1998-03-01\n    kind: remark\n    summary: The council spoke of a door.\n    sources: [herald-1998]",
    "  - something happened[^herald-1998]",
    '6:5  events[0]: must be a group of "key: value" lines, but is a text. Indent its entries by two spaces under it.',
  ],
  [
    "a month does not exist",
    "date: 2004-02-29",
    "date: 2004-13-01",
    '10:11  events[1].date: "2004-13-01" is not a date. Write 2025, 2025-07 or 2025-07-03.',
  ],
  [
    "a day does not exist",
    "date: 2004-02-29",
    "date: 2003-02-29",
    '10:11  events[1].date: "2003-02-29" is not a date: that month has 28 days. Write 2025, 2025-07 or 2025-07-03.',
  ],
  [
    "a date is written as people write it",
    "date: 2004-02-29",
    "date: 29 February 2004",
    '10:11  events[1].date: "29 February 2004" is not a date. Did you mean 2004-02-29?',
  ],
  [
    "the day of checking is a month",
    "checked: 2022-06-30",
    "checked: 2022-06",
    '2:10  checked: "2022-06" must be a whole day. Write it like 2026-11-22.',
  ],
  [
    "the day of checking is no date",
    "checked: 2022-06-30",
    "checked: today",
    '2:10  checked: "today" is not a date. Write 2025, 2025-07 or 2025-07-03.',
  ],
  [
    "a cited key has a capital letter",
    "[gazette-2004, herald-2004]",
    "[Gazette 2004, herald-2004, gazette-2004]",
    '14:15  events[1].sources[0]: "Gazette 2004" is not a key under "sources" in this file. Did you mean "gazette-2004"? Add the source or cite another.',
  ],
  [
    "a name is too long",
    "checked: 2022-06-30",
    "checked: 2022-06-30\nname: " + "x".repeat(81),
    "3:7  name: has 81 characters; 80 are the most. Shorten it.",
  ],
  [
    "a short name is too long",
    "checked: 2022-06-30",
    "checked: 2022-06-30\nshort: xxxxxxxxxxxxxxxxxxxxx",
    "3:8  short: has 21 characters; 20 are the most. Shorten it.",
  ],
]);
