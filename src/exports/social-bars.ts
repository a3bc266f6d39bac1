/** How many stand where, as one lying bar or as columns through time. */
import { xml, type Markup } from "./xml.ts";

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
export function socialBars(bars: readonly (readonly BarPart[])[], room: Room): Markup[] {
  return bars.length === 1 ? lyingBar(bars[0]!, room) : standingBars(bars, room);
}

function lyingBar(parts: readonly BarPart[], { left, width, bottom }: Room): Markup[] {
  return stacked(parts).map(({ from, share, colour }) =>
    rectangle(left + width * from, bottom - LYING, width * share, LYING, xml`fill="${colour}" stroke="${LINE}"`),
  );
}

function standingBars(bars: readonly (readonly BarPart[])[], { left, width, top, bottom }: Room): Markup[] {
  const step = width / bars.length;
  const high = Math.min(HIGHEST, bottom - top);
  return bars.flatMap((parts, i) =>
    stacked(parts).map(({ from, share, colour }) => {
      const y = bottom - high * (from + share);
      return rectangle(left + i * step, y, step - 2, high * share, xml`fill="${colour}" shape-rendering="crispEdges"`);
    }),
  );
}

/** Each part with the shares of all before it. */
function stacked(parts: readonly BarPart[]): (BarPart & { from: number })[] {
  let done = 0;
  return parts.map((part) => {
    const from = done;
    done += part.share;
    return { ...part, from };
  });
}

const rectangle = (x: number, y: number, width: number, height: number, look: Markup): Markup =>
  xml`<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" ${look}/>`;

const round = (pixels: number) => Math.round(pixels * 100) / 100;
