import { allRecords, type Dataset } from "../../tracker/dataset.ts";
import { eventYears, type EventYear } from "../../tracker/event-years.ts";
import { once } from "../../tracker/once.ts";

/** Every event by year, newest first. */
export const yearsOf = once((dataset: Dataset) => eventYears(allRecords(dataset), dataset.tracker.ladder));

/** As many as one page holds without becoming slow; the pages of the years have all. */
const MOST = 1000;

/** The newest years whose events fit on one page: at least one, and all of them for most subjects. */
export function newestYears(years: readonly EventYear[]): EventYear[] {
  let count = 0;
  return years.filter(({ entries }, i) => (count += entries.length) <= MOST || i === 0);
}

export const yearPath = (year: string): string => `/events/${year}/`;
