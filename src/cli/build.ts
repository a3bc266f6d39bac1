/** `npm run build`: checks the content, then builds the site into `dist/` (or `--out`). */
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { build as astroBuild } from "astro";
import { headersFile } from "../exports/headers.ts";
import { readAnew } from "../io/reading.ts";
import { ROOT } from "../site/place.ts";
import type { ToWrite } from "../site/files/write.ts";
import type { Dataset } from "../tracker/dataset.ts";
import { schemaFiles } from "../tracker/generated.ts";
import { formatProblems } from "../tracker/problems.ts";

/**
 * Builds into a folder beside the target and puts it in place when all of it is there, so that a failed build leaves
 * the site of the last good one, never half of a new one. Gives the exit status.
 */
export async function build(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: { out: { type: "string", default: "dist" }, quiet: { type: "boolean", default: false } },
  });
  const { dataset, problems, filesRead } = await readAnew(process.env["CONTENT_DIR"] ?? "content");
  if (!dataset) {
    console.error(`The content has problems.\n${formatProblems(problems, filesRead)}`);
    return 1;
  }
  const target = resolve(values.out);
  // The dot comes first: Astro takes a folder whose path starts with the project's for one inside it.
  const fresh = join(dirname(target), `.${basename(target)}-${process.pid}.new`);
  try {
    await writeSite(dataset, fresh, values.quiet);
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

/** Astro makes the pages, and a thread beside it all other files. Both are at an end when this is. */
async function writeSite(dataset: Dataset, folder: string, quiet: boolean): Promise<void> {
  await mkdir(folder, { recursive: true });
  const workerData: ToWrite = { dataset, folder };
  const files = new Worker(new URL("../site/files/write.ts", import.meta.url), { workerData });
  const written = new Promise<void>((done, fail) => files.once("error", fail).once("exit", () => done()));
  // Who waits for it comes later.
  written.catch(() => undefined);
  try {
    // The folder is new, and what the thread writes meanwhile has to stay.
    const vite = { build: { emptyOutDir: false } };
    await astroBuild({ outDir: folder, logLevel: quiet ? "error" : "info", vite });
    await written;
  } finally {
    await files.terminate();
  }
  await writeSchemas(dataset, folder);
  await writeHeaders(folder);
}

/** The schemas under `/schema/` are those of the content that is built, which need not be the one of this repository. */
async function writeSchemas({ tracker }: Dataset, site: string): Promise<void> {
  for (const { path, text } of schemaFiles(tracker, join(site, "schema"))) await writeFile(path, text);
}

/** What hosts are to send with the files, made from the files that there are. */
async function writeHeaders(site: string): Promise<void> {
  const entries = await readdir(site, { withFileTypes: true });
  const top = entries.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
  await writeFile(join(site, "_headers"), headersFile(top, ROOT));
}
