/** The steps that the precedent took before it answered yes, and how far others have taken them. */
import type { TrackerEvent, TrackerRecord } from "./dataset.ts";
import type { Day } from "./dates.ts";
import { changesOf, stateOn } from "./fold.ts";
import type { NextSection } from "./schema/next.ts";

/** A step of `tracker.yaml`. */
export type Step = NextSection["steps"][string];

/** A step that a record has taken. */
export interface StepTaken {
  key: string;
  step: Step;
  /** The first event that took it. */
  event: TrackerEvent;
  /** The event that took it back; undefined while it holds. */
  ended: TrackerEvent | undefined;
}

/** The steps that a record had taken at the end of a day, in the order of the tracker. */
export function stepsTaken(record: TrackerRecord, { steps }: NextSection, day: Day): StepTaken[] {
  const changes = changesOf(record).filter((change) => change.day <= day);
  return Object.entries(steps).flatMap(([key, step]): StepTaken[] => {
    const moves = changes.filter(({ facet }) => facet === step.facet);
    const taken = moves.find(({ to }) => step.values.includes(to));
    if (!taken) return [];
    const left = moves.findLast(({ from, to }) => step.values.includes(from ?? "") && !step.values.includes(to));
    const holds = step.values.includes(moves.at(-1)?.to ?? "");
    return [{ key, step, event: taken.event, ended: holds ? undefined : left?.event }];
  });
}

/** The last event up to a day in which a record's state speaks of answering yes, whether it says something new or not. */
export function lastWord(record: TrackerRecord, { stance }: NextSection, day: Day): TrackerEvent | undefined {
  const held = stateOn(record, day)[stance];
  return held?.confirmed.at(-1) ?? held?.event;
}
