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

test("an upper rung rests on two publishers, or the note cites the one that must do, and never on the subject alone", () => {
  const upper = events.filter(({ event }) => setsUpperRung(event));
  assert.ok(upper.length > 0);
  for (const { record, event } of upper) {
    const sources = event.sources.map((key) => sourceOf(record, key));
    const publishers = new Set(sources.map(({ publisher }) => publisher));
    const cited = new Set(checkMarkdown(record.note ?? "", "block").cited);
    const where = `${record.path} ${event.id}`;
    assert.ok(publishers.size > 1 || event.sources.some((key) => cited.has(key)), where);
    assert.ok(
      sources.some(({ kind }) => kind !== "party"),
      where,
    );
  }
});

test("what is disputed or claimed on the rung itself sets none", () => {
  const open = events.filter(({ event }) => event.disputes === "rung" || event.certainty === "claimed");
  assert.ok(open.some(({ event }) => event.disputes === "rung"));
  for (const { record, event } of open) assert.equal(event.sets[ladder], undefined, `${record.path} ${event.id}`);
});

test("whoever keeps a mission open in Kabul has contact or more", () => {
  let open = 0;
  for (const record of records) {
    for (const { effective } of record.events) {
      const { "kabul-mission": mission, [ladder]: rung } = stateOn(record, effective);
      if (!["ambassador", "embassy", "office"].includes(mission?.value ?? "")) continue;
      open++;
      assert.ok(rung && rung.value !== "refused", `${record.path} ${effective}`);
    }
  }
  assert.ok(open > records.length, `${open} days`);
});

test("summaries are in the past tense", () => {
  const present = /\b(says|tells|announces|declares|meets|asks|confirms|receives|takes|holds|is among)\b/;
  for (const { record, event } of events) assert.doesNotMatch(event.summary, present, `${record.path} ${event.id}`);
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
