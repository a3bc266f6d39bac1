import assert from "node:assert/strict";
import { test } from "node:test";
import { timeScale, timeSpan } from "../../../src/charts/time-scale.ts";
import { partialDate } from "../../../src/tracker/dates.ts";
import { hundred, state, step } from "./charts-records.ts";

test("the span starts a little before the first day on which the ladder is set", () => {
  const records = [
    state("a", ["1997-05-25"], ["2021-08-20", { other: "x" }], ["2022-01-01", step("low")]),
    state("b", ["2021-10-05", step("low")]),
  ];
  assert.deepEqual(timeSpan(records, "step", "2024-06-30"), { from: "2021-09-25", until: "2024-07-01" });
});

test("the span of young content is sixty days, and there is one without any content", () => {
  const young = [state("a", ["2024-06-21", step("low")])];
  assert.deepEqual(timeSpan(young, "step", "2024-06-30"), { from: "2024-05-02", until: "2024-07-01" });
  assert.deepEqual(timeSpan([], "step", "2024-06-30"), { from: "2024-05-02", until: "2024-07-01" });
});

test("days become percents, held inside the span", () => {
  const { at, dayAt, days } = hundred;
  assert.equal(days, 100);
  assert.deepEqual(["2024-01-01", "2024-01-02", "2024-04-10"].map(at), [0, 1, 100]);
  assert.deepEqual(["1996-01-01", "2030-01-01"].map(at), [0, 100]);
  assert.deepEqual(["1996-01-01", "2024-03-01", "2030-01-01"].map(dayAt), [0, 60, 100]);
});

test("ticks stand at the start of years, months or days and say no more than that", () => {
  const texts = (from: string, until: string) => timeScale({ from, until }).ticks.map(({ date }) => date.text);
  assert.deepEqual(texts("2021-07-20", "2026-11-23"), ["2022", "2023", "2024", "2025", "2026"]);
  assert.deepEqual(texts("1988-10-01", "2026-11-23"), ["1990", "1995", "2000", "2005", "2010", "2015", "2020", "2025"]);
  assert.deepEqual(texts("2023-11-20", "2024-04-10"), ["2023-12", "2024", "2024-02", "2024-03", "2024-04"]);
  assert.equal(texts("2024-05-02", "2024-07-01").includes("2024-05-05"), true);
  assert.deepEqual(hundred.ticks[1], { x: 31, date: partialDate("2024-02") });
});
