/** The parts of the page of the map. */
import { byName, type Dataset } from "../../tracker/dataset.ts";
import { wordSince, type Day } from "../../tracker/dates.ts";
import { changesByDay, stretchesOf } from "../../tracker/fold.ts";
import { countRungs } from "../../tracker/table.ts";
import type { Words } from "../../words/en.ts";
import { recordUrl, url } from "../addresses/addresses.ts";
import { ladderOf, valueOf } from "../content/facets.ts";
import { regionsOf } from "../content/derived.ts";
import { statesOnMap, worldOf, type StateOnMap } from "../pictures/map.ts";

/** A rung with the states on it. */
export interface RungOnMap {
  key: string;
  label: string;
  glyph: string;
  count: number;
  states: StateOnMap[];
}

/** Every rung on a day, strongest first, and last the states on none. */
export function rungsOnMap(dataset: Dataset, day: Day): RungOnMap[] {
  const all = statesOnMap(dataset, day);
  return countRungs(dataset, day).map(({ value, member, observer, other }) => {
    const { label, glyph } = valueOf(ladderOf(dataset), value);
    const states = all.filter((state) => state.value === value);
    // On no rung nothing sets one before another but the name.
    if (value === undefined) states.sort(byName);
    return { key: value ?? "unset", label, glyph, count: member + observer + other, states };
  });
}

/** The page of a state; the search for it where nothing is recorded. */
export const stateUrl = ({ record, name }: StateOnMap): string =>
  record ? recordUrl(record) : `${url("/")}?${new URLSearchParams({ q: name })}#table`;

/** The rungs of a state through time, for scripts: day, rung and since when, in lines. */
export function rungHistory({ tracker }: Dataset, { record }: StateOnMap, { dates }: Words): string | undefined {
  const stretches = record ? stretchesOf(record, tracker.ladder) : [];
  if (stretches.length === 0) return undefined;
  return stretches.map(({ from, value, event }) => `${from}|${value}|${wordSince(event.date, dates)}`).join("\n");
}

/** The days on which the map changed, oldest first. */
export const mapDays = ({ countries, tracker }: Dataset): Day[] =>
  [...changesByDay(countries)]
    .filter(([, changes]) => changes.some(({ facet }) => facet === tracker.ladder))
    .map(([day]) => day);

/** Style rules of the rungs on a map: refusals are hatched, and who points at a rung of the key sees its states alone. */
export function mapStyles(dataset: Dataset): string {
  const { values } = ladderOf(dataset);
  const alone = [...Object.keys(values), "unset"].map(
    (key) => `.map:has(.map-key [data-rung=${key}]:is(:hover,:focus-within)) .world a:not([data-rung=${key}])`,
  );
  const hatches = hatchedRungs(dataset).map((key) => `.map .shape[data-rung=${key}]{fill:url(#hatch-${key})}`);
  return `${hatches.join("")}${alone.join(",")}{opacity:.2}`;
}

/** The rungs that are hatched. */
export const hatchedRungs = (dataset: Dataset): string[] =>
  Object.entries(ladderOf(dataset).values).flatMap(([key, { refusal }]) => (refusal === undefined ? [] : key));

/** A part of the map to look at from nearer. */
export interface MapPart {
  name: string;
  viewBox: string;
}

/** Space around the states of a part, in units of the drawing. */
const AROUND = 60;

/** The world, and each region of it. */
export function mapParts(dataset: Dataset, words: Words): MapPart[] {
  const { width, height, states } = worldOf(dataset);
  const regionOf = new Map([...dataset.countries, ...dataset.unrecorded].map(({ code, region }) => [code, region]));
  const parts = regionsOf(dataset).map((region) => {
    const here = states.filter(({ code }) => regionOf.get(code) === region);
    const [left, right] = extent(here.map(({ at }) => at.x));
    const [top, bottom] = extent(here.map(({ at }) => at.y));
    return { name: words.table.regions[region] ?? region, viewBox: `${left} ${top} ${right - left} ${bottom - top}` };
  });
  return [{ name: words.map.whole, viewBox: `0 0 ${width} ${height}` }, ...parts];
}

/** Where nearly all of some places lie: one far away, in the middle of a land that reaches into two regions, would widen it. */
function extent(places: readonly number[]): [from: number, to: number] {
  const sorted = places.toSorted((a, b) => a - b);
  const left = Math.floor(sorted.length / 20);
  const from = sorted[left] ?? 0;
  const to = sorted[sorted.length - 1 - left] ?? from;
  return [Math.round(from - AROUND), Math.round(to + AROUND)];
}
