/** The tables that can stand on other people's pages. */
import type { Dataset, UnrecordedState } from "../../tracker/dataset.ts";
import type { Day } from "../../tracker/dates.ts";
import { headingId } from "../../tracker/markdown.ts";
import { tableOn, type Row } from "../../tracker/table.ts";
import type { Words } from "../../words/en.ts";
import { daysOf } from "../content/corrections.ts";
import { regionsOf } from "../content/derived.ts";
import { frameHeight, type Embed } from "./embed.ts";
import { ladderOf } from "../content/facets.ts";

/** A table with a row for each of some states, and one for all others that it speaks of. */
export interface TableEmbed extends Embed {
  day: Day;
  rows: readonly Row[];
  /** States of which nothing is recorded, by name where each has a row of its own. */
  listed: readonly UnrecordedState[];
  /** Whether it speaks of all states, so that the answer to the site's question stands above it. */
  answer: boolean;
  /** How many further states the last row stands for; 0 for no such row. */
  others: number;
  /** Whether what is known of all those stands below. It speaks of today. */
  about: boolean;
}

/** What a table may have beside its rows. */
type Further = Partial<Pick<TableEmbed, "listed" | "others" | "about" | "answer">>;

function tableEmbed(
  { tracker }: Dataset,
  of: Pick<TableEmbed, "path" | "page" | "title" | "day" | "rows">,
  { listed = [], others = 0, about = false, answer = false }: Further = {},
): TableEmbed {
  const rows = of.rows.length + listed.length + (others > 0 ? 1 : 0);
  // Where sources differ, a second line says so.
  const disputed = of.rows.filter(({ state }) => state[tracker.ladder]?.event.certainty === "disputed").length;
  const height = frameHeight(rows * 37 + disputed * 18 + (answer ? 230 : 190) + (about ? 90 : 0));
  return { ...of, listed, others, about, answer, height };
}

/** The states that stood on a rung on a day, the only facet that these tables show, and the number of all others. */
function recordedOn(dataset: Dataset, day: Day): { rows: Row[]; others: number } {
  const all = tableOn(dataset, day);
  const rows = all.filter(({ state }) => state[dataset.tracker.ladder] !== undefined);
  return { rows, others: all.length - rows.length + dataset.unrecorded.length };
}

/** The table of today: recorded states, and all states. */
export function wholeTables(dataset: Dataset, words: Words): TableEmbed[] {
  const { asOf: day, unrecorded: listed, tracker } = dataset;
  const { rows, others } = recordedOn(dataset, day);
  const table = { path: "/embed/table/", page: "/", title: tracker.question, day, rows };
  const all = { path: "/embed/table/all/", page: "/#unrecorded", title: words.embed.all, day };
  return [
    tableEmbed(dataset, table, { others, about: others > 0, answer: true }),
    tableEmbed(dataset, { ...all, rows: tableOn(dataset, day) }, { listed, answer: true }),
  ];
}

/** A table for each rung of the ladder, strongest first. */
export function rungTables(dataset: Dataset): TableEmbed[] {
  const { asOf: day, tracker } = dataset;
  const all = tableOn(dataset, day);
  return Object.entries(ladderOf(dataset).values).map(([value, { label }]) => {
    const rows = all.filter(({ state }) => state[tracker.ladder]?.value === value);
    const page = `/?${tracker.ladder}=${value}#table`;
    return tableEmbed(dataset, { path: `/embed/table/${value}/`, page, title: label, day, rows });
  });
}

/** A table for each region of the world. */
export function regionTables(dataset: Dataset, words: Words): TableEmbed[] {
  const { asOf: day, countries, unrecorded } = dataset;
  const recorded = recordedOn(dataset, day).rows;
  return regionsOf(dataset).map((region) => {
    const rows = recorded.filter(({ record }) => record.region === region);
    const states = [...countries, ...unrecorded].filter((state) => state.region === region);
    const path = `/embed/table/region/${headingId(region)}/`;
    const page = `/?${new URLSearchParams({ region })}#table`;
    const others = states.length - rows.length;
    const title = words.table.regions[region] ?? region;
    return tableEmbed(dataset, { path, page, title, day, rows }, { others, about: others > 0 });
  });
}

/** The table of each day that has a page, oldest first. */
export function dayTables(dataset: Dataset, words: Words, say: (day: Day) => string): TableEmbed[] {
  return daysOf(dataset).map((day) => {
    const { rows, others } = recordedOn(dataset, day);
    const of = { path: `/embed/on/${day}/`, page: `/on/${day}/`, title: words.days.heading(say(day)), day, rows };
    return tableEmbed(dataset, of, { others, answer: true });
  });
}
