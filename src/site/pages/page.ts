import type { Dataset } from "../../tracker/dataset.ts";
import { partialDate, wordDate, type Day, type PartialDate } from "../../tracker/dates.ts";
import { createNotes, type Notes } from "../../tracker/notes.ts";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import type { Words } from "../../words/en.ts";
import { getDataset, getWords } from "../content/data.ts";

/** What every page starts from. */
export interface PageStart {
  dataset: Dataset;
  tracker: TrackerFile;
  words: Words;
  /** The footnotes of this page, numbered as they are cited. */
  notes: Notes;
  /** A date in words. */
  say: (date: Day | PartialDate) => string;
}

/** Opens a page: the content, the words of its language, and an empty list of notes. */
export async function startPage(): Promise<PageStart> {
  const dataset = await getDataset();
  const words = getWords(dataset);
  const say = (date: Day | PartialDate) => wordDate(typeof date === "string" ? partialDate(date) : date, words.dates);
  return { dataset, tracker: dataset.tracker, words, notes: createNotes(), say };
}
