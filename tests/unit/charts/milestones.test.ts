import assert from "node:assert/strict";
import { test } from "node:test";
import { milestones } from "../../../src/charts/milestones.ts";
import { hundred, state, step } from "./charts-records.ts";

test("the first step to each rung and the newest of all are named, oldest first, with room for their numbers", () => {
  const records = [
    state("a", ["2023-02-01", step("high")], ["2024-01-11", step("low")], ["2024-01-12", step("high")]),
    state("b", ["2024-01-21", step("low")], ["2024-03-01", step("other")]),
    state("c", ["2024-04-09", step("low")]),
  ];
  const found = milestones(records, "step", ["high", "low"], hundred);
  assert.deepEqual(
    found.map(({ change, x }) => [change.record.id, change.to, change.day, x]),
    [
      ["a", "low", "2024-01-11", 10],
      ["a", "high", "2024-01-12", 17],
      ["c", "low", "2024-04-09", 99],
    ],
  );
});
