/* Where a state stands on a day, and how it came there. */
import assert from "node:assert/strict";
import test from "node:test";
import { changesByDay, changesOf, stateOn, stretchesOf } from "../../../src/tracker/fold.ts";
import { event, record } from "../records.ts";

const island = record("red-island", "2022-06-30", [
  event("1998-03-01", "decree", { passport: "visa" }),
  event("2001-06", "consulate-opened", { consulate: "open" }),
  event("2004-02-29", "treaty", { passport: "accepted" }),
  event("2010-05-05", "treaty", { passport: "accepted" }),
  event("2022", "decree", { passport: "visa", consulate: "shut" }),
]);
const valueOn = (day: string, facet: string) => stateOn(island, day)[facet]?.value;

test("before its first event nothing is recorded of a state", () => {
  assert.deepEqual(stateOn(island, "1998-02-28"), {});
});

test("an event counts from its own day on", () => {
  assert.equal(valueOn("1998-03-01", "passport"), "visa");
  assert.equal(valueOn("2004-02-28", "passport"), "visa");
  assert.equal(valueOn("2004-02-29", "passport"), "accepted");
});

test("a month counts from its last day on", () => {
  assert.equal(valueOn("2001-06-29", "consulate"), undefined);
  assert.equal(valueOn("2001-06-30", "consulate"), "open");
});

test("a year that is not over counts from the day of checking on", () => {
  assert.equal(valueOn("2022-06-29", "consulate"), "open");
  assert.equal(valueOn("2022-06-30", "consulate"), "shut");
});

test("each facet has its own since and its own event", () => {
  const state = stateOn(island, "2012-01-01");
  assert.equal(state["passport"]?.since.text, "2004-02-29");
  assert.equal(state["passport"]?.event.id, "2004-02-29-treaty");
  assert.equal(state["consulate"]?.since.text, "2001-06");
  assert.equal(state["consulate"]?.event.id, "2001-06-consulate-opened");
});

test("saying a value again confirms it and leaves its since", () => {
  const confirmed = (day: string) => stateOn(island, day)["passport"]?.confirmed.map(({ id }) => id);
  assert.deepEqual(confirmed("2010-05-04"), []);
  assert.deepEqual(confirmed("2010-05-05"), ["2010-05-05-treaty"]);
  assert.equal(stateOn(island, "2010-05-05")["passport"]?.since.text, "2004-02-29");
});

test("a value that comes back has a new since and no old confirmations", () => {
  const passport = stateOn(island, "2022-06-30")["passport"];
  assert.equal(passport?.value, "visa");
  assert.equal(passport?.since.text, "2022");
  assert.deepEqual(passport?.confirmed, []);
});

test("looking at a day twice gives the same twice", () => {
  assert.deepEqual(stateOn(island, "2012-01-01"), stateOn(island, "2012-01-01"));
});

test("a claimed event changes nothing", () => {
  const claims = record("ice-shelf", "2022-06-30", [{ ...event("2021-01-01", "remark", {}), certainty: "claimed" }]);
  assert.deepEqual(stateOn(claims, "2022-06-30"), {});
  assert.deepEqual(changesOf(claims), []);
});

test("changes name the value before and after, and leave out confirmations", () => {
  const changes = changesOf(island).map(({ day, facet, from, to }) => [day, facet, from, to]);
  assert.deepEqual(changes, [
    ["1998-03-01", "passport", undefined, "visa"],
    ["2001-06-30", "consulate", undefined, "open"],
    ["2004-02-29", "passport", "visa", "accepted"],
    ["2022-06-30", "passport", "accepted", "visa"],
    ["2022-06-30", "consulate", "open", "shut"],
  ]);
});

test("changes of all records are grouped by day, oldest first", () => {
  const rivers = record("two-rivers", "2020-01-01", [
    event("2004-02-29", "treaty", { passport: "visa" }),
    event("1990", "treaty", { passport: "accepted" }),
  ]);
  const days = [...changesByDay([island, rivers])].map(([day, changes]) => [day, changes.map((c) => c.record.id)]);
  assert.deepEqual(days, [
    ["1990-12-31", ["two-rivers"]],
    ["1998-03-01", ["red-island"]],
    ["2001-06-30", ["red-island"]],
    ["2004-02-29", ["red-island", "two-rivers"]],
    ["2022-06-30", ["red-island", "red-island"]],
  ]);
});

test("a value holds until the day of the next change", () => {
  const stretches = stretchesOf(island, "passport").map(({ value, from, until }) => [value, from, until]);
  assert.deepEqual(stretches, [
    ["visa", "1998-03-01", "2004-02-29"],
    ["accepted", "2004-02-29", "2022-06-30"],
    ["visa", "2022-06-30", undefined],
  ]);
  assert.deepEqual(stretchesOf(island, "unheard-of"), []);
});

test("the changes up to a day lead to the state of that day, for every day of change", () => {
  for (const { day } of changesOf(island)) {
    const walked: Record<string, string> = {};
    for (const change of changesOf(island)) if (change.day <= day) walked[change.facet] = change.to;
    const folded = Object.entries(stateOn(island, day)).map(([facet, state]) => [facet, state?.value]);
    assert.deepEqual(Object.fromEntries(folded), walked);
  }
});
