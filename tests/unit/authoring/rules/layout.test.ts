/* Which file is what, and what a check says of a file that is nothing. */
import assert from "node:assert/strict";
import test from "node:test";
import { OTHER, RECORD, SAMPLE, TRACKER } from "../../sample-files.ts";
import { linesFor, readSample } from "../../sample.ts";

const record = SAMPLE[OTHER] ?? "";
const NOWHERE =
  "This file belongs nowhere. Records go into countries/ or organisations/ (.yaml), pages into pages/ (.md).";

for (const [title, path, message] of [
  ["a file beside the folders belongs nowhere", "content/notes.yaml", NOWHERE],
  ["a file in another folder belongs nowhere", "content/states/north.yaml", NOWHERE],
  ["a file in a folder of a folder belongs nowhere", "content/countries/north/east.yaml", NOWHERE],
  ["a folder with the name of a built-in property is just another folder", "content/constructor/north.yaml", NOWHERE],
  [
    "a record with the other ending of YAML is told the right one",
    "content/countries/north.yml",
    '"north.yml" is not read, because files in countries/ end in .yaml. Rename it to north.yaml, or delete it.',
  ],
  [
    "a file of the operating system in a folder is named",
    "content/countries/.DS_Store",
    '".DS_Store" is not read, because files in countries/ end in .yaml. Delete it.',
  ],
  [
    "a copy that an editor's program left is named",
    "content/countries/north.yaml~",
    '"north.yaml~" is not read, because files in countries/ end in .yaml. Rename it to north.yaml, or delete it.',
  ],
  [
    "a page with another ending is named",
    "content/pages/about.markdown",
    '"about.markdown" is not read, because files in pages/ end in .md. Rename it to about.md, or delete it.',
  ],
  [
    "a file name with a capital letter and a space is told a better one",
    "content/countries/North Land.yaml",
    'The file name "North Land" must be lower-case letters, digits and single hyphens. Write north-land.',
  ],
  [
    "a file name with an accent is told one without",
    "content/countries/são-tomé.yaml",
    'The file name "são-tomé" must be lower-case letters, digits and single hyphens. Write sao-tome.',
  ],
  [
    "a file name without a Latin letter is told the rule",
    "content/pages/港町.md",
    'The file name "港町" must be lower-case letters, digits and single hyphens.',
  ],
  [
    "a file name that starts with a digit is told one that does not",
    "content/countries/3-rivers.yaml",
    'The file name "3-rivers" must be lower-case letters, digits and single hyphens. Write rivers.',
  ],
  [
    "a page can't have the name of a page of the site itself",
    "content/pages/data.md",
    'The site itself has a page or picture named "data". Rename the file, e.g. to the-data.md.',
  ],
  [
    "a record can't have the name of the badge that counts",
    "content/countries/count.yaml",
    'The site itself has a page or picture named "count". Rename the file, e.g. to the-count.yaml.',
  ],
  [
    "an organisation can't have the file name of a state",
    "content/organisations/two-rivers.yaml",
    "countries/two-rivers.yaml has the same name. Choose another name for one of them.",
  ],
] as const) {
  test(title, () => {
    assert.deepEqual(linesFor({ [path]: record }), [`${path}:1:1  ${message}`]);
  });
}

test("a guide to the folder is welcome", () => {
  assert.deepEqual(linesFor({ "content/README.md": "How to edit.\n" }), []);
});

test("every file is counted, whatever it is", () => {
  assert.equal(readSample({ "content/README.md": "", "content/odd.txt": "" }).filesRead, 8);
});

test("without the tracker file a check says so, and still reads the form of the others", () => {
  const lines = linesFor({ [TRACKER]: undefined, [RECORD]: "code: RI\nchecked 2022\n" });
  assert.deepEqual(lines, [
    `${RECORD}:2:1  A colon and a space are missing after "checked". Write "checked: 2022".`,
    `${TRACKER}:1:1  The file is missing. It holds the subject, the facets and the kinds of event.`,
  ]);
});

test("claims and corrections may be left out", () => {
  const { dataset } = readSample({ "content/claims.yaml": undefined, "content/corrections.yaml": undefined });
  assert.ok(dataset);
  assert.equal(dataset.claims, undefined);
  assert.equal(dataset.corrections, undefined);
});

test("an empty folder lacks only its tracker file", () => {
  const nothing = Object.fromEntries(Object.keys(SAMPLE).map((path) => [path, undefined]));
  assert.equal(linesFor(nothing).length, 1);
});

test("a dataset is given only when nothing at all is wrong", () => {
  assert.equal(readSample({ "content/odd.txt": "" }).dataset, undefined);
});
