/** Names of fields. */
import type { Mistake } from "./mistake.ts";

export const FIELDS: readonly Mistake[] = [
  [
    "a field misspelt",
    "    summary: The king",
    "    sumary: The king",
    24,
    '"summary"?',
    '24:5  events[3].sumary: "sumary" is not a field of an event. Did you mean "summary"?',
  ],
  [
    "a field with a capital",
    "    summary: The king",
    "    Summary: The king",
    24,
    '"summary"?',
    '24:5  events[3].Summary: "Summary" is not a field of an event. Did you mean "summary"?',
  ],
  [
    "a field of another name",
    "    url: https://gazette.example/envoy",
    "    link: https://gazette.example/envoy",
    77,
    '"url"',
    '77:5  sources.gazette-2026-02-02.link: "link" is not a field of a source. Did you mean "url"?',
  ],
  [
    "the date of a source under another name",
    "    published: 2026-02-02",
    "    date: 2026-02-02",
    76,
    '"published"',
    '76:5  sources.gazette-2026-02-02.date: "date" is not a field of a source. Did you mean "published"?',
  ],
  [
    "a field that is not asked for",
    "    via: Dagsavisen",
    "    author: Dagsavisen",
    63,
    "publisher",
    '63:5  sources.ntb-2025-07-03.author: "author" is not a field of a source. It has title, publisher, via, published, url, language, archived.',
  ],
  [
    "the country under its own name",
    "code: NO",
    "country: NO",
    1,
    '"code"',
    '1:1  "code" or "name" is missing. Add for example: code: RU',
    '1:1  country: "country" is not a field of a record. It has code, name, short, in-sentence, checked, note, events, sources.',
  ],
  [
    "a question misspelt",
    "{harbour-office: open}",
    "{harbor-office: open}",
    20,
    '"harbour-office"?',
    '20:12  events[2].sets.harbor-office: "harbor-office" is not a field of sets. Did you mean "harbour-office"?',
  ],
];
