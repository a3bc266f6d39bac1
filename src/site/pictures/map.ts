/** What the map shows on a day. */
import { drawWorld, type MapState } from "../../charts/map/world-map.ts";
import { DOT } from "../../charts/map/dots.ts";
import { mapSvg, type MapPicture } from "../../exports/pictures/map.ts";
import { atlas } from "../../io/atlas.ts";
import type { Dataset, TrackerRecord } from "../../tracker/dataset.ts";
import { partialDate, wordDate, wordSince, type Day, type PartialDate } from "../../tracker/dates.ts";
import { once } from "../../tracker/once.ts";
import { countRungs, tableOn } from "../../tracker/table.ts";
import type { Words } from "../../words/en.ts";
import { ladderOf, valueOf } from "../content/facets.ts";
import { answerText } from "../pages/answer.ts";
import { textWidth } from "./fonts.ts";

/** The world in the states of the tracker; the subject's own is one of them. */
export const worldOf = once(({ countries, unrecorded, tracker }: Dataset) => {
  const codes = [...countries, ...unrecorded, tracker.subject].flatMap(({ code }) => code ?? []);
  return drawWorld(atlas, new Set(codes));
});

/** A state of the tracker on a day, on the map or not: one without a code has no shape. */
export interface StateOnMap {
  name: string;
  record: TrackerRecord | undefined;
  value: string | undefined;
  since: PartialDate | undefined;
  shape: MapState | undefined;
}

/** Every state of the tracker on a day, in the order of the table, and then those of which nothing is recorded. */
export function statesOnMap(dataset: Dataset, day: Day): StateOnMap[] {
  const shapes = new Map(worldOf(dataset).states.map((state) => [state.code, state]));
  const { ladder } = dataset.tracker;
  return [
    ...tableOn(dataset, day).map(({ record, state: { [ladder]: held } }) => ({
      name: record.name,
      record,
      value: held?.value,
      since: held?.since,
      shape: shapes.get(record.code ?? ""),
    })),
    ...dataset.unrecorded.map(({ code, name }) => ({
      name,
      record: undefined,
      value: undefined,
      since: undefined,
      shape: shapes.get(code),
    })),
  ];
}

/** A state on the map in words: its name, its rung and since when. */
export function stateTitle(dataset: Dataset, { name, value, since }: StateOnMap, words: Words): string {
  const { label } = valueOf(ladderOf(dataset), value);
  return words.map.state(name, label, since ? wordSince(since, words.dates) : "");
}

/** Path of the picture of a day; of today when left out. */
export const mapPath = (day?: Day): string => (day === undefined ? "/map.svg" : `/map/${day}.svg`);

/** The map of a day as an SVG image. */
export const mapImage = (dataset: Dataset, day: Day, words: Words): string =>
  mapSvg(mapPicture(dataset, day, words), textWidth);

function mapPicture(dataset: Dataset, day: Day, words: Words): MapPicture {
  const { tracker } = dataset;
  const { width, height, states, rest } = worldOf(dataset);
  const all = statesOnMap(dataset, day);
  const subject = states.find(({ code }) => code === tracker.subject.code);
  return {
    width,
    height,
    rest,
    dot: DOT,
    question: tracker.question,
    answer: answerText(dataset, day, words),
    date: words.site.asOf(wordDate(partialDate(day), words.dates)),
    credit: words.map.credit(tracker.title),
    subject: subject && { shape: subject, title: tracker.subject.name },
    fromRight: words.direction === "rtl",
    rungs: countRungs(dataset, day).map(({ value, member, observer, other }) => {
      const { label, light = "", dark = "", refusal } = valueOf(ladderOf(dataset), value);
      const count = member + observer + other;
      const here = all.filter((state) => state.value === value);
      return {
        label,
        count,
        light,
        dark,
        refusal: refusal !== undefined,
        states: here.flatMap((state) =>
          state.shape ? { shape: state.shape, title: stateTitle(dataset, state, words) } : [],
        ),
      };
    }),
  };
}
