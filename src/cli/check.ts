/** `npm run check [files…]`: every problem of the content, or of the files named. */
import { parseArgs } from "node:util";
import { loadContent } from "../io/load.ts";
import { formatProblems, githubAnnotation } from "../tracker/problems.ts";
import { namedFiles } from "./named-files.ts";

/** Prints the problems and gives the exit status: 0 when there are none, else 1. */
export async function check(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { content: { type: "string", default: "content" }, today: { type: "string" } },
  });
  const { problems, filesRead } = await loadContent(values.content, values.today);
  const { wanted, lacking, isWanted } = namedFiles(positionals);
  if (lacking.length > 0) {
    console.error(`There is no file ${lacking.join(", ")}.`);
    return 1;
  }
  const shown = problems.filter(({ file }) => isWanted(file));
  if (shown.length === 0) {
    console.log(wanted.length === 0 ? `No problem in ${filesRead} files.` : `No problem in ${wanted.join(", ")}.`);
    return 0;
  }
  console.error(formatProblems(shown, wanted.length || filesRead));
  if (process.env["GITHUB_ACTIONS"] === "true") for (const problem of shown) console.log(githubAnnotation(problem));
  return 1;
}
