/** Run as a thread of its own: writes every file that is no page, while the pages are made. */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { workerData } from "node:worker_threads";
import { wordsIn } from "../../io/languages.ts";
import type { Dataset } from "../../tracker/dataset.ts";
import { siteFiles } from "./all.ts";

/** What the thread is given. */
export interface ToWrite {
  dataset: Dataset;
  /** The folder of the site. */
  folder: string;
}

const { dataset, folder } = workerData as ToWrite;
const made = new Set<string>();
for (const { path, content } of siteFiles(dataset, await wordsIn(dataset.tracker.language))) {
  const file = join(folder, path);
  const parent = dirname(file);
  if (!made.has(parent)) mkdirSync(parent, { recursive: true });
  made.add(parent);
  writeFileSync(file, content());
}
