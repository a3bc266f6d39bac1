/* What a check says of files that do not fit together. */
import assert from "node:assert/strict";
import test from "node:test";
import { OTHER, PAGE, RECORD, SAMPLE } from "../../sample-files.ts";
import { edited, linesFor } from "../../sample.ts";

test("two records can't have one code", () => {
  const lines = linesFor({ [OTHER]: edited(OTHER, "name: Two Rivers", "code: RI") });
  assert.deepEqual(lines, [
    `${OTHER}:1:7  code: ${RECORD} has the code RI too. One state has one file: bring the two together.`,
  ]);
});

test("a page described otherwise elsewhere is named at each point that differs", () => {
  const other = edited(OTHER, "https://gazette.example/shrug", "https://gazette.example/treaty").replace(
    "publisher: Gazette",
    "publisher: The Gazette",
  );
  const says = (name: string, line: number, there: string, here: string) =>
    `The same address has the ${name} "${there}" in ${RECORD}, line ${line}, and "${here}" here. They must be the same: write in both what the page itself says.`;
  assert.deepEqual(linesFor({ [OTHER]: other }), [
    `${OTHER}:10:12  sources.gazette-2020.title: ${says("title", 23, "Treaty on passports", "Minister shrugs")}`,
    `${OTHER}:11:16  sources.gazette-2020.publisher: ${says("publisher", 24, "Gazette", "The Gazette")}`,
    `${OTHER}:12:16  sources.gazette-2020.published: ${says("date", 25, "2004", "2020-01")}`,
  ]);
});

test("one page described alike under two keys is right", () => {
  const other = edited(OTHER, "https://gazette.example/shrug", "https://gazette.example/treaty")
    .replace("title: Minister shrugs", "title: Treaty on passports")
    .replace("published: 2020-01", "published: 2004")
    .replace("date: 2019-12", "date: 2004-01");
  assert.deepEqual(linesFor({ [OTHER]: other }), []);
});

test("a page and a record are held to the same description", () => {
  const lines = linesFor({ [PAGE]: edited(PAGE, "title: Almanac of the coasts", "title: Almanac") });
  assert.deepEqual(lines, [
    `${PAGE}:6:12  sources.almanac.title: The same address has the title "Almanac of the coasts" in content/tracker.yaml, line 45, and "Almanac" here. They must be the same: write in both what the page itself says.`,
  ]);
});

test("problems of all files come in one run, by file and line", () => {
  const lines = linesFor({
    [PAGE]: edited(PAGE, "title: Method\n", ""),
    [RECORD]: edited(RECORD, "date: 2004-02-29", "date: soon").replace("checked: 2022-06-30", "checked: late"),
    [OTHER]: `${SAMPLE[OTHER]}x: y\n`,
  });
  const places = lines.map((line) => line.split("  ")[0]);
  assert.deepEqual(places, [`${RECORD}:2:10`, `${RECORD}:10:11`, `${OTHER}:15:1`, `${PAGE}:2:1`]);
});

test("a faulty record does not make a correction of it wrong", () => {
  const lines = linesFor({ [RECORD]: edited(RECORD, "checked: 2022-06-30", "checked: late") });
  assert.equal(lines.length, 1);
});
