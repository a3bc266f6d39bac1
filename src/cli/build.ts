/** `npm run build`: checks the content, then builds the site into `dist/` (or `--out`). */
import { readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { headerRules, headersFile, type HeaderRule } from "../exports/discovery/headers.ts";
import { contentFolder } from "../io/content-folder.ts";
import { lastReading, share, type SiteContent } from "../io/reading.ts";
import { refuseSpecialPath, replaceSite, siteFolder } from "../io/site-folder.ts";
import type { Task } from "../site/files/thread.ts";
import { ORIGIN, ROOT } from "../site/addresses/origin.ts";
import { schemaFiles } from "../authoring/generated/files.ts";
import { formatProblems } from "../authoring/messages/problems.ts";
import type { TrackerFile } from "../tracker/schema/tracker.ts";

/** Builds the site and gives the exit status. */
export async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { out: { type: "string", default: "dist" }, quiet: { type: "boolean", default: false } },
  });
  const status = await buildInto(values.out, values.quiet);
  if (status === 0 && !process.env["SITE"]) {
    const advice = "Before you publish it, run: SITE=https://example.org npm run build";
    console.warn(`SITE is not set, so feeds, citations and the sitemap say ${ORIGIN}. ${advice}`);
  }
  return status;
}

/** Builds into a folder, or prints what is in the way. Gives the exit status. */
export async function buildInto(out: string, quiet: boolean): Promise<number> {
  refuseSpecialPath(process.cwd());
  const target = await siteFolder(out, contentFolder());
  try {
    await replaceSite(target, (folder) => writeSite(folder, quiet));
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

/** Astro makes the pages; a thread beside it reads the content and makes all other files. Both are at an end when this is. */
async function writeSite(site: string, quiet: boolean): Promise<void> {
  const workerData: Task = { content: contentFolder(), site };
  const thread = new Worker(new URL("../site/files/thread.ts", import.meta.url), { workerData });
  const failed = new Promise<never>((_, fail) => thread.once("error", fail));
  share(Promise.race([new Promise<SiteContent>((read) => thread.once("message", read)), failed]));
  const written = Promise.race([new Promise((done) => thread.once("exit", done)), failed]);
  // It is waited for when the pages are there.
  written.catch(() => undefined);
  try {
    // Loaded while the content is read.
    const astro = import("astro");
    const { dataset, problems, filesRead } = await lastReading();
    if (!dataset) throw new Error(formatProblems(problems, filesRead));
    const { build: astroBuild } = await astro;
    // The folder is new, and what the thread writes meanwhile has to stay.
    await astroBuild({ outDir: site, logLevel: quiet ? "error" : "info", vite: { build: { emptyOutDir: false } } });
    await written;
    await writeSchemas(site, dataset.tracker);
  } finally {
    await thread.terminate();
  }
  await writeFile(join(site, "_headers"), headersFile(await headersOf(site)));
}

/** The schemas under `/schema/` are those of the content that is built, which need not be the one of this repository. */
async function writeSchemas(site: string, tracker: TrackerFile): Promise<void> {
  for (const { path, text } of schemaFiles(tracker, join(site, "schema"))) await writeFile(path, text);
}

/** What hosts are to send with the files of a built site. */
export async function headersOf(site: string): Promise<HeaderRule[]> {
  const entries = await readdir(site, { withFileTypes: true });
  return headerRules(
    entries.map((entry) => ({ name: entry.name, folder: entry.isDirectory() })),
    ROOT,
  );
}
