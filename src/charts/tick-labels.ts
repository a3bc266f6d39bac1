/** Which ticks of an axis are labelled, so that labels never overlap, and that a short span names its year. */
import type { PartialDate } from "../tracker/dates.ts";
import type { Tick } from "./time-scale.ts";

export interface TickLabel {
  /** Percent of the width. */
  x: number;
  text: string;
  /** Whether the label ends at its tick, for want of room to the right. */
  end: boolean;
  /** Whether only a wide chart has room for it. */
  wide: boolean;
}

/** How an axis words a tick: `2025`, `Mar` or `3 Mar`, with the year where it is not clear. */
export type TickWords = (date: PartialDate, withYear: boolean) => string;

/** Pixels of a letter, of the room around a label, and of the narrowest chart on a phone and on a wide screen. */
const LETTER = 7;
const ROOM = 10;
const NARROW = 270;
const WIDE = 480;

/**
 * Labels the ticks from left to right, leaving out those without room.
 * The first label has its year, and so has the first of each new year.
 */
export function tickLabels(ticks: readonly Tick[], words: TickWords): TickLabel[] {
  const labels = ticks.map(({ x, date }, i) => {
    const year = date.start.slice(0, 4);
    const text = words(date, year !== ticks[i - 1]?.date.start.slice(0, 4));
    return { x, text, end: x + (100 * widthOf(text)) / NARROW > 100 };
  });
  const [narrow, wide] = [fitting(labels, NARROW), fitting(labels, WIDE)];
  return labels.filter((label) => wide.has(label)).map((label) => ({ ...label, wide: !narrow.has(label) }));
}

const widthOf = (text: string) => text.length * LETTER + ROOM;

type Label = Omit<TickLabel, "wide">;

/** The labels for which a chart of a width in pixels has room. */
function fitting(labels: readonly Label[], width: number): Set<Label> {
  let free = 0;
  const found = labels.filter(({ x, text, end }) => {
    const at = (x * width) / 100;
    const [from, until] = end ? [at - widthOf(text), at] : [at, at + widthOf(text)];
    if (from < free) return false;
    free = until;
    return true;
  });
  return new Set(found);
}
