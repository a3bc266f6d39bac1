/** `npm run build`: checks the content, then builds the site into `dist/` (or `--out`). */
import { mkdir, readdir, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { build as astroBuild } from "astro";
import { headersFile } from "../exports/headers.ts";
import { loadTracker } from "../io/load-tracker.ts";
import { schemaFiles } from "../tracker/generated.ts";
import { contentFolder } from "./content-folder.ts";

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
    await astroBuild({ outDir: fresh, logLevel: values.quiet ? "error" : "info" });
    await writeSchemas(fresh);
    await writeHeaders(fresh);
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

/** The schemas under `/schema/` are those of the content that is built, which need not be the one of this repository. */
async function writeSchemas(site: string): Promise<void> {
  const { tracker } = await loadTracker(contentFolder());
  if (!tracker) return;
  await mkdir(join(site, "schema"), { recursive: true });
  for (const { path, text } of schemaFiles(tracker, join(site, "schema"))) await writeFile(path, text);
}

/** What hosts are to send with the files, made from the files that there are. */
async function writeHeaders(site: string): Promise<void> {
  const entries = await readdir(site, { withFileTypes: true });
  const top = entries.map((entry) => ({ name: entry.name, folder: entry.isDirectory() }));
  const base = `/${process.env["BASE"] ?? ""}/`.replaceAll(/\/+/g, "/");
  await writeFile(join(site, "_headers"), headersFile(top, base));
}
