/* What the site is given once all content is sound. */
import assert from "node:assert/strict";
import test from "node:test";
import { allRecords, sourceOf, type Dataset } from "../../../src/tracker/dataset.ts";
import { OTHER, RECORD } from "../sample-files.ts";
import { edited, readSample } from "../sample.ts";

function sample(files: Record<string, string> = {}): Dataset {
  const { dataset, problems } = readSample(files);
  assert.deepEqual(problems, []);
  return dataset as Dataset;
}
const island = (dataset: Dataset) => dataset.countries.find(({ id }) => id === "red-island");

test("a code gives name, region and standing", () => {
  const found = island(sample());
  assert.equal(found?.name, "Red Island");
  assert.equal(found?.inSentence, "Red Island");
  assert.equal(found?.region, "Coast");
  assert.equal(found?.standing, "member");
  assert.equal(found?.path, RECORD);
});

test("an author's name overrules the code's, and a sentence may have its own", () => {
  const names = "code: RI\nname: Isle of Red\nshort: IoR\nin-sentence: the Isle of Red";
  const found = island(sample({ [RECORD]: edited(RECORD, "code: RI", names) }));
  assert.deepEqual([found?.name, found?.short, found?.inSentence], ["Isle of Red", "IoR", "the Isle of Red"]);
});

test("an observer has the name and standing that the tracker file gives it", () => {
  const found = island(sample({ [RECORD]: edited(RECORD, "code: RI", "code: IS") }));
  assert.deepEqual([found?.name, found?.standing], ["The Ice Shelf", "observer"]);
});

test("a state that is neither member nor observer is other", () => {
  assert.equal(island(sample({ [RECORD]: edited(RECORD, "code: RI", "code: QI") }))?.standing, "other");
  assert.equal(island(sample({ [RECORD]: edited(RECORD, "code: RI", "name: Red") }))?.standing, "other");
});

test("an event has an id of its date and kind, or of the word that its author gave it", () => {
  const again =
    "  - date: 2004-02-29\n    kind: treaty\n    summary: Both signed again.\n    sets: {passport: visa}\n    id: once-more\n";
  const text = edited(RECORD, "sources:\n  herald-1998", `${again}    sources: [herald-2004]\nsources:\n  herald-1998`);
  assert.deepEqual(
    island(sample({ [RECORD]: text }))?.events.map(({ id }) => id),
    ["1998-03-01-remark", "2004-02-29-treaty", "2004-02-29-once-more"],
  );
});

test("an id of an event has no tilde", () => {
  const found = sample({ [OTHER]: edited(OTHER, "date: 2019-12", "date: 2019-12~") });
  assert.equal(found.countries[1]?.events[0]?.id, "2019-12-remark");
});

test("what an author leaves out is spelt out", () => {
  const first = island(sample())?.events[0];
  assert.equal(first?.certainty, "confirmed");
  assert.deepEqual(first?.sets, {});
  assert.equal(first?.effective, "1998-03-01");
});

test("members and observers without a record are listed by name, the subject's own state never", () => {
  const { unrecorded, members } = sample();
  assert.deepEqual(
    unrecorded.map(({ code, name, standing }) => [code, name, standing]),
    [
      ["SC", "Salt Coast", "member"],
      ["IS", "The Ice Shelf", "observer"],
      ["TR", "Two Rivers", "member"],
    ],
  );
  assert.equal(members, 3);
});

test("the day of the whole is the last day on which a record was checked", () => {
  assert.equal(sample().asOf, "2022-06-30");
  assert.equal(sample({ [RECORD]: edited(RECORD, "checked: 2022-06-30", "checked: 2026-11-22") }).asOf, "2026-11-22");
});

test("the whole can be stored as JSON and read back unchanged", () => {
  const dataset = sample();
  const plain = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
  assert.deepEqual(plain(structuredClone(dataset)), plain(dataset));
});

test("a page keeps its text and its sources", () => {
  const page = sample().pages[0];
  assert.equal(page?.id, "method");
  assert.match(page?.body ?? "", /^\n## What counts\n/);
  assert.deepEqual(Object.keys(page?.sources ?? {}), ["almanac"]);
});

test("a source is found by its key, and a wrong key is a fault of the code", () => {
  const [first] = allRecords(sample());
  assert.ok(first);
  assert.equal(sourceOf(first, "gazette-2004").publisher, "Gazette");
  assert.throws(() => sourceOf(first, "nowhere"), /nowhere/);
});

test("words that YAML could take for something else arrive as written", () => {
  for (const word of ["NO", "yes", "True", "1995", "0x1F", "1e3", ".inf", "2025-02-30", "12:30:45"]) {
    const dataset = sample({ [RECORD]: edited(RECORD, "title: Signed", `title: ${word}`) });
    assert.equal(sourceOf(island(dataset) ?? {}, "herald-2004").title, word);
  }
});
