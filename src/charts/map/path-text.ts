import { geoPath, polygonArea, type GeoContext, type GeoPermissibleObjects, type GeoProjection } from "d3";

/**
 * Draws shapes as the text of an SVG path in whole numbers, each point told from the one before: a third of the bytes
 * of d3's own paths. Outlines that would not be seen are left out.
 */
export function pathText(shape: GeoPermissibleObjects, projection: GeoProjection): string {
  const rings: [number, number][][] = [];
  let ring: [number, number][] = [];
  const add = (x: number, y: number) => {
    const point: [number, number] = [Math.round(x), Math.round(y)];
    const last = ring.at(-1);
    if (last?.[0] !== point[0] || last[1] !== point[1]) ring.push(point);
  };
  const context: GeoContext = {
    beginPath: () => undefined,
    arc: () => undefined,
    moveTo: (x, y) => {
      ring = [];
      add(x, y);
    },
    lineTo: add,
    closePath: () => rings.push(ring),
  };
  geoPath(projection, context)(shape);
  return rings
    .filter((points) => Math.abs(polygonArea(points)) >= LEAST)
    .map(ringText)
    .join("");
}

/** In square units. */
const LEAST = 2;

/** Closed by `z`, so a last point on the first is not written. */
function ringText(points: readonly [number, number][]): string {
  const [[left, top] = [0, 0]] = points;
  let [x, y] = [left, top];
  const steps = points.slice(1).flatMap((point, i, all) => {
    const step = pair(point[0] - x, point[1] - y);
    [x, y] = point;
    return i === all.length - 1 && x === left && y === top ? [] : step;
  });
  return `M${pair(left, top)}l${steps.join(" ").replaceAll(" -", "-")}z`;
}

const pair = (x: number, y: number) => `${x}${y < 0 ? "" : " "}${y}`;
