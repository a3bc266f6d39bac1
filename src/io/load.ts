import { readDataset, type Reading } from "../tracker/read-dataset.ts";
import { sortProblems } from "../tracker/problems.ts";
import { LANGUAGES } from "./languages.ts";
import { geography } from "./geography.ts";
import { readContent } from "./read-content.ts";

/** The newest calendar day anywhere on Earth (UTC+14), so that an editor's "today" is never in the future. */
export function today(now = Date.now()): string {
  return new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** Reads and checks a content folder on disk. */
export async function loadContent(folder: string, day = today()): Promise<Reading> {
  const root = folder.replaceAll("\\", "/").replace(/\/+$/, "");
  const { files, problems } = await readContent(root);
  const reading = readDataset(root, files, { today: day, geography, languages: LANGUAGES });
  if (problems.length === 0) return reading;
  return { ...reading, dataset: undefined, problems: sortProblems([...problems, ...reading.problems]) };
}
