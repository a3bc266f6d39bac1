/** The tables that can stand on other people's pages. */
import type { Dataset, TrackerRecord, UnrecordedState } from "../tracker/dataset.ts";
import type { Day } from "../tracker/dates.ts";
import { headingId } from "../tracker/markdown.ts";
import { tableOn, type Row } from "../tracker/table.ts";
import type { Words } from "../words/en.ts";
import { changesOf, regionsOf } from "./derived.ts";
import { heightOf, type Embed } from "./embed.ts";
import { ladderOf } from "./facets.ts";

/** A table with a row for each of some states, and one for all others that it speaks of. */
export interface TableEmbed extends Embed {
  day: Day;
  rows: readonly Row[];
  /** States of which nothing is recorded, by name where each has a row of its own. */
  listed: readonly UnrecordedState[];
  /** How many further states the last row stands for; 0 for no such row. */
  others: number;
}

const isRecorded = ({ state }: Row) => Object.values(state).some((held) => held !== undefined);

type Content = Pick<TableEmbed, "day" | "rows" | "listed" | "others">;

function tableEmbed(path: string, page: string, title: string, content: Content): TableEmbed {
  const rows = content.rows.length + content.listed.length + (content.others > 0 ? 1 : 0);
  return { path, page, title, height: heightOf(rows, 45, 250), ...content };
}

/** The tables of today: recorded and all states, a table a rung, and a table a region. */
export function tableEmbeds(dataset: Dataset, words: Words) {
  const { asOf: day, unrecorded, tracker } = dataset;
  const all = tableOn(dataset, day);
  const recorded = all.filter(isRecorded);
  const table = (name: string, page: string, title: string, content: Omit<Content, "day">) =>
    tableEmbed(`/embed/table/${name}`, page, title, { day, ...content });
  const whole = [
    table("", "/", tracker.question, {
      rows: recorded,
      listed: [],
      others: all.length - recorded.length + unrecorded.length,
    }),
    table("all/", "/", words.embed.all, { rows: all, listed: unrecorded, others: 0 }),
  ];
  const rungs = Object.entries(ladderOf(dataset).values).map(([value, { label }]) => {
    const rows = all.filter(({ state }) => state[tracker.ladder]?.value === value);
    return table(`${value}/`, `/?${tracker.ladder}=${value}`, label, { rows, listed: [], others: 0 });
  });
  const regions = regionsOf(dataset).map((region) => {
    const inside = ({ region: other }: TrackerRecord | UnrecordedState) => other === region;
    const rows = recorded.filter(({ record }) => inside(record));
    const others = [...dataset.countries, ...unrecorded].filter(inside).length - rows.length;
    const page = `/?${new URLSearchParams({ region })}`;
    return table(`region/${headingId(region)}/`, page, region, { rows, listed: [], others });
  });
  return { whole, rungs, regions };
}

/** The table of each day of change, oldest first. */
export function dayEmbeds(dataset: Dataset, words: Words, say: (day: Day) => string): TableEmbed[] {
  return [...changesOf(dataset).keys()].map((day) => {
    const all = tableOn(dataset, day);
    const rows = all.filter(isRecorded);
    const others = all.length - rows.length + dataset.unrecorded.length;
    return tableEmbed(`/embed/on/${day}/`, `/on/${day}/`, words.days.heading(say(day)), {
      day,
      rows,
      listed: [],
      others,
    });
  });
}
