import assert from "node:assert/strict";
import { test } from "node:test";
import { chronicle, countKinds } from "../../src/charts/chronicle.ts";
import { layOutLane } from "../../src/charts/lane.ts";
import { drawRungAreas, rungSteps } from "../../src/charts/rung-areas.ts";
import { timeScale, timeSpan } from "../../src/charts/time-scale.ts";
import type { TrackerEvent, TrackerRecord } from "../../src/tracker/dataset.ts";
import { effectiveDay, partialDate } from "../../src/tracker/dates.ts";

type Entry = [date: string, sets?: Record<string, string>, kind?: string];
const CHECKED = "2024-06-30";

function record(id: string, ...entries: Entry[]): TrackerRecord {
  const events = entries.map(([text, sets = {}, kind = "talks"], i): TrackerEvent => {
    const date = partialDate(text);
    return {
      id: `e${i}`,
      date,
      effective: effectiveDay(date, CHECKED),
      kind,
      sets,
      summary: text,
      sources: ["s"],
      certainty: "confirmed",
    };
  });
  const named = {
    id,
    path: `${id}.yaml`,
    code: undefined,
    name: id,
    short: undefined,
    inSentence: id,
    region: undefined,
  };
  return { ...named, folder: "countries", standing: "member", checked: CHECKED, note: undefined, events, sources: {} };
}
const step = (value: string) => ({ step: value });

/** A hundred days from New Year 2024 to 9 April, so that a day is a percent. */
const hundred = timeScale({ from: "2024-01-01", until: "2024-04-10" });

test("the span starts a little before the first day on which the ladder is set", () => {
  const records = [
    record("a", ["1997-05-25"], ["2021-08-20", { other: "x" }], ["2022-01-01", step("low")]),
    record("b", ["2021-10-05", step("low")]),
  ];
  assert.deepEqual(timeSpan(records, "step", "2024-06-30"), { from: "2021-09-25", until: "2024-07-01" });
});

test("the span of young content is sixty days, and there is one without any content", () => {
  const young = [record("a", ["2024-06-21", step("low")])];
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

test("a lane has a bar for each stretch, the last one open to the end", () => {
  const state = record(
    "a",
    ["2024-01-11", step("low")],
    ["2024-01-15"],
    ["2024-01-31", step("low")],
    ["2024-02-20", step("high")],
  );
  const { bars, early } = layOutLane(state, "step", hundred);
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
  const { bars, early, marks } = layOutLane(record("a", ["2024-02", step("low")]), "step", hundred);
  assert.deepEqual([bars[0]?.x, bars[0]?.width], [59, 41]);
  assert.deepEqual(
    [early[0]?.x, early[0]?.width, early[0]?.from, early[0]?.until],
    [31, 28, "2024-02-01", "2024-02-29"],
  );
  assert.deepEqual([marks[0]?.x, marks[0]?.width], [31, 29]);
});

test("what lies outside the span is cut off or left out", () => {
  const state = record(
    "a",
    ["1997-05-25"],
    ["2023-02-02", step("gone")],
    ["2023-12-31", step("low")],
    ["2023-12", step("high")],
    ["2024", {}],
  );
  const { bars, early, marks } = layOutLane(state, "step", hundred);
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

test("marks that would lie on each other take two rows", () => {
  const state = record(
    "a",
    ["2024-01-11"],
    ["2024-01-11"],
    ["2024-01-11"],
    ["2024-01-12"],
    ["2024-01-31"],
    ["2024-03"],
    ["2024-03-05"],
    ["2024-04-09"],
  );
  const rows = layOutLane(state, "step", hundred).marks.map(({ row }) => row);
  assert.deepEqual(rows, [0, 1, 0, 0, 0, 0, 1, 0]);
});

test("steps count the states on each rung at the end of each day of change", () => {
  const records = [
    record("a", ["2023-06-01", step("low")], ["2024-02-20", step("high")]),
    record("b", ["2024-01-11", step("low")]),
    record("c", ["2024-01-11", step("low")], ["2024-02-20", { other: "x" }], ["2024-03-01", step("none")]),
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
    { value: "low", path: "M0,3L10,3L10,0L100,0L100,0V4H0Z", count: 3 },
    { value: "high", path: "M0,4L50,4L50,3L100,3L100,3V4H0Z", count: 1 },
  ]);
  assert.deepEqual(
    ticks,
    [0, 1, 2, 3, 4].map((count) => ({ count, y: 100 - 25 * count })),
  );
});

test("areas of nothing have a height to draw in", () => {
  const steps = rungSteps([], "step", ["high"], hundred);
  assert.deepEqual(drawRungAreas(steps, ["high"], hundred).most, 1);
});

test("the list has every event, newest first, by year, background included", () => {
  const records = [
    record("a", ["1997-05-25", {}, "earlier"], ["2024-02-20"]),
    record("b", ["2023~"], ["2024-02"], ["2024-02-29", {}, "visit"]),
  ];
  const years = chronicle(records);
  assert.deepEqual(
    years.map(({ year, entries }) => [year, ...entries.map(({ record, event }) => `${record.id} ${event.date.text}`)]),
    [
      ["2024", "b 2024-02-29", "b 2024-02", "a 2024-02-20"],
      ["2023", "b 2023~"],
      ["1997", "a 1997-05-25"],
    ],
  );
  assert.deepEqual(countKinds(years, ["visit", "unused", "talks", "earlier"]), [
    { kind: "visit", count: 1 },
    { kind: "talks", count: 3 },
    { kind: "earlier", count: 1 },
  ]);
});
