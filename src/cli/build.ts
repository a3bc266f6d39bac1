/** `npm run build`: checks the content, then builds the site into `dist/` (or `--out`). */
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { headersFile } from "../exports/discovery/headers.ts";
import { contentFolder } from "../io/content-folder.ts";
import { lastReading, share, type SiteContent } from "../io/reading.ts";
import type { Task } from "../site/files/thread.ts";
import { ROOT } from "../site/addresses/origin.ts";
import { schemaFiles } from "../authoring/generated/files.ts";

/**
 * Builds into a folder beside the target and puts it in place when all of it is there, so that a failed build leaves
 * the site of the last good one, never half of a new one. Gives the exit status.
 */
export async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { out: { type: "string", default: "dist" }, quiet: { type: "boolean", default: false } },
  });
  const target = resolve(values.out);
  // The dot comes first: Astro takes a folder whose path starts with the project's for one inside it.
  const fresh = join(dirname(target), `.${basename(target)}-${process.pid}.new`);
  try {
    await mkdir(fresh, { recursive: true });
    await writeSite(fresh, values.quiet);
    await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await rm(fresh, { recursive: true, force: true });
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
    const { build: astroBuild } = await import("astro");
    // The folder is new, and what the thread writes meanwhile has to stay.
    await astroBuild({ outDir: site, logLevel: quiet ? "error" : "info", vite: { build: { emptyOutDir: false } } });
    await written;
  } finally {
    await thread.terminate();
  }
  await writeSchemas(site);
  await writeHeaders(site);
}

/** The schemas under `/schema/` are those of the content that is built, which need not be the one of this repository. */
async function writeSchemas(site: string): Promise<void> {
  const { dataset } = await lastReading();
  for (const { path, text } of schemaFiles(dataset!.tracker, join(site, "schema"))) await writeFile(path, text);
}

/** What hosts are to send with the files, made from the files that there are. */
async function writeHeaders(site: string): Promise<void> {
  const entries = await readdir(site, { withFileTypes: true });
  const top = entries.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
  await writeFile(join(site, "_headers"), headersFile(top, ROOT));
}
