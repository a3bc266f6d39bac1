import assert from "node:assert/strict";
import test from "node:test";
import { createNotes } from "../../../src/tracker/notes.ts";
import { source } from "../records.ts";

const a = source("https://a.example/1");
const b = source("https://b.example/2");

test("notes are numbered in the order in which a page cites them", () => {
  const notes = createNotes();
  assert.deepEqual(notes.cite(b), { number: 1, id: "ref-1", note: "note-1" });
  assert.deepEqual(notes.cite(a), { number: 2, id: "ref-2", note: "note-2" });
  assert.deepEqual(
    notes.list().map(({ number, id, source: { url } }) => [number, id, url]),
    [
      [1, "note-1", "https://b.example/2"],
      [2, "note-2", "https://a.example/1"],
    ],
  );
});

test("a source cited again keeps its note, and each reference has an id of its own", () => {
  const notes = createNotes();
  const ids = [a, b, a, a].map((cited) => notes.cite(cited).id);
  assert.deepEqual(ids, ["ref-1", "ref-2", "ref-1-2", "ref-1-3"]);
  assert.deepEqual(
    notes.list().map(({ refs }) => refs),
    [["ref-1", "ref-1-2", "ref-1-3"], ["ref-2"]],
  );
});

test("ids stay apart beyond ten notes", () => {
  const notes = createNotes();
  const sources = Array.from({ length: 12 }, (_, i) => source(`https://a.example/${i}`));
  const ids = [...sources, ...sources].map((cited) => notes.cite(cited).id);
  assert.equal(new Set(ids).size, 24);
});

test("one address described in two files is one note", () => {
  const notes = createNotes();
  notes.cite(a);
  notes.cite({ ...a });
  assert.equal(notes.list().length, 1);
});

test("two pages number their notes apart", () => {
  createNotes().cite(a);
  assert.equal(createNotes().cite(b).number, 1);
});
