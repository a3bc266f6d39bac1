import { forceCollide, forceSimulation, forceX, forceY, type GeoProjection, type SimulationNodeDatum } from "d3";
import type { Place } from "./atlas.ts";

/** The middle of a mark, in units of the drawing. */
export interface Dot {
  x: number;
  y: number;
}

/** The radius of a mark, in units of the drawing. */
export const DOT = 9;

interface Node extends SimulationNodeDatum {
  home: readonly [number, number];
}

/** Puts a mark at each place, moved as little as it takes that none lies on another. The same places give the same marks. */
export function placeDots(places: readonly Place[], projection: GeoProjection): Map<string, Dot> {
  const nodes = places.map(({ longitude, latitude }): Node => {
    const [x, y] = projection([longitude, latitude]) ?? [0, 0];
    return { home: [x, y], x, y };
  });
  forceSimulation(nodes)
    .force("x", forceX<Node>(({ home }) => home[0]).strength(0.2))
    .force("y", forceY<Node>(({ home }) => home[1]).strength(0.2))
    .force("apart", forceCollide<Node>(DOT + 1.5).iterations(8))
    .stop()
    .tick(200);
  return new Map(
    places.map(({ code }, i) => [code, { x: Math.round(nodes[i]?.x ?? 0), y: Math.round(nodes[i]?.y ?? 0) }]),
  );
}
