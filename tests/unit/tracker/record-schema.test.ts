/* What an editor reads when a record has a wrong key or lacks one. */
import { pin } from "../sample.ts";

pin([
  [
    "a misspelt key is told the right one, and not that this is missing",
    "checked: 2022-06-30",
    "cheked: 2022-06-30",
    '2:1  cheked: "cheked" is not a field of a record. Did you mean "checked"?',
  ],
  [
    "a key of an event is misspelt",
    "    kind: treaty",
    "    knd: treaty",
    '11:5  events[1].knd: "knd" is not a field of an event. Did you mean "kind"?',
  ],
  [
    "a key that is near to nothing gets the list",
    "code: RI",
    "code: RI\npopulation: 12",
    '2:1  population: "population" is not a field of a record. It has code, name, short, in-sentence, checked, note, events, sources.',
  ],
  [
    "a key of a source that is near to nothing gets the list",
    "    title: Signed",
    "    title: Signed\n    wordcount: 12",
    '30:5  sources.herald-2004.wordcount: "wordcount" is not a field of a source. It has title, publisher, via, published, url, language, kind, archived.',
  ],
  [
    "an unknown facet is told the right one",
    "{passport: accepted}",
    "{pasport: accepted}",
    '13:12  events[1].sets.pasport: "pasport" is not a field of sets. Did you mean "passport"?',
  ],
  [
    "an unknown value is told the right one",
    "{passport: accepted}",
    "{passport: acepted}",
    '13:22  events[1].sets.passport: "acepted" is not one of the words allowed here. Did you mean "accepted"? Write accepted or visa.',
  ],
  [
    "an unknown value that is near to nothing gets the list",
    "{passport: accepted}",
    "{passport: blue}",
    '13:22  events[1].sets.passport: "blue" is not one of the words allowed here. Write accepted or visa.',
  ],
  [
    "an unknown kind is told the right one",
    "kind: treaty",
    "kind: Treaties",
    '11:11  events[1].kind: "Treaties" is not one of the words allowed here. Write treaty, remark or wreck.',
  ],
  [
    "a value that is a list is no word",
    "kind: treaty",
    "kind: [treaty]",
    "11:11  events[1].kind: This is not one of the words allowed here. Write treaty, remark or wreck.",
  ],
  [
    "an unknown certainty gets the list",
    "    summary: Both signed.",
    "    summary: Both signed.\n    certainty: certain",
    '13:16  events[1].certainty: "certain" is not one of the words allowed here. Write confirmed, claimed or disputed.',
  ],
  [
    "the day of checking is missing",
    "checked: 2022-06-30\n",
    "",
    '1:1  "checked" is missing from a record. The last day on which an editor went through the sources. Add for example: checked: 2026-11-22',
  ],
  [
    "the events are missing",
    "events:\n  - date: 1998-03-01\n    kind: remark\n    summary: The council spoke of a door.\n    sources: [herald-1998]\n  - date: 2004-02-29\n    kind: treaty\n    summary: Both signed.\n    sets: {passport: accepted}\n    sources: [gazette-2004, herald-2004]\n",
    "",
    '1:1  "events" is missing from a record. What happened, oldest first. Add for example: events: and under it - date: 2025-07-03',
    '12:3  sources.gazette-2004: No entry cites this source. Cite "gazette-2004" or delete it.',
    '18:3  sources.herald-2004: No entry cites this source. Cite "herald-2004" or delete it.',
  ],
  [
    "the list of events is empty",
    "events:\n  - date: 1998-03-01\n    kind: remark\n    summary: The council spoke of a door.\n    sources: [herald-1998]\n  - date: 2004-02-29\n    kind: treaty\n    summary: Both signed.\n    sets: {passport: accepted}\n    sources: [gazette-2004, herald-2004]\n",
    "events: []\n",
    "5:9  events: is empty. Write at least one entry, for example: - date: 2025-07-03.",
    '13:3  sources.gazette-2004: No entry cites this source. Cite "gazette-2004" or delete it.',
    '19:3  sources.herald-2004: No entry cites this source. Cite "herald-2004" or delete it.',
  ],
  [
    "an event has no date",
    "  - date: 2004-02-29\n    kind: treaty",
    "  - kind: treaty",
    '10:5  events[1]: "date" is missing from an event. When it happened: 2025, 2025-07 or 2025-07-03; a trailing ~ means about. Add for example: date: 2025-07-03',
  ],
  [
    "an event has no kind",
    "    kind: treaty\n",
    "",
    '10:5  events[1]: "kind" is missing from an event. What kind of event it was. Add kind: treaty, remark or wreck.',
  ],
  [
    "an event has no summary",
    "    summary: Both signed.\n",
    "",
    '10:5  events[1]: "summary" is missing from an event. What happened, in one sentence of our own. Inline Markdown. Add for example: summary: The minister received the ambassador.',
  ],
  [
    "an event has no source",
    "    sources: [herald-1998]\n",
    "",
    '6:5  events[0]: "sources" is missing from an event. Keys of the sources that carry this event. Add for example: sources: [ap-2025-07-03]',
  ],
  [
    "the list of an event's sources is empty",
    "sources: [herald-1998]",
    "sources: []",
    "9:14  events[0].sources: is empty. Write at least one entry, for example: [ap-2025-07-03].",
  ],
]);
