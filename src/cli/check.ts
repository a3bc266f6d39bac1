/**
 * `npm run check [files…]`: every problem of the content, or of the files named. `--fix` repairs before it looks;
 * `--report` tells after it what the records rest on.
 */
import { parseArgs } from "node:util";
import { loadContent, openContent } from "../io/load.ts";
import { replaceFile } from "../io/write-content.ts";
import { formatProblems, githubAnnotation, type Problem } from "../authoring/messages/problems.ts";
import { repairContent } from "../authoring/repair/repair-content.ts";
import { contentFolder } from "../io/content-folder.ts";
import { evidenceTable } from "./evidence-table.ts";
import { namedFiles, type NamedFiles } from "./named-files.ts";

const FLAG = { type: "boolean", default: false } as const;

/** Prints the problems and gives the exit status: 0 when there are none, else 1. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      content: { type: "string", default: contentFolder() },
      today: { type: "string" },
      fix: FLAG,
      report: FLAG,
    },
  });
  const { names, isWanted } = namedFiles(positionals, values.content);
  if (values.fix) await fix(values.content, isWanted);
  const { problems, paths, readable } = await loadContent(values.content, values.today);
  const shown = problems.filter(({ file }) => isWanted(file));
  const read = paths.filter(isWanted).length;
  if (shown.length > 0) tell(shown, read);
  else console.log(`No problem in ${names.length === 0 ? counted(read) : `${names.join(", ")}: ${counted(read)}`}.`);
  if (values.report && readable) console.log(`\n${evidenceTable(readable, isWanted)}`);
  return shown.length === 0 ? 0 : 1;
}

function tell(problems: readonly Problem[], filesRead: number): void {
  console.error(formatProblems(problems, filesRead));
  if (process.env["GITHUB_ACTIONS"] === "true") for (const problem of problems) console.log(githubAnnotation(problem));
}

/** Repairs what can only be meant one way, and tells what it did, file by file. */
async function fix(folder: string, isWanted: NamedFiles["isWanted"]): Promise<void> {
  const { root, files, context } = await openContent(folder);
  const repaired = repairContent(root, files, context).filter(({ path }) => isWanted(path));
  for (const { path, text, repairs } of repaired) {
    await replaceFile(path, text);
    for (const { line, said } of repairs) console.log(`${path}:${line}  ${said}`);
  }
  const count = repaired.reduce((sum, { repairs }) => sum + repairs.length, 0);
  if (count === 0) console.log("Nothing here can be repaired automatically.");
  else console.log(`${count === 1 ? "1 repair" : `${count} repairs`} in ${counted(repaired.length)}.`);
}

const counted = (files: number) => (files === 1 ? "1 file" : `${files} files`);
