/** What the pictures of pages say. */
import { allRecords, type Dataset, type TrackerRecord } from "../../tracker/dataset.ts";
import { partialDate, wordDate, wordSince, type Day } from "../../tracker/dates.ts";
import { stateOn } from "../../tracker/fold.ts";
import { countRungs, type RungCount } from "../../tracker/table.ts";
import { once } from "../../tracker/once.ts";
import type { Words } from "../../words/en.ts";
import { recordPath } from "../addresses/addresses.ts";
import { answerText, askedFrom } from "../pages/answer.ts";
import { daysOf } from "../content/corrections.ts";
import { changesOf } from "../content/derived.ts";
import { ladderOf, valueOf } from "../content/facets.ts";
import { plainPages } from "../pages/plain-pages.ts";
import { stateSentence } from "../pages/sentence.ts";

/** A picture: where it is, below the site, and what it says. */
interface SocialPage {
  path: string;
  card: () => Card;
}

interface Card {
  site: string;
  heading: string;
  rung?: { label: string; colour: string; since: string };
  text: string;
  bars: { share: number; colour: string }[][];
  foot: string;
  fromRight: boolean;
}

/** Path of the picture of a page. Citations share that of their page, and years that of all events. */
export function socialPath(path: string): string {
  const page = path.replace(/cite\/$/, "").replace(/^(\/events\/)\d{4}\/$/, "$1");
  return page === "/" ? "/social/index.png" : `/social${page.slice(0, -1)}.png`;
}

/** Every picture of the site. */
export function socialPages(dataset: Dataset, words: Words): SocialPage[] {
  const { tracker, asOf } = dataset;
  const { question, title } = tracker;
  const foot = (day: Day) => words.site.asOf(wordDate(partialDate(day), words.dates));
  const now = { site: title, foot: foot(asOf), fromRight: words.direction === "rtl" };
  const count = ({ member }: RungCount) => member;
  const answer = (day: Day) => {
    const early = askedFrom(dataset, day, words.dates) !== undefined;
    const bar = ladderBar(dataset, countRungs(dataset, day), count, dataset.members);
    const text = answerText(dataset, day, words);
    return { ...now, heading: early ? foot(day) : question, text, bars: early ? [] : [bar], foot: foot(day) };
  };
  return [
    { path: socialPath("/"), card: () => answer(asOf) },
    ...plainPages(dataset, words).map(({ path, ...page }) => ({
      path: socialPath(path),
      card: () => ({ ...now, site: question, heading: page.title, text: page.description, bars: months(dataset) }),
    })),
    ...daysOf(dataset).map((day) => ({ path: socialPath(`/on/${day}/`), card: () => answer(day) })),
    ...allRecords(dataset).map((record) => ({
      path: socialPath(recordPath(record)),
      card: () => ({ ...now, ...recordCard(dataset, record, words), bars: [] }),
    })),
  ];
}

function recordCard(dataset: Dataset, record: TrackerRecord, { dates }: Words) {
  const state = stateOn(record, dataset.asOf);
  const held = state[dataset.tracker.ladder];
  const { glyph, label, light } = valueOf(ladderOf(dataset), held?.value);
  const since = held ? wordSince(held.since, dates) : "";
  return {
    heading: record.name,
    rung: { label: `${glyph} ${label}`, colour: light!, since },
    text: stateSentence(dataset, record, state, dates),
  };
}

/** The rungs as parts of a bar whose whole is a number of states. */
function ladderBar(dataset: Dataset, counts: readonly RungCount[], count: (rung: RungCount) => number, whole: number) {
  const facet = ladderOf(dataset);
  return counts
    .filter((rung) => count(rung) > 0)
    .map((rung) => ({ share: count(rung) / whole, colour: valueOf(facet, rung.value).light! }));
}

/** The most columns that can be told apart in a picture. */
const COLUMNS = 72;

/** How many states stood on the rungs at the ends of months, from the first change of the ladder on. */
const months = once((dataset: Dataset) => {
  const start = [...changesOf(dataset).values()].flat().find(({ facet }) => facet === dataset.tracker.ladder);
  const number = (day: Day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;
  const [first, last] = [number(start?.day ?? dataset.asOf), number(dataset.asOf)];
  const step = Math.ceil((last - first + 1) / COLUMNS);
  const ends: Day[] = [];
  // No day of a month is later than its 31st, whether it has one or not.
  for (let month = last; month >= first; month -= step) {
    ends.unshift(`${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, "0")}-31`);
  }
  const recorded = ends.map((day) => countRungs(dataset, day).filter(({ value }) => value !== undefined));
  const all = ({ member, observer, other }: RungCount) => member + observer + other;
  const most = Math.max(1, ...recorded.map((rungs) => rungs.reduce((sum, rung) => sum + all(rung), 0)));
  return recorded.map((rungs) => ladderBar(dataset, rungs, all, most));
});
