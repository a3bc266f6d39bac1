/** The lists of what is published, and what the content has of the same. */
import { readFileSync } from "node:fs";
import { records } from "../site/content.ts";
import { eventIds, pageDays } from "../site/fold.ts";

/** The lines of a list without its comments. */
export const listed = (name: string): string[] =>
  readFileSync(`tests/published/${name}.txt`, "utf8")
    .split(/\r?\n/)
    .filter((line) => line !== "" && !line.startsWith("#"));

/** Every event by its record and id: `countries/<id>#2025-07-03-recognition`. */
export const eventNames = (): string[] =>
  records.flatMap((record) => [...eventIds(record).values()].map((id) => `${record.path.slice(1, -1)}#${id}`));

/** What the content has of the lists that grow with it. */
export const listedNames = (): Record<string, string[]> => ({
  records: records.map(({ path }) => path.slice(1, -1)),
  days: pageDays(),
  events: eventNames(),
});

/** The last part of the address of a region. */
export const regionPath = (region: string): string => region.toLowerCase().replaceAll(" ", "-");
