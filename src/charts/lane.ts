/** A lane: one record's place on the ladder through time as bars, and its events as marks above them. */
import type { TrackerEvent, TrackerRecord } from "../tracker/dataset.ts";
import type { Day } from "../tracker/dates.ts";
import { shiftDay } from "../tracker/dates.ts";
import { newestEvidence } from "../tracker/evidence.ts";
import { stretchesOf, type Stretch } from "../tracker/fold.ts";
import { round, type TimeScale } from "./time-scale.ts";

/** A stretch of time on one rung, in percent of the width. */
export interface LaneBar {
  value: string;
  x: number;
  width: number;
  from: Day;
  /** The day of the next change, unless the value still stands. */
  until: Day | undefined;
  /** The event that began it. */
  event: TrackerEvent;
}

/** An event, in percent of the width; one with a partial date is as wide as the time that the date can mean. */
export interface LaneMark {
  event: TrackerEvent;
  x: number;
  /** 0 for a whole day. */
  width: number;
  /** The rung to which the event took the record; undefined for all that are no step. */
  step: string | undefined;
}

export interface Lane {
  bars: LaneBar[];
  /** For stretches that a partial date began: the time in which they may have begun already. */
  early: LaneBar[];
  marks: LaneMark[];
  /** How many events lie before the span of the scale and are left out. */
  earlier: number;
  /** Where the sources of the record end, in percent of the width. */
  reach: number;
}

/** Lays out a record's lane. Events before the span of the scale are left out. */
export function layOutLane(record: TrackerRecord, ladder: string, scale: TimeScale): Lane {
  const stretches = stretchesOf(record, ladder).filter(({ until }) => until === undefined || until > scale.from);
  const bars = stretches.map((stretch): LaneBar => ({
    ...stretch,
    ...extent(stretch.from, stretch.until ?? scale.until, scale),
  }));
  const early = bars.flatMap((bar): LaneBar[] => {
    const { start } = bar.event.date;
    return start < bar.from && bar.from > scale.from
      ? [{ ...bar, ...extent(start, bar.from, scale), from: start, until: bar.from }]
      : [];
  });
  const shown = record.events.filter(({ effective }) => effective >= scale.from);
  return {
    bars: bars.filter(isWide),
    early: early.filter(isWide),
    marks: shown.map((event) => layOutMark(event, stretches, scale)),
    earlier: record.events.length - shown.length,
    reach: scale.at(shiftDay(newestEvidence(record)?.end ?? scale.from, 1)),
  };
}

const isWide = ({ width }: LaneBar) => width > 0;

function extent(from: Day, until: Day, { at }: TimeScale): { x: number; width: number } {
  return { x: at(from), width: round(at(until) - at(from)) };
}

function layOutMark(event: TrackerEvent, stretches: readonly Stretch[], scale: TimeScale): LaneMark {
  const { start, end } = event.date;
  const place = start === end ? { x: scale.at(start), width: 0 } : extent(start, shiftDay(end, 1), scale);
  return { event, ...place, step: stretches.find((stretch) => stretch.event === event)?.value };
}
