/* Every state and organisation of this tracker stands in one place. */
import assert from "node:assert/strict";
import test from "node:test";
import { dataset, records } from "./real-content.ts";

/** Those that stand in a list more than once. */
const twice = (words: readonly string[]) => words.filter((word, i) => words.indexOf(word) < i);
const plain = (name: string) => name.normalize("NFKC").toLowerCase();
const all = [...records, ...dataset.unrecorded];

test("no two share a code", () => {
  assert.deepEqual(twice(all.flatMap(({ code }) => code ?? [])), []);
});

test("no two share a name", () => {
  assert.deepEqual(twice(all.map(({ name }) => plain(name))), []);
});

test("no organisation is called by the name or the letters of another record", () => {
  const words = dataset.organisations.flatMap(({ name, short = name }) => [...new Set([plain(name), plain(short)])]);
  assert.deepEqual(twice([...words, ...dataset.countries.map(({ name }) => plain(name))]), []);
});

test("every state has a code, and none is the subject's own", () => {
  for (const { path, code } of dataset.countries) {
    assert.ok(code, path);
    assert.notEqual(code, dataset.tracker.subject.code, path);
  }
});
