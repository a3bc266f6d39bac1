/** The few events that a chart of all records names: taken from the data, so that nobody chooses them. */
import type { TrackerRecord } from "../tracker/dataset.ts";
import { changesOf, type Change } from "../tracker/fold.ts";
import type { TimeScale } from "./time-scale.ts";

export interface Milestone {
  change: Change;
  /** Percent of the width. */
  x: number;
}

/** Numbers closer than this, in percent, would touch on the narrowest phone. */
const APART = 7;

/**
 * The first step to each rung, and the newest step to any of them, oldest first.
 * @param rungs the rungs of the chart, strongest first
 */
export function milestones(
  records: readonly TrackerRecord[],
  ladder: string,
  rungs: readonly string[],
  scale: TimeScale,
): Milestone[] {
  const steps = records
    .flatMap(changesOf)
    .filter(({ facet, to, day }) => facet === ladder && rungs.includes(to) && day >= scale.from)
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  const firsts = rungs.slice(0, 4).flatMap((rung) => steps.find(({ to }) => to === rung) ?? []);
  const chosen = new Set([...firsts, ...steps.slice(-1)]);
  let free = 0;
  return steps
    .filter((step) => chosen.has(step))
    .map((change) => {
      const x = Math.min(Math.max(scale.at(change.day), free), 100);
      free = x + APART;
      return { change, x };
    });
}
