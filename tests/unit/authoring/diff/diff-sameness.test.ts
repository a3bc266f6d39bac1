/* What a change of a record does not mean, and what is the same record or source under another name. */
import assert from "node:assert/strict";
import test from "node:test";
import { introOf, linesUnder } from "./diff-sample.ts";
import { RECORD, SAMPLE } from "../../sample-files.ts";
import { edited } from "../../sample.ts";

test("a file with another name is the same record at another address", () => {
  const moved = "content/countries/island.yaml";
  const corrections = edited("content/corrections.yaml", "countries/red-island", "countries/island");
  const page = edited("content/pages/method.md", " and [Red Island](/countries/red-island/)", "");
  const lines = linesUnder("Red Island", {
    [RECORD]: undefined,
    [moved]: SAMPLE[RECORD],
    "content/corrections.yaml": corrections,
    "content/pages/method.md": page,
  });
  assert.deepEqual(lines, [`The file is now ${moved}, and was ${RECORD}; the addresses of its pages change with it`]);
});

for (const [title, text] of [
  ["comments", `# A comment\n${SAMPLE[RECORD]}`],
  [
    "quoting and the form of lists",
    edited(RECORD, "summary: Both signed.", 'summary: "Both signed."').replace(
      "sets: {passport: accepted}",
      "sets:\n      passport: accepted",
    ),
  ],
  ["line breaks within a text", edited(RECORD, "summary: Both signed.", "summary: >-\n      Both\n      signed.")],
  ["Windows line ends", (SAMPLE[RECORD] ?? "").replaceAll("\n", "\r\n")],
  [
    "the order of keys",
    edited(RECORD, "    kind: treaty\n    summary: Both signed.\n", "    summary: Both signed.\n    kind: treaty\n"),
  ],
  ["the order of sources", edited(RECORD, "[gazette-2004, herald-2004]", "[herald-2004, gazette-2004]")],
  ["the key of a source", (SAMPLE[RECORD] ?? "").replaceAll("herald-1998", "the-herald")],
] as const) {
  test(`${title} have no meaning`, () => {
    assert.notEqual(text, SAMPLE[RECORD]);
    assert.equal(
      introOf({ [RECORD]: text }),
      "No change in meaning: 1 file differs only in comments, order, quoting or layout.",
    );
  });
}

test("a check on a later day alone moves no imprecise date", () => {
  const text = (checked: string) =>
    edited(RECORD, "checked: 2022-06-30", `checked: ${checked}`).replace("2004-02-29", "2022");
  const files = (checked: string) => ({ [RECORD]: text(checked).replaceAll("published: 2004\n", "published: 2022\n") });
  assert.deepEqual(linesUnder("Red Island", files("2022-07-31"), files("2022-06-30")), [
    "Last gone through: 30 June 2022 → 31 July 2022",
  ]);
});
