import type { Dataset } from "../../tracker/dataset.ts";
import { monthOf, partialDate, wordDate } from "../../tracker/dates.ts";
import type { Words } from "../../words/en.ts";
import { newestSource } from "../content/derived.ts";

/** What the sources reach, and only then the day on which an editor last went through them. */
export function freshness(dataset: Dataset, { site, dates }: Words): string {
  const newest = newestSource(dataset);
  const reach = newest && site.reach(wordDate(monthOf(newest.published), dates));
  return [reach, site.reviewed(wordDate(partialDate(dataset.asOf), dates))].filter(Boolean).join(" · ");
}
