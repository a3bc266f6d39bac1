import type { CheckContext } from "../tracker/geography.ts";
import { readDataset, type Reading } from "../authoring/read/dataset.ts";
import { sortProblems, type Problem } from "../authoring/messages/problems.ts";
import type { ContentFile } from "../authoring/yaml/text.ts";
import { LANGUAGES } from "./languages.ts";
import { geography } from "./geography.ts";
import { plainPath } from "./content-folder.ts";
import { readContent } from "./read-content.ts";

/** The newest calendar day anywhere on Earth (UTC+14), so that an editor's "today" is never in the future. */
export function today(now = Date.now()): string {
  return new Date(now + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** The calendar day where the editor sits. */
export function localDay(now = Date.now()): string {
  return new Date(now - new Date(now).getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** A content folder as it lies on disk, with what is needed to judge it. */
export interface OpenedContent {
  /** The folder as messages show it: forward slashes, none at the end. */
  root: string;
  files: ContentFile[];
  /** One for each file that can't be read. */
  problems: Problem[];
  context: CheckContext;
}

/** Reads the files of a content folder, for the check of a day. */
export async function openContent(folder: string, day = today()): Promise<OpenedContent> {
  const root = plainPath(folder);
  return { root, ...(await readContent(root)), context: { today: day, geography, languages: LANGUAGES } };
}

/** Reads and checks a content folder on disk; `paths` are those of its files. */
export async function loadContent(folder: string, day = today()): Promise<Reading & { paths: string[] }> {
  const { root, files, problems, context } = await openContent(folder, day);
  const reading = { ...readDataset(root, files, context), paths: files.map(({ path }) => path) };
  if (problems.length === 0) return reading;
  return { ...reading, dataset: undefined, problems: sortProblems([...problems, ...reading.problems]) };
}
