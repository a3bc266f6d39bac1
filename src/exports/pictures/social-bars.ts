/** How many stand where, as one lying bar or as columns through time. */
import type { Box } from "./drawing.ts";

/** A part of a bar, with its share of the bar's length. */
export interface BarPart {
  share: number;
  colour: string;
}

/** The room that bars have, in pixels. They stand on its bottom. */
interface Room {
  left: number;
  width: number;
  top: number;
  bottom: number;
}

const LINE = "#d9d4c8";
/** The highest columns, and the height of a lying bar. */
const HIGHEST = 200;
const LYING = 40;

/** Draws one bar lying, several standing side by side. */
export function socialBars(bars: readonly (readonly BarPart[])[], room: Room): Box[] {
  return bars.length === 1 ? lyingBar(bars[0]!, room) : standingBars(bars, room);
}

/** Parts of a lying bar have a line around them, for those as light as the ground. */
function lyingBar(parts: readonly BarPart[], { left, width, bottom }: Room): Box[] {
  return stacked(parts).flatMap(({ from, to, colour }) => {
    const [start, end] = [left + Math.round(width * from), left + Math.round(width * to)];
    const edge = { left: start, top: bottom - LYING, width: end - start, height: LYING, colour: LINE };
    const inner = {
      left: start + 1,
      top: edge.top + 1,
      width: Math.max(0, end - start - 2),
      height: LYING - 2,
      colour,
    };
    return [edge, inner];
  });
}

function standingBars(bars: readonly (readonly BarPart[])[], { left, width, top, bottom }: Room): Box[] {
  const high = Math.min(HIGHEST, bottom - top);
  const x = (bar: number) => left + Math.round((bar * width) / bars.length);
  return bars.flatMap((parts, i) =>
    stacked(parts).map(({ from, to, colour }) => {
      const [low, highest] = [Math.round(high * from), Math.round(high * to)];
      return { left: x(i), top: bottom - highest, width: x(i + 1) - x(i) - 2, height: highest - low, colour };
    }),
  );
}

/** Each part with the shares of all before it, and these with its own. */
function stacked(parts: readonly BarPart[]): { from: number; to: number; colour: string }[] {
  let to = 0;
  return parts.map(({ share, colour }) => ({ from: to, to: (to += share), colour }));
}
