/* What a check repairs by itself, and what it leaves to the editor. */
import assert from "node:assert/strict";
import test from "node:test";
import { readDataset } from "../../../../src/authoring/read/dataset.ts";
import { context, encoder, leaves, mends, repaired } from "./repair-cases.ts";
import { edited, readSample } from "../../sample.ts";
import { CLAIMS, PAGE, RECORD, SAMPLE, TRACKER } from "../../sample-files.ts";

test("sound content needs no repair", () => {
  assert.deepEqual(repaired({}), []);
});

mends("a date without leading zeros", "date: 1998-03-01", "date: 1998-3-1", [
  "6 events[0].date: 1998-3-1 → 1998-03-01",
]);
mends("a date in words", "date: 2004-02-29", "date: 29 February 2004", [
  "10 events[1].date: 29 February 2004 → 2004-02-29",
]);
mends("a date in words with quotes", "published: 1998-03-02", `published: "March 2, 1998"`, [
  "19 sources.herald-1998.published: March 2, 1998 → 1998-03-02",
]);
mends("a day of checking with slashes", "checked: 2022-06-30", "checked: 2022/6/30", [
  "2 checked: 2022/6/30 → 2022-06-30",
]);
leaves("a day of checking of which only the month is written", "checked: 2022-06-30", "checked: June 2022");
leaves("a date whose month can be its day", "date: 1998-03-01", "date: 01/03/1998");
leaves("a day that no month has", "date: 2004-02-29", "date: 2004-2-30");

mends("a key that lacks a letter", "    kind: remark", "    kin: remark", ["7 kin → kind"]);
mends("a key with a capital letter", "    kind: remark", "    Kind: remark", ["7 Kind → kind"]);
mends("a word with a letter too many", "kind: remark", "kind: remarks", ["7 events[0].kind: remarks → remark"]);
mends("a value of a facet", "passport: accepted}", "passport: acepted}", [
  "13 events[1].sets.passport: acepted → accepted",
]);
mends("a misspelt facet", "{passport: accepted}", "{pasport: accepted}", ["13 pasport → passport"]);
mends("a key whose other reading stands there already", "    publisher: Gazette", "    publishe: Gazette", [
  "24 publishe → publisher",
]);
leaves("a key that may be either of two", "    publisher: Gazette\n    published: 2004\n", "    publishe: Gazette\n");
mends("a key with two letters swapped", "    kind: remark", "    knid: remark", ["7 knid → kind"]);
mends("a long key two letters off", "    summary: Both", "    sumarry: Both", ["12 sumarry → summary"]);
leaves("a short key two letters off", "    kind: remark", "    kid: remark\n    kin: remark");
mends("a word with two letters swapped", "kind: treaty", "kind: treayt", ["11 events[1].kind: treayt → treaty"]);

leaves("a source listed twice", "[gazette-2004, herald-2004]", "[gazette-2004, herald-2004, gazette-2004]");
leaves("a country code in small letters", "code: RI", "code: ri");
mends("a byte order mark", "code: RI", "\ufeffcode: RI", ["1 byte order mark → deleted"]);
mends("a tab as indentation", "    kind: remark", "\t\tkind: remark", ["7 indentation → 4"]);
mends("a tab in place of four spaces", "    kind: remark", "\tkind: remark", ["7 indentation → 4"]);
test("the head of a page", () => {
  const broken = SAMPLE[PAGE]!.replace("published: 2021", "publishd: 2021");
  const [file] = repaired({ [PAGE]: broken });
  assert.equal(file?.text, SAMPLE[PAGE]);
});

mends("the claims", "verdict: confirmed", "verdict: confirmd", ["5 claims[0].verdict: confirmd → confirmed"], CLAIMS);

test("the vocabulary is repaired first, so that the records can be", () => {
  const found = repaired({
    [TRACKER]: edited(TRACKER, "facets:\n", "facet:\n"),
    [RECORD]: edited(RECORD, "kind: treaty", "kind: traty"),
  });
  assert.deepEqual(
    found.map(({ path, text }) => [path, text === SAMPLE[path]]),
    [
      [TRACKER, true],
      [RECORD, true],
    ],
  );
});

test("several faults in one file are repaired in one run, and the others stay", () => {
  const broken = `\ufeff${SAMPLE[RECORD]!}`
    .replace("date: 1998-03-01", "date: 1 March 1998")
    .replace("    kind: treaty", "\t\tkinds: treaty")
    .replace("title: Signed", "headline: Signed");
  const [file] = repaired({ [RECORD]: broken });
  assert.equal(file?.repairs.length, 4);
  assert.equal(file.text, SAMPLE[RECORD]!.replace("title: Signed", "headline: Signed"));
});

test("a file with characters that nobody can see is left alone", () => {
  const date = edited(RECORD, "date: 1998-03-01", "date: 1998-3-1");
  for (const text of [
    date.replace("kind:", "ki\u000fnd:"),
    `\ufeff\ufeff${date}`,
    date.replace("remark", "re\u202emark"),
  ]) {
    assert.deepEqual(repaired({ [RECORD]: text }), []);
  }
});

test("a repair that would change more than it says is not made", () => {
  // A word in a place where it can't stand without quotes.
  const broken = edited(RECORD, "    kind: remark", "    kind: remark\n    summary : {kind: remarks");
  assert.deepEqual(repaired({ [RECORD]: broken }), []);
});

test("a file that can't be read is left alone", () => {
  assert.deepEqual(repaired({ [RECORD]: edited(RECORD, "kind: remark", `kind: "remark`) }), []);
  assert.deepEqual(repaired({ [RECORD]: new Uint8Array([0xff, 0xfe, 65, 0]) }), []);
  assert.deepEqual(repaired({ [TRACKER]: undefined }), []);
});

test("repairs leave the meaning as it was", () => {
  const files = { [RECORD]: edited(RECORD, "date: 2004-02-29", "date: 29 Feb 2004") };
  const [file] = repaired(files);
  const bytes = Object.entries({ ...SAMPLE, [RECORD]: file!.text }).map(([path, text]) => ({
    path,
    bytes: encoder.encode(text),
  }));
  assert.deepEqual(readDataset("content", bytes, context).dataset, readSample().dataset);
});
