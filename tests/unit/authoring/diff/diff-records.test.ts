/* What a change of a record means: answers now and in the past, events, texts, sources. */
import assert from "node:assert/strict";
import test from "node:test";
import { linesUnder } from "./diff-sample.ts";
import { OTHER, RECORD, SAMPLE } from "../../sample-files.ts";
import { edited } from "../../sample.ts";

const SIGNED = "2004-02-29\n    kind: treaty";

const EVENT = `  - date: 2006-02-06
    kind: treaty
    summary: A *clerk* sat down.[^wire-2006]
    sets: {passport: visa, consulate: open}
    sources: [wire-2006, herald-2004]
`;
const SOURCE = `  wire-2006:
    title: Clerk sits
    publisher: Wire
    published: 2006-02-07
    url: https://wire.example/clerk
    language: en
`;
const withEvent = edited(RECORD, "sources:\n  herald-1998", `${EVENT}sources:\n  herald-1998`) + SOURCE;

/** One test for each edit of the record, with the lines that it gives. */
const CASES: readonly (readonly [title: string, from: string, to: string, ...lines: string[]])[] = [
  [
    "a corrected date changes since when, and the past",
    SIGNED,
    "2004-02-19\n    kind: treaty",
    "Passport: still Accepted, now since 19 February 2004, before since 29 February 2004",
    "Passport from 19 February 2004 to 28 February 2004: was Unknown, now Accepted",
    "Event of 29 February 2004 (Treaty) now dated 19 February 2004",
  ],
  [
    "a less exact date says since when at the latest",
    SIGNED,
    "2004-02\n    kind: treaty",
    "Passport: still Accepted, now since February 2004 at the latest, before since 29 February 2004",
    "Event of 29 February 2004 (Treaty) now dated February 2004",
  ],
  [
    "another value names both",
    "passport: accepted",
    "passport: visa",
    "Passport: Accepted → With a visa (since 29 February 2004)",
    "Event of 29 February 2004 (Treaty): sets Passport: Accepted → With a visa",
  ],
  [
    "a dispute is told with what was thought before",
    "sets: {passport: accepted}\n",
    "sets: {passport: accepted}\n    certainty: disputed\n    dispute: Some say 1 March.\n",
    "Event of 29 February 2004 (Treaty) now disputed, before confirmed",
    "Dispute of 29 February 2004 (Treaty) added",
  ],
  [
    "another summary is another wording",
    "Both signed.",
    "Both have signed.",
    "Summary of 29 February 2004 (Treaty) reworded: “Both signed.” → “Both have signed.”",
  ],
  ["a note is reworded", "They came *slowly*.", "They came.", "Note reworded: “came *slowly*.” → “came.”"],
  [
    "a later check is told",
    "checked: 2022-06-30",
    "checked: 2022-07-31",
    "Last gone through: 30 June 2022 → 31 July 2022",
  ],
  ["a name is told", "code: RI\n", "code: RI\nname: The Red Island\n", "Name: Red Island → The Red Island"],
  [
    "a corrected date of a source is told",
    "published: 2004-03-01",
    "published: 2004-03-02",
    "Source “Signed” (Herald, 2 March 2004): published 1 March 2004 → 2 March 2004",
  ],
  [
    "an archived copy is told",
    "    url: https://gazette.example/treaty\n",
    "    url: https://gazette.example/treaty\n    archived: https://web.archive.org/web/20040302000000/https://gazette.example/treaty\n",
    "Source “Treaty on passports” (Gazette, 2004): archived copy none → https://web.archive.org/web/20040302000000/https://gazette.example/treaty",
  ],
  [
    "another address of the same page is told",
    "https://gazette.example/treaty",
    "https://gazette.example/treaties/1",
    "Source “Treaty on passports” (Gazette, 2004): address https://gazette.example/treaty → https://gazette.example/treaties/1",
  ],
];
for (const [title, from, to, ...lines] of CASES) {
  test(title, () => {
    const name = to.includes("name:") ? "The Red Island" : "Red Island";
    assert.deepEqual(linesUnder(name, { [RECORD]: edited(RECORD, from, to) }), lines);
  });
}

test("a new event tells the new answers, its text and its new sources", () => {
  assert.deepEqual(linesUnder("Red Island", { [RECORD]: withEvent }), [
    "Passport: Accepted → With a visa (since 6 February 2006), on 1 new source",
    "Consulate: Unknown → Open (since 6 February 2006), on 1 new source",
    "New event of 6 February 2006 (Treaty), on 2 sources: “A clerk sat down.”",
    "1 new source: “Clerk sits” (Wire, 7 February 2006)",
  ]);
});

test("an event taken away tells what is left and which source lost its last claim", () => {
  assert.deepEqual(linesUnder("Red Island", {}, { [RECORD]: withEvent }), [
    "Passport: With a visa → Accepted (since 29 February 2004)",
    "Consulate: Open → Unknown",
    "Event of 6 February 2006 (Treaty) removed: “A clerk sat down.”",
    "1 source lost its last claim: “Clerk sits” (Wire, 7 February 2006)",
  ]);
});

test("a source that another file still cites has not lost its last claim", () => {
  const both = { [OTHER]: `${SAMPLE[OTHER]}${SOURCE}`.replace("[gazette-2020]", "[gazette-2020, wire-2006]") };
  const lines = linesUnder("Red Island", both, { ...both, [RECORD]: withEvent });
  assert.equal(
    lines.at(-1),
    "1 source no longer cited here, only in other files: “Clerk sits” (Wire, 7 February 2006)",
  );
});

test("an older event that rests on more or on less is told with the sources", () => {
  const text = edited(RECORD, "sources: [herald-1998]", "sources: [herald-1998, wire-2006]") + SOURCE;
  const wire = "“Clerk sits” (Wire, 7 February 2006)";
  assert.deepEqual(linesUnder("Red Island", { [RECORD]: text }), [
    `Event of 1 March 1998 (Remark) now rests on ${wire} too`,
  ]);
  assert.deepEqual(linesUnder("Red Island", {}, { [RECORD]: text }), [
    `Event of 1 March 1998 (Remark) no longer rests on ${wire}`,
    `1 source lost its last claim: ${wire}`,
  ]);
});

test("a new record tells its name and its answers, and the counts", () => {
  const files = { "content/countries/salt-coast.yaml": (SAMPLE[RECORD] ?? "").replace("code: RI", "code: SC") };
  assert.deepEqual(linesUnder("Salt Coast", files), [
    "New record: Salt Coast, with 2 events on 3 sources",
    "Passport: Unknown → Accepted (since 29 February 2004), on 2 new sources",
  ]);
  assert.deepEqual(linesUnder("Counts", files), ["Accepted: 1 → 2 of 3", "Unknown: 2 → 1 of 3"]);
  assert.deepEqual(linesUnder("Salt Coast", {}, files).slice(0, 2), [
    "Record removed: Salt Coast",
    "Passport: Accepted → Unknown",
  ]);
});
