/* The steps that a state has taken, and its last word. */
import assert from "node:assert/strict";
import test from "node:test";
import type { NextSection } from "../../../src/tracker/schema/next.ts";
import { lastWord, stepsTaken } from "../../../src/tracker/steps.ts";
import { event, record } from "../records.ts";

const next: NextSection = {
  precedent: "red-island",
  stance: "says",
  steps: {
    talks: { label: "Talks", facet: "ties", values: ["talks", "envoy"] },
    envoy: { label: "Envoy", facet: "ties", values: ["envoy"] },
  },
};
const coast = record("salt-coast", "2020-01-01", [
  event("2001", "talks", { ties: "talks" }),
  event("2003-05-05", "envoy", { ties: "envoy", says: "no" }),
  event("2010-01-01", "talks", { ties: "talks" }),
  event("2011-01-01", "statement", { says: "no" }),
  event("2012-01-01", "break", { ties: "none" }),
  event("2013-01-01", "talks", { ties: "talks" }),
]);
const on = (day: string) =>
  stepsTaken(coast, next, day).map(({ key, event: { date }, ended }) => [key, date.text, ended?.date.text]);

test("a step is taken on the day on which its event counts, by the first event that shows it", () => {
  assert.deepEqual(on("2001-12-30"), []);
  assert.deepEqual(on("2001-12-31"), [["talks", "2001", undefined]]);
  assert.deepEqual(on("2003-05-05"), [
    ["talks", "2001", undefined],
    ["envoy", "2003-05-05", undefined],
  ]);
});

test("a step that was taken back says by which event, and one taken again holds", () => {
  assert.deepEqual(on("2012-06-01"), [
    ["talks", "2001", "2012-01-01"],
    ["envoy", "2003-05-05", "2010-01-01"],
  ]);
  assert.deepEqual(on("2013-01-01")[0], ["talks", "2001", undefined]);
});

test("the last word is the newest event that speaks, though it says the same again", () => {
  assert.equal(lastWord(coast, next, "2003-05-04"), undefined);
  assert.equal(lastWord(coast, next, "2010-12-31")?.date.text, "2003-05-05");
  assert.equal(lastWord(coast, next, "2011-01-01")?.date.text, "2011-01-01");
});
