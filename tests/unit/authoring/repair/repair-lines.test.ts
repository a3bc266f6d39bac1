/* Signs, brackets and indentation that a check repairs by itself. */
import { leaves, mends } from "./repair-cases.ts";
import { edited } from "../../sample.ts";
import { RECORD } from "../../sample-files.ts";

mends("no blank after the colon", "    kind: remark", "    kind:remark", ["7 kind:… → kind: …"]);
mends("an equals sign for the colon", "    kind: remark", "    kind = remark", ["7 kind=… → kind: …"]);
mends("no blank after the colon of the first field", "- date: 2004", "- date:2004", ["10 date:… → date: …"]);
mends(
  "a text with a colon",
  "title: Treaty on passports",
  "title: Treaty: on passports",
  ['23 title: … → title: "…"'],
  RECORD,
  edited(RECORD, "title: Treaty on passports", 'title: "Treaty: on passports"'),
);
leaves("a certainty behind a text", "summary: Both signed.", "summary: Both signed. certainty: claimed");
leaves("a carrier behind a publisher", "publisher: Gazette", "publisher: Gazette via: Herald");
leaves("two lines run together", "summary: Both signed.\n    sets:", "summary: Both signed. sets:");
leaves("a group without its braces", "sets: {passport: accepted}", "sets: passport: accepted");
leaves("a text with a colon and half a pair of quotes", "title: Signed", 'title: The "end: no');

mends("one source for its list", "sources: [herald-1998]", "sources: herald-1998", [
  "9 events[0].sources: herald-1998 → [herald-1998]",
]);
mends("sources without their brackets", "[gazette-2004, herald-2004]", "gazette-2004 herald-2004", [
  "14 events[1].sources: gazette-2004 herald-2004 → [gazette-2004, herald-2004]",
]);
leaves("a publisher for a list of sources", "sources: [herald-1998]", "sources: The Herald");

leaves("a cited key that is misspelt", "[gazette-2004, h", "[gazete-2004, h");
leaves("a cited key that is near to two", "[gazette-2004, herald-2004]", "[gazette-2004, herald-1904]");
leaves("a cited key unlike the source that nothing cites", "[gazette-2004, h", "[treaty-2004, h");
leaves("a misspelt key beside the right one", "    kind: remark", "    kind: remark\n    kin: remark");
leaves("a cited key that is one letter off", "sources: [herald-1998]", "sources: [herald-1999]");

mends("tabs and blanks in front of a line", "    kind: remark", " \t \tkind: remark", ["7 indentation → 4"]);
mends("a line too far to the left", "    kind: treaty", "   kind: treaty", ["11 indentation → 4"]);
mends("a source too far to the left", "  gazette-2004:", " gazette-2004:", ["22 indentation → 2"]);
mends("a hyphen without its blank", "  - date: 2004", "  -date: 2004", ['10 line begins with "  - "']);
mends("an event without its hyphen", "  - date: 2004", "    date: 2004", ['10 line begins with "  - "']);
mends("a line of the note too far to the left", "  They came", "They came", ["4 indentation → 2"]);
leaves("a line that may lack its key", "summary: Both signed.", "summary: Both signed.\n    It is over.");
