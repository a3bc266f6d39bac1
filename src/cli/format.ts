/** `npm run format` on the content: every YAML text in its one form, or with `--check` what is not in it. */
import { parseArgs } from "node:util";
import { openContent } from "../io/load.ts";
import { replaceFile } from "../io/write-content.ts";
import { formatContent, type Rewrite } from "../authoring/format/format-content.ts";
import { formatProblem, githubAnnotation, sortProblems, type Problem } from "../authoring/messages/problems.ts";
import { contentFolder } from "../io/content-folder.ts";
import { namedFiles } from "./named-files.ts";

/** Rewrites or reports files. Gives 1 when a file can't be read as YAML and, with `--check`, when one is not in form. */
export async function format(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { content: { type: "string", default: contentFolder() }, check: { type: "boolean", default: false } },
  });
  const { isWanted } = namedFiles(positionals, values.content);
  const { root, files, problems: unread, context } = await openContent(values.content);
  const found = formatContent(root, files, context);
  const rewrites = found.rewrites.filter(({ path }) => isWanted(path));
  const problems = [...unread, ...found.problems].filter(
    ({ file }) => isWanted(file) || file.endsWith("/tracker.yaml"),
  );
  if (values.check) problems.push(...rewrites.map(outOfForm));
  else for (const { path, text } of rewrites) await replaceFile(path, text);
  return report(problems, rewrites, values.check, files.filter(({ path }) => isWanted(path)).length);
}

function outOfForm({ path, line }: Rewrite): Problem {
  return { file: path, line, column: 1, message: "From here on it is not in the usual form. Run: npm run format" };
}

function report(problems: Problem[], rewrites: Rewrite[], check: boolean, count: number): number {
  for (const problem of sortProblems(problems)) console.error(formatProblem(problem));
  if (process.env["GITHUB_ACTIONS"] === "true") for (const problem of problems) console.log(githubAnnotation(problem));
  if (!check) for (const { path } of rewrites) console.log(`Put into form: ${path}`);
  if (problems.length > 0) return 1;
  if (rewrites.length === 0)
    console.log(`In the usual form: ${count === 1 ? "1 file" : `${count} files`} of the content.`);
  return 0;
}
