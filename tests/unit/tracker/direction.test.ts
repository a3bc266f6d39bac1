/* Which way a state moves on the ladder, and by how many rungs. */
import assert from "node:assert/strict";
import test from "node:test";
import { closeness, monthsBefore, moveBetween, moveUpTo } from "../../../src/tracker/direction.ts";
import { event, record } from "../records.ts";
import { readSample } from "../sample.ts";

const value = (refusal?: "true") => ({ label: "x", glyph: "x", meaning: "x", ...(refusal && { refusal }) });
const ladder = {
  label: "Passport",
  question: "How far?",
  unset: value(),
  values: { accepted: value(), visa: value(), away: value("true"), banned: value("true") },
};

test("the strongest value is the closest, nothing recorded is 0, and refusals lie below it in their order", () => {
  const values = ["accepted", "visa", undefined, "away", "banned"];
  assert.deepEqual(
    values.map((one) => closeness(ladder, one)),
    [2, 1, 0, -1, -2],
  );
});

test("a move counts the rungs between, up and down", () => {
  assert.equal(moveBetween(ladder, undefined, "accepted").by, 2);
  assert.equal(moveBetween(ladder, "accepted", "away").by, -3);
  assert.equal(moveBetween(ladder, "visa", "visa").by, 0);
});

test("months are counted by the calendar, to the last day of a shorter month", () => {
  assert.equal(monthsBefore("2026-12-01", 24), "2024-12-01");
  assert.equal(monthsBefore("2024-02-29", 24), "2022-02-28");
  assert.equal(monthsBefore("2024-02-29", 48), "2020-02-29");
  assert.equal(monthsBefore("2026-01-31", 2), "2025-11-30");
  assert.equal(monthsBefore("2026-01-31", 1), "2025-12-31");
});

test("a record moved from where it stood 24 months before, that day included", () => {
  const { dataset } = readSample();
  assert.ok(dataset);
  const moving = record("moving", "2006-03-01", [
    event("2004-03-01", "decree", { passport: "visa" }),
    event("2006-03-01", "treaty", { passport: "accepted" }),
  ]);
  assert.deepEqual(moveUpTo(dataset, moving, "2006-03-01"), { from: "visa", to: "accepted", by: 1 });
  assert.deepEqual(moveUpTo(dataset, moving, "2006-02-28"), { from: undefined, to: "visa", by: 1 });
});
