/** `npm run schema`: writes what helps editors (JSON Schemas and the guide); with `--check` tells what is out of date. */
import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { parseArgs } from "node:util";
import { plainPath } from "../io/content-folder.ts";
import { geography } from "../io/geography.ts";
import { loadTracker } from "../io/load-tracker.ts";
import { replaceFile } from "../io/write-content.ts";
import { generatedFiles } from "../authoring/generated/files.ts";
import { formatProblems } from "../authoring/messages/problems.ts";
import type { Words } from "../words/en.ts";

/** Gives 1 when `tracker.yaml` has problems and, with `--check`, when a file is missing or out of date. */
export async function schema(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      content: { type: "string", default: "content" },
      out: { type: "string", default: "public/schema" },
      check: { type: "boolean", default: false },
    },
  });
  const { tracker, problems } = await loadTracker(values.content);
  if (!tracker) {
    console.error(formatProblems(problems, 1));
    return 1;
  }
  const { default: words } = (await import(`../words/${tracker.language}.ts`)) as { default: Words };
  const folders = { content: plainPath(values.content), schemas: plainPath(values.out) };
  const files = generatedFiles(tracker, geography, words.edit, folders);
  const stale: string[] = [];
  for (const { path, text } of files) if ((await readText(path)) !== text) stale.push(path);
  return values.check ? report(stale, files.length) : write(files.filter(({ path }) => stale.includes(path)));
}

/** A file's text; git may have given it the line ends of Windows. */
async function readText(path: string): Promise<string | undefined> {
  const text = await readFile(path, "utf8").catch(() => undefined);
  return text?.replaceAll("\r\n", "\n");
}

function report(stale: string[], count: number): number {
  if (stale.length === 0) {
    console.log(`Up to date: ${count} files for editors.`);
    return 0;
  }
  for (const path of stale) console.error(`${path} is out of date.`);
  console.error('Run "npm run schema" and commit what it writes.');
  return 1;
}

async function write(files: { path: string; text: string }[]): Promise<number> {
  for (const { path, text } of files) {
    await mkdir(dirname(path), { recursive: true });
    await replaceFile(path, text);
    console.log(`Written: ${path}`);
  }
  if (files.length === 0) console.log("Nothing to write: all is up to date.");
  return 0;
}
