import assert from "node:assert/strict";
import { test } from "node:test";
import { drawRungAreas, rungSteps } from "../../../src/charts/rung-areas.ts";
import { countRungs } from "../../../src/tracker/table.ts";
import type { Dataset } from "../../../src/tracker/dataset.ts";
import { hundred, state, step } from "./charts-records.ts";

test("steps count the states on each rung at the end of each day of change", () => {
  const records = [
    state("a", ["2023-06-01", step("low")], ["2024-02-20", step("high")]),
    state("b", ["2024-01-11", step("low")]),
    state("c", ["2024-01-11", step("low")], ["2024-02-20", { other: "x" }], ["2024-03-01", step("none")]),
  ];
  assert.deepEqual(rungSteps(records, "step", ["high", "low", "none"], hundred), [
    { day: "2024-01-01", counts: { high: 0, low: 1, none: 0 } },
    { day: "2024-01-11", counts: { high: 0, low: 3, none: 0 } },
    { day: "2024-02-20", counts: { high: 1, low: 2, none: 0 } },
    { day: "2024-03-01", counts: { high: 1, low: 1, none: 1 } },
    { day: "2024-04-10", counts: { high: 1, low: 1, none: 1 } },
  ]);
});

test("areas are stepped silhouettes, the weakest rung first", () => {
  const steps = [
    { day: "2024-01-01", counts: { high: 0, low: 1 } },
    { day: "2024-01-11", counts: { high: 0, low: 4 } },
    { day: "2024-02-20", counts: { high: 1, low: 3 } },
    { day: "2024-04-10", counts: { high: 1, low: 3 } },
  ];
  const { days, most, areas, ticks } = drawRungAreas(steps, ["high", "low"], hundred);
  assert.deepEqual([days, most], [100, 4]);
  assert.deepEqual(areas, [
    { value: "low", path: "M0,3L10,3L10,0L100,0L100,0V4H0Z", count: 3, label: 37.5 },
    { value: "high", path: "M0,4L50,4L50,3L100,3L100,3V4H0Z", count: 1, label: 87.5 },
  ]);
  assert.deepEqual(
    ticks,
    [0, 1, 2, 3, 4].map((count) => ({ count, y: 100 - 25 * count })),
  );
});

test("labels of thin areas do not lie on each other", () => {
  const steps = ["2024-01-01", "2024-04-10"].map((day) => ({ day, counts: { high: 1, low: 1, least: 60 } }));
  const labels = drawRungAreas(steps, ["high", "low", "least"], hundred).areas.map(({ label }) => label);
  assert.deepEqual(labels, [48.39, 85, 95]);
});

test("areas of nothing have a height to draw in", () => {
  const steps = rungSteps([], "step", ["high"], hundred);
  assert.deepEqual(drawRungAreas(steps, ["high"], hundred).most, 1);
});

test("steps agree with the counts of the table on every day of change", () => {
  const countries = [
    state("a", ["2024-01", step("low")], ["2024-02-20", step("high")]),
    state("b", ["2023", step("low")], ["2024-02-20", step("low")], ["2024-03-01", step("none")]),
    state("c", ["2024-02-20", step("high")]),
  ];
  const values = { high: {}, low: {}, none: {} };
  const tracker = { ladder: "step", facets: { step: { values } } };
  const dataset = { tracker, countries, unrecorded: [] } as unknown as Dataset;
  const rungs = Object.keys(values);
  for (const { day, counts } of rungSteps(countries, "step", rungs, hundred)) {
    const table = countRungs(dataset, day).filter(({ value }) => value !== undefined);
    assert.deepEqual(
      rungs.map((rung) => counts[rung]),
      table.map(({ member, observer, other }) => member + observer + other),
      day,
    );
  }
});
