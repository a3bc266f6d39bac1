/* Slips that look like sound content. */
import assert from "node:assert/strict";
import test from "node:test";
import { edited, linesFor, pin } from "../../sample.ts";
import { RECORD, TRACKER } from "../../sample-files.ts";

pin([
  ...["null", "~", "n/a", "-", "TODO"].map(
    (word) =>
      [
        `the title "${word}" stands for nothing`,
        "title: A crack in the door",
        `title: "${word}"`,
        `17:12  sources.herald-1998.title: "${word}" says nothing. Write for example: Moscow recognises new government`,
      ] as const,
  ),
  [
    "a bracket is never closed",
    "The council spoke of a door.",
    '"The council [spoke of a door."',
    '8:27  events[0].summary: "[spoke of a door.": a bracket is opened here and never closed. Close it, or write \\[ for a plain one.',
  ],
  [
    "a bracket was never opened",
    "They came *slowly*.",
    "They] came *slowly*.",
    '4:7  note: "] came": a bracket is closed here that was never opened. Delete it, or write \\] for a plain one.',
  ],
  [
    "bold words never end",
    "They came *slowly*.",
    "They **came *slowly*.",
    '4:8  note: "**came": bold words begin or end here, and the other ** is missing. Add it, or write \\*\\* for plain stars.',
  ],
  [
    "a link has a space in its address",
    "They came *slowly*.",
    "They came [slowly](https://herald.example/a door).",
    '4:20  note: "](": a link can\'t be read here. Write [words](https://…), with no space in the address.',
  ],
  ["double brackets and the end of CDATA are words", "They came *slowly*.", "They [[came]] ]]> slowly."],
  ["brackets around words are words", "They came *slowly*.", "They [all of *them*] came \\[ `[` slowly."],
]);

test("an event sets no rung before there was a subject", () => {
  const since = (day: string) => ({ [TRACKER]: edited(TRACKER, "code: FH}", `code: FH, since: ${day}}`) });
  assert.deepEqual(linesFor(since("2004-03-01")), [
    `${RECORD}:10:11  events[1].date: 2004-02-29 is before 2004-03-01, the day on which the Harbour came to be, so this event can't set passport. Correct the date, or choose a kind that is background and delete "sets".`,
  ]);
  assert.deepEqual(linesFor(since("2004-02-29")), []);
});
