/** The world with every state on it that the tracker speaks of: shapes, and marks for states too small to see. */
import { geoEqualEarth, geoPath, type GeoProjection } from "d3";
import { feature } from "topojson-client";
import type { Atlas, Place } from "./atlas.ts";
import { pathText } from "./path-text.ts";
import { placeDots, type Dot } from "./dots.ts";

/** A state on the map. */
export interface MapState {
  code: string;
  /** Its shape as an SVG path; empty where the atlas has none. */
  path: string;
  /** The mark of a state too small to see. */
  dot: Dot | undefined;
  /** Its middle. */
  at: Dot;
}

/** The drawing, in units of a view box that begins at 0. */
export interface WorldMap {
  width: number;
  height: number;
  states: MapState[];
  /** All other land: territories, and what no state of the tracker is. */
  rest: string;
}

const WIDTH = 2000;
/** Around the land, so that no mark at its edge is cut off. */
const MARGIN = 14;
/** A state smaller than this, in square units, gets a mark: it would be less than five pixels across on a laptop. */
const SMALL = 85;
/** The middle of the map is 11° east, so that its edges run through the Bering Strait and divide nobody's land. */
const ROTATION: [number, number] = [-11, 0];
/** No state, and a fifth of the picture. */
const LEFT_OUT = "010";

type Shapes = ReturnType<typeof shapesOf>;

/**
 * Draws the states of some codes; the rest of the land is one shape.
 * @param codes of the states that are drawn on their own
 */
export function drawWorld(atlas: Atlas, codes: ReadonlySet<string>): WorldMap {
  const shapes = shapesOf(atlas);
  const places = atlas.places.filter(({ code }) => codes.has(code));
  const { projection, height } = fit(shapes, places);
  const shapeOf = new Map(places.map((place) => [place.code, shapes.find((shape) => isShapeOf(shape, place))]));
  const area = geoPath(projection);
  const small = places.filter(({ code }) => {
    const shape = shapeOf.get(code);
    return shape === undefined || area.area(shape) < SMALL;
  });
  const dots = placeDots(small, projection);
  const own = new Set(shapeOf.values());
  return {
    width: WIDTH,
    height,
    states: places.map(({ code, longitude, latitude }) => {
      const shape = shapeOf.get(code);
      const [x, y] = projection([longitude, latitude]) ?? [0, 0];
      return { code, path: shape ? pathText(shape, projection) : "", dot: dots.get(code), at: { x, y } };
    }),
    rest: shapes
      .filter((shape) => !own.has(shape))
      .map((shape) => pathText(shape, projection))
      .join(""),
  };
}

const shapesOf = ({ topology }: Atlas) =>
  feature(topology, topology.objects.countries).features.filter(({ id }) => id !== LEFT_OUT);

const isShapeOf = ({ id, properties }: Shapes[number], { numeric, name }: Place) =>
  id === undefined ? properties.name === name : id === numeric;

/** Equal Earth, as wide as the land and the states without a shape need it. */
function fit(shapes: Shapes, places: readonly Place[]): { projection: GeoProjection; height: number } {
  const points = places.map(({ longitude, latitude }) => [longitude, latitude]);
  const shown = {
    type: "GeometryCollection" as const,
    geometries: [...shapes.map(({ geometry }) => geometry), { type: "MultiPoint" as const, coordinates: points }],
  };
  const projection = geoEqualEarth()
    .rotate(ROTATION)
    .fitWidth(WIDTH - 2 * MARGIN, shown);
  const [left, top] = projection.translate();
  projection.translate([left + MARGIN, top + MARGIN]);
  const [, [, bottom]] = geoPath(projection).bounds(shown);
  return { projection, height: Math.ceil(bottom) + MARGIN };
}
