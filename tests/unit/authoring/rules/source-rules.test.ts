/* Rules on sources, texts and citations. */
import { pin } from "../../sample.ts";

pin([
  [
    "an event cites a source that is not there, and is told a near one",
    "sources: [herald-1998]",
    "sources: [herald-1998, herald-2005]",
    '9:28  events[0].sources[1]: "herald-2005" is not a key under "sources" in this file. Did you mean "herald-2004"? Add the source or cite another.',
  ],
  [
    "an event cites a source that is near to nothing",
    "sources: [herald-1998]",
    "sources: [herald-1998, somewhere-else-entirely]",
    '9:28  events[0].sources[1]: "somewhere-else-entirely" is not a key under "sources" in this file. Add the source or cite another.',
  ],
  [
    "an event cites a source twice",
    "[gazette-2004, herald-2004]",
    "[gazette-2004, herald-2004, gazette-2004]",
    '14:42  events[1].sources[2]: "gazette-2004" stands twice in this list. Delete one.',
  ],
  [
    "a source is cited by nothing",
    "[gazette-2004, herald-2004]",
    "[gazette-2004]",
    '28:3  sources.herald-2004: No entry cites this source. Cite "herald-2004" or delete it.',
  ],
  [
    "a citation within a text counts as one",
    "[gazette-2004, herald-2004]",
    "[gazette-2004]\n    ahead: The Herald.[^herald-2004]",
    '15:12  events[1].ahead: No source of this event is older than the event. Delete "ahead".',
  ],
  [
    "a note cites a source that is not there",
    "[^herald-1998]",
    "[^herald-1989]",
    '4:22  note: "herald-1989" is not a key under "sources" in this file. Did you mean "herald-1998"? Add the source or cite another.',
  ],
  [
    "a summary cites a source that is not there",
    "Both signed.",
    "Both signed.[^herald-2003]",
    '12:26  events[1].summary: "herald-2003" is not a key under "sources" in this file. Did you mean "herald-2004"? Add the source or cite another.',
  ],
  [
    "a text cites the same unknown source twice and is told once",
    "Both signed.",
    "Both signed.[^nobody] Twice.[^nobody]",
    '12:26  events[1].summary: "nobody" is not a key under "sources" in this file. Add the source or cite another.',
  ],
  [
    "a source is published after the day of the check",
    "published: 2004-03-01",
    "published: 2026-11-23",
    "32:16  sources.herald-2004.published: 2026-11-23 is after 2026-11-22, the day of this check. Write the day on which the page appeared.",
  ],
  ["a source of this year without a month may still have appeared", "published: 2004-03-01", "published: 2022"],
  [
    "an archived copy is one of another page",
    "http://herald.example/signed",
    "http://herald.example/other",
    '34:15  sources.herald-2004.archived: must be https://web.archive.org/web/, 14 digits, / and the address under "url".',
  ],
  [
    "an archived copy lies elsewhere",
    "https://web.archive.org/web/20040302000000/http://herald.example/signed",
    "https://archive.example/abc",
    '34:15  sources.herald-2004.archived: must be https://web.archive.org/web/, 14 digits, / and the address under "url".',
  ],
  [
    "an archived copy has no time",
    "web/20040302000000/",
    "web/2004/",
    '34:15  sources.herald-2004.archived: must be https://web.archive.org/web/, 14 digits, / and the address under "url".',
  ],
  [
    "an archived copy with its address as it stands is right",
    "http://herald.example/signed",
    "https://www.herald.example/signed/",
  ],
]);
