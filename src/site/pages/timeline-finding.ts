import { sharedScale } from "../../charts/time-scale.ts";
import type { Dataset } from "../../tracker/dataset.ts";
import { partialDate, wordDate, type Day } from "../../tracker/dates.ts";
import { countRungs } from "../../tracker/table.ts";
import type { Words } from "../../words/en.ts";
import { answerRungs, ladderOf, valueOf } from "../content/facets.ts";

/** How many states stand on the upper rungs now, and how many stood there half of the time shown ago. */
export function timelineFinding(dataset: Dataset, { timeline, dates, site }: Words): string {
  const { from } = sharedScale(dataset);
  const rungs = answerRungs(dataset);
  const labels = rungs.map((value) => valueOf(ladderOf(dataset), value).label);
  const year = Math.ceil((Number(from.slice(0, 4)) + Number(dataset.asOf.slice(0, 4))) / 2);
  const middle = `${year}-01-01` < dataset.asOf ? `${year}-01-01` : from;
  const on = (day: Day) =>
    countRungs(dataset, day)
      .filter(({ value }) => value !== undefined && rungs.includes(value))
      .reduce((sum, { member, observer, other }) => sum + member + observer + other, 0);
  const then = wordDate(partialDate(middle), dates);
  return timeline.finding(site.eitherOf(labels), on(dataset.asOf), on(middle), then);
}
