/* The records of this tracker keep to its rule of evidence. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { sourceOf } from "../../../src/tracker/dataset.ts";
import { stateOn } from "../../../src/tracker/fold.ts";
import { checkMarkdown } from "../../../src/authoring/rules/markdown.ts";
import { dataset, events, ladder, records, setsUpperRung, UPPER_RUNGS } from "./real-content.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/** How many sentences a note has; a citation is no sentence. */
function sentences(note = ""): number {
  const bare = note.replace(/\[\^[^\]]*\]/g, "");
  return [...segmenter.segment(bare)].filter(({ segment }) => /\p{L}/u.test(segment)).length;
}

test("an upper rung rests on two publishers, or the note cites the one that must do", () => {
  const upper = events.filter(({ event }) => setsUpperRung(event));
  assert.ok(upper.length > 0);
  for (const { record, event } of upper) {
    const publishers = new Set(event.sources.map((key) => sourceOf(record, key).publisher));
    const cited = new Set(checkMarkdown(record.note ?? "", "block").cited);
    assert.ok(publishers.size > 1 || event.sources.some((key) => cited.has(key)), `${record.path} ${event.id}`);
  }
});

test("a record on an upper rung, or with a dispute, explains itself in two sentences or more, with citations", () => {
  const hard = records.filter(
    (record) =>
      UPPER_RUNGS.has(stateOn(record, dataset.asOf)[ladder]?.value ?? "") ||
      record.events.some(({ certainty }) => certainty === "disputed"),
  );
  assert.ok(hard.length > UPPER_RUNGS.size);
  for (const { path, note } of hard) {
    assert.ok(sentences(note) >= 2, path);
    assert.notDeepEqual(checkMarkdown(note ?? "", "block").cited, [], path);
  }
});

test("sentences are counted as readers count them", () => {
  assert.equal(sentences(), 0);
  assert.equal(sentences("One step.[^a-2025][^b-2025]"), 1);
  assert.equal(sentences("It waits.[^a-2025] On 3 July 2025 it said “no”.[^b-2025]\n\nNothing newer was found."), 3);
});

test("nothing before the day on which the subject took power sets a rung", () => {
  const { since } = dataset.tracker.subject;
  assert.ok(since);
  const setting = events.filter(({ event }) => event.sets[ladder] !== undefined);
  for (const { record, event } of setting) assert.ok(event.date.end >= since, `${record.path} ${event.id}`);
});

test("each state on a rung has a word of its own on recognising, or the method page says that none was found", () => {
  const method = readFileSync("content/pages/method.md", "utf8");
  const missing = /^- \*\*Words on recognition\.\*\*.*$/m.exec(method)?.[0] ?? "";
  for (const record of dataset.countries) {
    const { stance, [ladder]: rung } = stateOn(record, dataset.asOf);
    if (rung?.value === dataset.tracker.answer.value) assert.equal(stance?.value, "intends", record.path);
    else if (rung && rung.value !== "refused")
      assert.equal(stance === undefined, missing.includes(`(/countries/${record.id}/)`), record.path);
  }
});
