/** The list of all that can stand on other people's pages. */
import type { Dataset, TrackerRecord } from "../../tracker/dataset.ts";
import type { Day } from "../../tracker/dates.ts";
import { stateOn, stretchesOf } from "../../tracker/fold.ts";
import { tableOn, type Row } from "../../tracker/table.ts";
import type { Words } from "../../words/en.ts";
import { recordPath } from "../addresses/addresses.ts";
import { dayTables, regionTables, rungTables, wholeTables } from "./tables.ts";
import { frameHeight, recordEmbedPath, type Embed } from "./embed.ts";
import { ladderOf } from "../content/facets.ts";
import { mapFinding } from "../pages/map-finding.ts";

/** The embed of a state or organisation. */
export function recordEmbed(dataset: Dataset, record: TrackerRecord): Embed {
  const state = stateOn(record, dataset.asOf);
  const rows = Object.keys(dataset.tracker.facets).map((facet) => {
    const cited = state[facet]?.event.sources.length;
    // Names of sources stand about three in a line; answers take two.
    return cited === undefined ? 45 : 45 + 18 * Math.max(1, Math.ceil(cited / 3) - 1);
  });
  const height = frameHeight(220 + rows.reduce((sum, row) => sum + row, 0));
  return { path: recordEmbedPath(record), page: recordPath(record), title: record.name, height };
}

/** The states that have a lane in the embed of the timeline: those that ever stood on a rung, in the order of the table. */
export function framedLanes(dataset: Dataset): Row[] {
  const { ladder } = dataset.tracker;
  return tableOn(dataset, dataset.asOf).filter(({ record }) => stretchesOf(record, ladder).length > 0);
}

/** The embed of the timeline. */
export function timelineEmbed(dataset: Dataset, { timeline }: Words): Embed {
  const rungs = Object.keys(ladderOf(dataset).values).length;
  const height = frameHeight(framedLanes(dataset).length * 40 + 400 + 24 * rungs);
  return { path: "/embed/timeline/", page: "/timeline/", title: timeline.title, height };
}

/** The embed of the card: the answer in short. */
export const cardEmbed = ({ tracker }: Dataset, { embed }: Words): Embed => ({
  path: "/embed/card/",
  // The page itself is embedded by its address as the whole table.
  page: "/#table",
  title: embed.card,
  heading: tracker.question,
  height: 340,
});

/** The embed of the map. */
export function mapEmbed(dataset: Dataset, words: Words): Embed {
  const rungs = Object.keys(ladderOf(dataset).values).length;
  return {
    path: "/embed/map/",
    page: "/map/",
    title: mapFinding(dataset, words),
    height: frameHeight(520 + 12 * rungs),
  };
}

/** Embeds of one kind. */
export interface EmbedGroup {
  name: string;
  embeds: Embed[];
}

/** All embeds, in the order in which `/embed/` lists them. */
export function embedGroups(dataset: Dataset, words: Words, say: (day: Day) => string): EmbedGroup[] {
  const groups = [
    {
      name: words.embed.whole,
      embeds: [
        ...wholeTables(dataset, words),
        cardEmbed(dataset, words),
        mapEmbed(dataset, words),
        timelineEmbed(dataset, words),
      ],
    },
    { name: ladderOf(dataset).label, embeds: rungTables(dataset) },
    { name: words.table.region, embeds: regionTables(dataset, words) },
    { name: words.home.states, embeds: dataset.countries.map((record) => recordEmbed(dataset, record)) },
    { name: words.home.organisations, embeds: dataset.organisations.map((record) => recordEmbed(dataset, record)) },
    { name: words.days.title, embeds: dayTables(dataset, words, say).toReversed() },
  ];
  return groups.filter(({ embeds }) => embeds.length > 0);
}
