/**
 * Run as a thread of its own while Astro starts and makes the pages: reads the content, tells what it read, and writes
 * every file that is no page.
 */
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import { loadContent } from "../../io/load.ts";
import type { SiteContent } from "../../io/reading.ts";

/** What the thread is given. */
export interface Task {
  /** The folder of the content. */
  content: string;
  /** The folder of the site. */
  site: string;
}

const { content, site } = workerData as Task;
const { dataset, problems, filesRead } = await loadContent(content);
// The pages wait for it; all else is loaded when they have it.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a port of a thread, not a window
parentPort!.postMessage({ dataset, problems, filesRead } satisfies SiteContent);
const [{ wordsIn }, { siteFiles }] = await Promise.all([import("../../io/languages.ts"), import("./all.ts")]);
const files = dataset ? siteFiles(dataset, await wordsIn(dataset.tracker.language)) : [];
const made = new Set<string>();
for (const file of files) {
  const path = join(site, file.path);
  const folder = dirname(path);
  if (!made.has(folder)) mkdirSync(folder, { recursive: true });
  made.add(folder);
  writeFileSync(path, file.content());
}
