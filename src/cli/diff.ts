/**
 * `npm run diff -- <base> [<head>]`: what a change of the content means. Both sides are read as data and understood by
 * the code that runs, never by theirs; without `<head>` it is the files as they lie here. `a...b` compares b with the
 * commit at which it left a, as a pull request does.
 */
import { parseArgs } from "node:util";
import { findCommit, mergeBase, readCommit } from "../io/git.ts";
import { Refusal } from "../io/refusal.ts";
import { geography } from "../io/geography.ts";
import { LANGUAGES } from "../io/languages.ts";
import { today } from "../io/load.ts";
import { readContent } from "../io/read-content.ts";
import { compareDatasets } from "../authoring/diff/compare.ts";
import { markdownReport } from "../authoring/diff/markdown.ts";
import { jsonReport, textReport, type DiffReport } from "../authoring/diff/report.ts";
import { unreadFiles } from "../authoring/diff/unread.ts";
import { sortProblems, type Problem } from "../authoring/messages/problems.ts";
import { readDataset, type Reading } from "../authoring/read/dataset.ts";
import type { ContentFile } from "../authoring/yaml/text.ts";
import en from "../words/en.ts";
import { contentFolder, plainPath } from "../io/content-folder.ts";

const HOW = "Name what to compare with, e.g. npm run diff -- main, or npm run diff -- main my-branch.";

/** One of the two; of its reading no more is kept than is compared, because a folder of thousands of files is large. */
interface Side extends Pick<Reading, "readable" | "problems"> {
  name: string;
  files: ContentFile[];
}

/**
 * Prints the difference. Gives 0 when the two could be compared, with or without changes: problems of the content are
 * listed, but it is `npm run check` that fails on them.
 */
export async function diff(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      content: { type: "string", default: contentFolder() },
      markdown: { type: "boolean", default: false },
      json: { type: "boolean", default: false },
    },
  });
  const report = await reportOn(positionals, plainPath(values.content));
  const write = values.json ? jsonReport : values.markdown ? markdownReport : textReport;
  console.log(write(report, en.dates).trimEnd());
  return report.comparison ? 0 : 1;
}

async function reportOn(names: readonly string[], folder: string): Promise<DiffReport> {
  const [base, head] = await sidesOf(names, folder);
  const [was, now] = [base.readable, head.readable];
  const skipped = [base, head].flatMap(({ readable, problems }) => (readable ? unreadFiles(readable, problems) : []));
  const skip = new Set(skipped);
  return {
    base: base.name,
    head: head.name,
    comparison: was && now ? compareDatasets(was, now, skip) : undefined,
    filesChanged: changedFiles(base.files, head.files),
    problems: { base: base.problems, head: head.problems },
    skipped: [...skip].sort(),
  };
}

/** Reads both sides from what the user typed: `base`, `base head`, `base..head` or `base...head`. */
async function sidesOf(names: readonly string[], folder: string): Promise<[Side, Side]> {
  const [first = "", second, ...more] = names;
  const [, left, dots, right] = /^(.+?)(\.{2,3})(.*)$/.exec(first) ?? [];
  if (first === "" || more.length > 0 || (dots !== undefined && second !== undefined)) throw new Refusal(HOW);
  const head = (dots === undefined ? second : right) || undefined;
  const commit = head === undefined ? undefined : await findCommit(head);
  const named = await findCommit(left ?? first);
  const base = dots === "..." ? await mergeBase(named, commit ?? (await findCommit("HEAD"))) : named;
  return [
    sideOf(left ?? first, folder, await readCommit(base, folder)),
    commit === undefined
      ? sideOf("the working files", folder, await readContent(folder))
      : sideOf(head!, folder, await readCommit(commit, folder)),
  ];
}

/** A commit's full name is a line long. */
const shortened = (name: string) => (/^[0-9a-f]{40,}$/.test(name) ? name.slice(0, 7) : name);

function sideOf(name: string, folder: string, read: { files: ContentFile[]; problems: Problem[] }): Side {
  const { readable, problems: found } = readDataset(folder, read.files, {
    today: today(),
    geography,
    languages: LANGUAGES,
  });
  const problems = sortProblems([...read.problems, ...found]);
  return { name: shortened(name), files: read.files, readable, problems };
}

function changedFiles(base: readonly ContentFile[], head: readonly ContentFile[]): number {
  const before = new Map(base.map(({ path, bytes }) => [path, bytes]));
  const after = new Set(head.map(({ path }) => path));
  const same = (a: Uint8Array, b: Uint8Array | undefined) => b !== undefined && Buffer.compare(a, b) === 0;
  const changed = head.filter(({ path, bytes }) => !same(bytes, before.get(path)));
  return changed.length + base.filter(({ path }) => !after.has(path)).length;
}
