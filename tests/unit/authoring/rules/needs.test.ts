/* A value that can't hold alone: an open consulate goes with an answer on the ladder. */
import assert from "node:assert/strict";
import test from "node:test";
import { edited, linesFor } from "../../sample.ts";
import { RECORD, TRACKER } from "../../sample-files.ts";

const OPEN = `open: {label: Open, glyph: "▲", meaning: It works there.}`;
const needing = (facet: string) => edited(TRACKER, OPEN, OPEN.replace("there.", `there., needs: [${facet}]`));
const record = (first: string, second: string) =>
  edited(RECORD, "sets: {passport: accepted}", `sets: {${second}}`).replace(
    "    sources: [herald-1998]\n",
    `    sets: {${first}}\n    sources: [herald-1998]\n`,
  );
const lines = (first: string, second: string, tracker = needing("passport")) =>
  linesFor({ [TRACKER]: tracker, [RECORD]: record(first, second) });

test("it needs the other value by the same event or an earlier one", () => {
  assert.deepEqual(lines("passport: visa", "passport: accepted, consulate: open"), []);
  assert.deepEqual(lines("consulate: open, passport: visa", "passport: accepted"), []);
  assert.deepEqual(lines("consulate: open", "passport: accepted"), [
    `${RECORD}:9:23  events[0].sets.consulate: While consulate is "open", passport has a value too, and not one that turns the subject away. Add "passport: …" or change consulate.`,
  ]);
});

test("a value that turns the subject away does not do, whichever comes first", () => {
  const away = needing("passport").replace("label: With a visa\n", `label: With a visa\n        refusal: "true"\n`);
  assert.match(
    lines("consulate: open, passport: accepted", "passport: visa", away).join("\n"),
    /events\[1\]\.sets\.passport: While/,
  );
  assert.match(
    lines("passport: visa", "passport: visa, consulate: open", away).join("\n"),
    /events\[1\]\.sets\.consulate: While/,
  );
});

test("what a value needs is a facet", () => {
  const [line = ""] = linesFor({ [TRACKER]: needing("pasport") });
  assert.match(line, /facets\.consulate\.values\.open\.needs\[0\]: "pasport" is not a facet/);
});
