import assert from "node:assert/strict";
import { test } from "node:test";
import { layOutLane } from "../../../src/charts/lane.ts";
import { hundred, state, step } from "./charts-records.ts";

test("a lane has a bar for each stretch, the last one open to the end", () => {
  const lane = state(
    "a",
    ["2024-01-11", step("low")],
    ["2024-01-15"],
    ["2024-01-31", step("low")],
    ["2024-02-20", step("high")],
  );
  const { bars, early } = layOutLane(lane, "step", hundred);
  assert.deepEqual(
    bars.map(({ value, x, width, from, until }) => ({ value, x, width, from, until })),
    [
      { value: "low", x: 10, width: 40, from: "2024-01-11", until: "2024-02-20" },
      { value: "high", x: 50, width: 50, from: "2024-02-20", until: undefined },
    ],
  );
  assert.deepEqual(early, []);
});

test("a stretch that a partial date began starts on its last day, with the time in which it may have begun", () => {
  const { bars, early, marks } = layOutLane(state("a", ["2024-02", step("low")]), "step", hundred);
  assert.deepEqual([bars[0]?.x, bars[0]?.width], [59, 41]);
  assert.deepEqual(
    [early[0]?.x, early[0]?.width, early[0]?.from, early[0]?.until],
    [31, 28, "2024-02-01", "2024-02-29"],
  );
  assert.deepEqual([marks[0]?.x, marks[0]?.width], [31, 29]);
});

test("what lies outside the span is cut off or left out", () => {
  const lane = state(
    "a",
    ["1997-05-25"],
    ["2023-02-02", step("gone")],
    ["2023-12-31", step("low")],
    ["2023-12", step("high")],
    ["2024", {}],
  );
  const { bars, early, marks, earlier } = layOutLane(lane, "step", hundred);
  assert.equal(earlier, 4);
  assert.deepEqual(
    bars.map(({ value, x, width }) => [value, x, width]),
    [["high", 0, 100]],
  );
  assert.deepEqual(early, []);
  assert.deepEqual(
    marks.map(({ x, width }) => [x, width]),
    [[0, 100]],
  );
});

test("a mark knows the rung to which its event took the record", () => {
  const lane = state(
    "a",
    ["2024-01-11", step("low")],
    ["2024-01-15"],
    ["2024-01-31", step("low")],
    ["2024-02", step("high")],
  );
  assert.deepEqual(
    layOutLane(lane, "step", hundred).marks.map(({ step }) => step),
    ["low", undefined, undefined, "high"],
  );
});
