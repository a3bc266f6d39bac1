import assert from "node:assert/strict";
import { test } from "node:test";
import { countKinds, eventYears } from "../../../src/tracker/event-years.ts";
import { state, step } from "../charts/charts-records.ts";

test("the list has every event, newest first, by year, background included", () => {
  const records = [
    state("a", ["1997-05-25", {}, "earlier"], ["2024-02-20"]),
    state("b", ["2023~"], ["2024-02"], ["2024-02-29", {}, "visit"]),
  ];
  const years = eventYears(records, "step");
  assert.deepEqual(
    years.map(({ year, entries }) => [year, ...entries.map(({ record, event }) => `${record.id} ${event.date.text}`)]),
    [
      ["2024", "b 2024-02-29", "b 2024-02", "a 2024-02-20"],
      ["2023", "b 2023~"],
      ["1997", "a 1997-05-25"],
    ],
  );
  assert.deepEqual(
    countKinds(
      years.flatMap(({ entries }) => entries),
      ["visit", "unused", "talks", "earlier"],
    ),
    [
      { kind: "visit", count: 1 },
      { kind: "talks", count: 3 },
      { kind: "earlier", count: 1 },
    ],
  );
});

test("an event that takes its record to another rung is a step, one that says the same again is not", () => {
  const records = [
    state("a", ["2024-01-01", step("low")], ["2024-01-02", step("low")], ["2024-01-03"], ["2024-01-04", step("high")]),
  ];
  assert.deepEqual(
    eventYears(records, "step")[0]?.entries.map(({ step }) => step),
    [true, false, false, true],
  );
});
