/** What is wrong with the content, where, and what to write instead. */
export interface Problem {
  /** Path of the file as an editor knows it, with forward slashes: `content/countries/northland.yaml`. */
  file: string;
  /** From 1. */
  line: number;
  /** From 1, in characters. */
  column: number;
  /** Where in the file's structure, e.g. `events[2].date`; absent for a problem of the whole file. */
  field?: string;
  /** What is wrong, and what to write instead. */
  message: string;
}

const order = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Problems in the order of the files and of their lines, each once. */
export function sortProblems(problems: readonly Problem[]): Problem[] {
  const sorted = problems.toSorted(
    (a, b) => order(a.file, b.file) || a.line - b.line || a.column - b.column || order(a.message, b.message),
  );
  return sorted.filter((problem, i) => i === 0 || formatProblem(problem) !== formatProblem(sorted[i - 1]!));
}

/** `content/countries/northland.yaml:14:11  events[2].date: "2025-13-03" is not a date. Write …` */
export function formatProblem({ file, line, column, field, message }: Problem): string {
  return `${file}:${line}:${column}  ${field === undefined ? "" : `${field}: `}${message}`;
}

/** All problems as lines, with a count at the end. */
export function formatProblems(problems: readonly Problem[], filesRead: number): string {
  const lines = sortProblems(problems).map(formatProblem);
  const faulty = new Set(problems.map((problem) => problem.file)).size;
  const count = lines.length === 1 ? "1 problem" : `${lines.length} problems`;
  return [...lines, `${count} in ${faulty} of ${filesRead} ${filesRead === 1 ? "file" : "files"}.`].join("\n");
}

/**
 * A workflow command that marks the line in a pull request.
 * Escapes as GitHub's documentation of workflow commands asks.
 */
export function githubAnnotation(problem: Problem): string {
  const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  const text = problem.field === undefined ? problem.message : `${problem.field}: ${problem.message}`;
  return `::error file=${property(problem.file)},line=${problem.line},col=${problem.column}::${data(text)}`;
}
