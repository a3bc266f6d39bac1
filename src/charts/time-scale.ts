/** The horizontal axis of every timeline: calendar days as percent of the width, so that a drawing fits any screen. */
import { allRecords, type Dataset } from "../tracker/dataset.ts";
import { once } from "../tracker/once.ts";
import { scaleUtc, utcDay } from "d3";
import type { TrackerRecord } from "../tracker/dataset.ts";
import { partialDate, shiftDay, type Day, type PartialDate } from "../tracker/dates.ts";

/** The time that a chart shows: from the start of one day to the start of another. */
export interface TimeSpan {
  from: Day;
  until: Day;
}

/** A line of the axis; `date` is as precise as the axis has room for. */
export interface Tick {
  x: number;
  date: PartialDate;
}

export interface TimeScale extends TimeSpan {
  /** Length of the span in days. */
  days: number;
  /** Days from the start of the span to the start of a day; never outside the span. */
  dayAt: (day: Day) => number;
  /** The start of a day in percent of the width; never outside 0 to 100. */
  at: (day: Day) => number;
  ticks: Tick[];
}

const LEAST_DAYS = 60;

/** Midnight in Greenwich, the only clock of the charts. */
const midnight = (day: Day): Date => new Date(`${day}T00:00:00Z`);

/** Percents as they are written: two decimals are a tenth of a pixel on a wide screen. */
export const round = (percent: number): number => Math.round(percent * 100) / 100;

/** From a little before the first day on which any record sets the ladder to the end of the day that the site speaks of. */
export function timeSpan(records: readonly TrackerRecord[], ladder: string, asOf: Day): TimeSpan {
  const setting = records.flatMap(({ events }) => events.filter(({ sets }) => Object.hasOwn(sets, ladder)));
  const first = setting.map(({ effective }) => effective).sort()[0] ?? asOf;
  const until = shiftDay(asOf, 1);
  const days = utcDay.count(midnight(first), midnight(until));
  const before = Math.max(Math.ceil(days / 100), LEAST_DAYS - days, 1);
  return { from: shiftDay(first, -before), until };
}

/** The scale of a span, with about `count` ticks at the starts of years, months or days. */
export function timeScale({ from, until }: TimeSpan, count = 6): TimeScale {
  const days = utcDay.count(midnight(from), midnight(until));
  const scale = scaleUtc([midnight(from), midnight(until)], [0, 100]).clamp(true);
  const at = (day: Day) => round(scale(midnight(day)));
  const dayAt = (day: Day) => Math.min(Math.max(utcDay.count(midnight(from), midnight(day)), 0), days);
  const starts = scale.ticks(count).map((date) => date.toISOString().slice(0, 10));
  const ticks = starts.map((day) => ({ x: at(day), date: partialDate(day.replace(/(-01)?-01$/, "")) }));
  return { from, until, days, dayAt, at, ticks };
}

/** The time that all charts of a site show, so that lanes on different pages can be compared. */
export const sharedScale = once((dataset: Dataset) =>
  timeScale(timeSpan(allRecords(dataset), dataset.tracker.ladder, dataset.asOf)),
);
