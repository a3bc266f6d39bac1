/* What a change of the tracker's own file, the claims, the corrections and the pages means. */
import assert from "node:assert/strict";
import test from "node:test";
import { textReport } from "../../../../src/authoring/diff/report.ts";
import en from "../../../../src/words/en.ts";
import { introOf, linesUnder, reportOn } from "./diff-sample.ts";
import { CLAIMS, CORRECTIONS, OTHER, PAGE, RECORD, SAMPLE, TRACKER } from "../../sample-files.ts";
import { edited, type Files } from "../../sample.ts";

const CASES: readonly (readonly [title: string, heading: string, head: Files, ...lines: string[]])[] = [
  [
    "another name for an answer is told",
    "Tracker",
    { [TRACKER]: edited(TRACKER, "label: Accepted", "label: Let in") },
    "Passport: answer renamed: “Accepted” → “Let in”",
  ],
  [
    "another meaning of an answer is told with its place",
    "Tracker",
    { [TRACKER]: edited(TRACKER, "As any passport.", "As any other.") },
    "facets.passport.values.accepted.meaning: As any passport. → As any other.",
  ],
  [
    "another order of the ladder is told",
    "Tracker",
    {
      [TRACKER]: edited(TRACKER, '      shut: {label: Shut, glyph: "×", meaning: It has closed.}\n', "").replace(
        "      open: {",
        '      shut: {label: Shut, glyph: "×", meaning: It has closed.}\n      open: {',
      ),
    },
    "facets.consulate.values: order: open, shut → shut, open",
  ],
  [
    "a new answer is told",
    "Tracker",
    {
      [TRACKER]: edited(
        TRACKER,
        "      shut: {",
        '      moved: {label: Moved, glyph: "→", meaning: It moved.}\n      shut: {',
      ),
    },
    "New answer “Moved” to Consulate (moved)",
  ],
  [
    "another verdict on a claim is told",
    "Claims",
    { [CLAIMS]: edited(CLAIMS, "verdict: confirmed", "verdict: corrected") },
    "Claim “first”: verdict: confirmed → corrected",
  ],
  [
    "another finding on a claim is told",
    "Claims",
    { [CLAIMS]: edited(CLAIMS, "Nobody else says so.", "Nobody says so.") },
    "Finding of claim “last” reworded: “Nobody else says” → “Nobody says”",
  ],
  [
    "a claim taken away is told with its text",
    "Claims",
    { [CLAIMS]: (SAMPLE[CLAIMS] ?? "").replace(/ {2}- id: last\n( {4}.*\n)+/, "") },
    "Claim “last” removed: “Two Rivers was the last.”",
  ],
  [
    "a correction taken away is told, and the source that lost its last claim there",
    "Corrections",
    { [CORRECTIONS]: "corrections: []\n" },
    "Correction of 1 July 2022 (countries/red-island) removed: “It is 29 February.”",
    "1 source no longer cited here, only in other files: “Almanac of the coasts” (Almanac Office, 2021)",
  ],
  [
    "former addresses that a correction keeps are told",
    "Corrections",
    {
      [CORRECTIONS]: edited(
        CORRECTIONS,
        "    sources: [almanac]\n",
        "    sources: [almanac]\n    days: [2004-03-01]\n    ids: [2004-03-01-treaty]\n",
      ),
    },
    "Correction of 1 July 2022 (countries/red-island): days whose pages stay: none → 2004-03-01",
    "Correction of 1 July 2022 (countries/red-island): former ids of events: none → 2004-03-01-treaty",
  ],
  [
    "a page's text and title are told",
    "Page “Rules”",
    { [PAGE]: edited(PAGE, "title: Method", "title: Rules").replace("is *accepted* when", "is accepted when") },
    "Title: Method → Rules",
    "Text reworded: “is *accepted” → “is accepted”; “accepted* when” → “accepted when”",
  ],
  [
    "a new page is told",
    "Page “About”",
    { "content/pages/about.md": "---\ntitle: About\ndescription: It is.\n---\n\nIt is.\n" },
    "New page: “About”",
  ],
];
for (const [title, heading, head, ...lines] of CASES) {
  test(title, () => assert.deepEqual(linesUnder(heading, head), lines));
}

test("an answer with another key and the same name is the same answer everywhere", () => {
  const head = {
    [TRACKER]: (SAMPLE[TRACKER] ?? "")
      .replace("      accepted: {", "      let-in: {")
      .replace("value: accepted", "value: let-in"),
    [RECORD]: edited(RECORD, "passport: accepted", "passport: let-in"),
  };
  assert.deepEqual(linesUnder("Tracker", head), [
    "facets.passport.values: key: accepted → let-in",
    "answer.value: accepted → let-in",
  ]);
  assert.equal(reportOn(head).comparison?.groups.length, 1);
  assert.deepEqual(reportOn(head).comparison?.counts, []);
});

test("a facet and a kind with another key and the same name are the same", () => {
  const head = {
    [TRACKER]: (SAMPLE[TRACKER] ?? "").replaceAll(/\bpassport(?=[:\]\n])/g, "entry").replace("treaty: {", "pact: {"),
    [RECORD]: edited(RECORD, "passport: accepted", "entry: accepted").replace("kind: treaty", "kind: pact"),
  };
  assert.deepEqual(
    reportOn(head).comparison?.groups.map(({ title }) => title),
    ["Tracker"],
  );
});

test("nothing at all has changed", () => {
  assert.equal(introOf({}), "No change in meaning: no file differs between main and change.");
});

test("a record that can't be read is not compared, and no count is given", () => {
  const head = {
    [RECORD]: "code: RI\nchecked 2022\n",
    [OTHER]: edited(OTHER, "A minister shrugged.", "She shrugged."),
  };
  const report = reportOn(head);
  assert.deepEqual(report.skipped, [RECORD]);
  assert.deepEqual(report.comparison?.counts, []);
  assert.deepEqual(linesUnder("1 problem to mend", head), [
    `${RECORD}:2:1 A colon and a space are missing after "checked". Write "checked: 2022".`,
  ]);
  assert.deepEqual(linesUnder("Not compared, because one of the versions can’t be read", head), [RECORD]);
  assert.deepEqual(linesUnder("Two Rivers", head), [
    "Summary of December 2019 (Remark) reworded: “A” → “She”; “minister shrugged.” → “shrugged.”",
  ]);
});

test("while the only file that changed can't be read, nothing is said of its meaning", () => {
  const head = { [RECORD]: "code: RI\nchecked 2022\n" };
  assert.equal(introOf(head), "What changed can’t be read yet. Mend the problems first.");
});

test("problems of the earlier version don't stop the comparison, and are only counted", () => {
  const base = { [RECORD]: edited(RECORD, "2004-02-29", "2004-02-31") };
  const report = reportOn({}, base);
  assert.deepEqual(report.skipped, [RECORD]);
  assert.equal(introOf({}, base), "No change in meaning: no file differs between main and change.");
  const [, second] = textReport(report, en.dates).split("\n");
  assert.equal(second, "main itself has 1 problem.");
});

test("a problem that leaves a file readable does not hinder comparing it", () => {
  const head = { [RECORD]: edited(RECORD, "2004-02-29", "2004-03-05") };
  const lines = linesUnder("Red Island", head);
  assert.equal(reportOn(head).problems.head.length > 0, true);
  assert.equal(lines.at(-1), "Event of 29 February 2004 (Treaty) now dated 5 March 2004");
});
