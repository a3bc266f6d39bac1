/** The number of states on each rung through time, as areas stacked with the strongest rung at the bottom. */
import { curveStepAfter, line, scaleLinear, stack } from "d3";
import type { TrackerRecord } from "../tracker/dataset.ts";
import type { Day } from "../tracker/dates.ts";
import { changesByDay } from "../tracker/fold.ts";
import { round, type TimeScale } from "./time-scale.ts";

/** How many states stand on each rung from a day on. */
export interface RungStep {
  day: Day;
  counts: Record<string, number>;
}

/** The silhouette of a rung and all stronger ones, in days to the right and states downwards. */
export interface RungArea {
  value: string;
  path: string;
  /** States on the rung at the end. */
  count: number;
  /** Where its label stands, in percent from the top: beside the area's end, clear of the label below. */
  label: number;
}

export interface RungAreas {
  /** Width and height of the coordinates of the paths. */
  days: number;
  most: number;
  /** Weakest rung first: each is drawn over those before it. */
  areas: RungArea[];
  /** Lines of the vertical axis in percent from the top. */
  ticks: { count: number; y: number }[];
}

/** Counts the states on each rung at the start of the span and at the end of each day of change in it. */
export function rungSteps(
  records: readonly TrackerRecord[],
  ladder: string,
  rungs: readonly string[],
  scale: TimeScale,
): RungStep[] {
  const counts = Object.fromEntries(rungs.map((rung) => [rung, 0]));
  const steps: RungStep[] = [{ day: scale.from, counts: { ...counts } }];
  for (const [day, changes] of changesByDay(records)) {
    for (const { from, to } of changes.filter(({ facet }) => facet === ladder)) {
      counts[to] = (counts[to] ?? 0) + 1;
      if (from !== undefined) counts[from] = (counts[from] ?? 0) - 1;
    }
    if (day > scale.from) steps.push({ day, counts: { ...counts } });
    else steps[0] = { day: scale.from, counts: { ...counts } };
  }
  return [...steps, { day: scale.until, counts }];
}

/**
 * Draws the counts.
 * @param rungs values of the ladder, strongest first
 */
export function drawRungAreas(steps: readonly RungStep[], rungs: readonly string[], scale: TimeScale): RungAreas {
  const layers = stack<RungStep, string>()
    .keys(rungs)
    .value(({ counts }, rung) => counts[rung] ?? 0)(steps);
  const tops = layers.map((layer) => layer.map(([, top]) => top));
  const most = Math.max(1, ...(tops.at(-1) ?? []));
  const outline = line<number>()
    .x((i) => scale.dayAt(steps[i]?.day ?? scale.from))
    .curve(curveStepAfter);
  const labels = labelPlaces(
    layers.map((layer) => layer.at(-1) ?? [0, 0]),
    most,
  );
  const areas = tops.map((heights, rung): RungArea => {
    const corners = heights.flatMap((height, i) => (height !== heights[i - 1] || i === heights.length - 1 ? i : []));
    const path = `${outline.y((i) => most - (heights[i] ?? 0))(corners) ?? ""}V${most}H0Z`;
    const count = steps.at(-1)?.counts[rungs[rung] ?? ""] ?? 0;
    return { value: rungs[rung] ?? "", path, count, label: labels[rung] ?? 0 };
  });
  const ticks = scaleLinear([0, most], [100, 0]).ticks(4).filter(Number.isInteger);
  const lines = ticks.map((count) => ({ count, y: round(100 - (100 * count) / most) }));
  return { days: scale.days, most, areas: areas.toReversed(), ticks: lines };
}

/** Labels closer than this, in percent of the height, would lie on each other. */
const LABEL = 10;

/** The middle of each area's end, from the bottom upwards, each label clear of the one below it. */
function labelPlaces(ends: readonly (readonly [number, number] | number[])[], most: number): number[] {
  let free = 100 - LABEL / 2;
  return ends.map(([bottom = 0, top = 0]) => {
    const place = Math.min(100 - (50 * (bottom + top)) / most, free);
    free = place - LABEL;
    return round(place);
  });
}
