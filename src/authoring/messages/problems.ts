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
  /** How many more of its kind the file has, which are not shown. */
  more?: number;
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
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column}  ${wordsOf(problem)}`;
}

/** The message behind its field, and how many more there are of its kind. */
function wordsOf({ field, message, more }: Problem): string {
  const others = more === undefined ? "" : ` (And ${NUMBERS.format(more)} more like this in the same file.)`;
  return `${field === undefined ? "" : `${field}: `}${message}${others}`;
}
const NUMBERS = new Intl.NumberFormat("en");

/** All problems as lines, with a count at the end. */
export function formatProblems(problems: readonly Problem[], filesRead: number): string {
  const sorted = sortProblems(problems);
  const faulty = new Set(problems.map((problem) => problem.file)).size;
  const all = sorted.reduce((sum, { more = 0 }) => sum + 1 + more, 0);
  const count = all === 1 ? "1 problem" : `${NUMBERS.format(all)} problems`;
  return [
    ...sorted.map(formatProblem),
    `${count} in ${faulty} of ${filesRead} ${filesRead === 1 ? "file" : "files"}.`,
  ].join("\n");
}

/**
 * A workflow command that marks the line in a pull request.
 * Escapes as GitHub's documentation of workflow commands asks.
 */
export function githubAnnotation(problem: Problem): string {
  const data = (text: string) => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
  const property = (text: string) => data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
  return `::error file=${property(problem.file)},line=${problem.line},col=${problem.column}::${data(wordsOf(problem))}`;
}
