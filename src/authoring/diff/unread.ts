import { allRecords, type Dataset } from "../../tracker/dataset.ts";
import type { Problem } from "../messages/problems.ts";

/** Files with problems of which nothing could be read. Problems that leave a file readable don't hinder comparing it. */
export function unreadFiles(readable: Dataset, problems: readonly Problem[]): string[] {
  const { claims, corrections, pages, paths } = readable;
  const read = new Set([...allRecords(readable), ...pages].map(({ path }) => path));
  if (claims) read.add(paths.claims);
  if (corrections) read.add(paths.corrections);
  const tracker = paths.claims.replace(/claims\.yaml$/, "tracker.yaml");
  const faulty = new Set(problems.map(({ file }) => file));
  return [...faulty].filter((path) => path !== tracker && !read.has(path)).sort();
}
