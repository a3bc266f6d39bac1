/* Five thousand single edits of real records: none breaks the check, and none takes anything away in silence. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import test from "node:test";
import { geography } from "../../../../src/io/geography.ts";
import { recordReader } from "../../../../src/authoring/read/record.ts";
import { TrackerFile } from "../../../../src/tracker/schema/tracker.ts";
import { parseYaml } from "../../../../src/authoring/yaml/file.ts";
import { seeded } from "../../seeded.ts";
import { touchedLines, unreadWords, vanished, written } from "./nothing-lost.ts";
import { randomEdit } from "./random-edit.ts";

const EDITS = 5000;
/** Far more than one slip makes, far fewer than the lines of a record. */
const MOST_PROBLEMS = 60;
const FOLDER = "content/countries";

const FILES = readdirSync(FOLDER).map((name) => ({
  path: `${FOLDER}/${name}`,
  text: readFileSync(`${FOLDER}/${name}`, "utf8"),
}));
/** The day on which the last of them was checked. */
const TODAY = FILES.map(({ text }) => /^checked: (\S+)/m.exec(text)?.[1] ?? "")
  .sort()
  .at(-1)!;

const tracker = TrackerFile.parse(parseYaml("content/tracker.yaml", readFileSync("content/tracker.yaml", "utf8")).data);
const read = recordReader(tracker, { today: TODAY, geography, languages: ["en"] });

/** Records of middling length, so that many edits fit into little time; a longer one has more of the same. */
const RECORDS = FILES.filter(({ text }) => text.length < 8000).map(({ path, text }) => {
  const file = parseYaml(path, text);
  const { record, problems } = read(path, text);
  assert.deepEqual(problems, []);
  return { path, text, file, was: written(record!) };
});

test("no edit breaks the check, and what an edit takes away is told or seen", (context) => {
  const random = seeded(4);
  let silent = 0;
  for (let i = 0; i < EDITS; i++) {
    const { path, text, file, was } = RECORDS[i % RECORDS.length]!;
    const edited = randomEdit(text, random);
    const result = read(path, edited);
    const where = () => `edit ${i} of ${path}, lines ${touchedLines(text, edited).join("–")}`;
    const lines = edited.split("\n").length;
    assert.ok(result.problems.length <= MOST_PROBLEMS, where());
    for (const problem of result.problems) assert.ok(problem.line >= 1 && problem.line <= lines, where());
    if (result.problems.length > 0) continue;
    silent++;
    assert.ok(result.record, where());
    const now = written(result.record);
    assert.deepEqual(unreadWords(edited, now), [], where());
    assert.deepEqual(vanished(file, was, now, touchedLines(text, edited)), [], where());
  }
  context.diagnostic(`${EDITS} edits of ${RECORDS.length} records; ${EDITS - silent} told, ${silent} without a fault`);
});

test("what is cut off, left out or taken away is noticed", () => {
  const { text, file, was } = RECORDS[0]!;
  const { top, events, sources } = was;
  const [first, ...rest] = events;
  const cut = { ...first, summary: String(first?.["summary"]).split(" ", 2).join(" ") };
  assert.deepEqual(unreadWords(text, was), []);
  assert.notDeepEqual(unreadWords(text, { top, sources, events: [cut, ...rest] }), []);
  assert.deepEqual(vanished(file, was, was, [1, 1]), []);
  assert.deepEqual(vanished(file, was, { top, sources, events: rest }, [1, 1]), ["event 0"]);
  assert.deepEqual(vanished(file, was, { top, events, sources: {} }, [1, 1]), Object.keys(sources));
  assert.deepEqual(vanished(file, was, { top: {}, events, sources }, [1, 1]).sort(), Object.keys(top).sort());
});
