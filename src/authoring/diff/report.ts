/** A comparison as a whole: for a terminal, and for other programs. */
import type { DateWords } from "../../tracker/dates.ts";
import { formatProblem, type Problem } from "../messages/problems.ts";
import type { Comparison } from "./change.ts";
import { count, countSentence, sentenceOf } from "./sentence.ts";

/** A comparison of two sides, and what stood in its way. */
export interface DiffReport {
  /** What the sides are, as the user named them. */
  base: string;
  head: string;
  /** Undefined when one side has no readable vocabulary, without which nothing can be compared. */
  comparison: Comparison | undefined;
  /** Files whose bytes differ, whatever they mean. */
  filesChanged: number;
  problems: { base: readonly Problem[]; head: readonly Problem[] };
  /** Files that one of the sides can't read, so that nothing is said of them. */
  skipped: readonly string[];
}

/** A heading and lines under it. */
export interface Section {
  title: string;
  lines: string[];
}

/** What there is to say, in the order in which it is said. Nothing in it is escaped yet. */
export function sectionsOf(report: DiffReport, words: DateWords): { intro: string[]; sections: Section[] } {
  const { comparison, problems } = report;
  const sections: Section[] = (comparison?.groups ?? []).map(({ title, changes }) => ({
    title,
    lines: changes.map((change) => sentenceOf(change, words)),
  }));
  const counts = comparison?.counts.map(countSentence) ?? [];
  const broken = problemSection(problems.head);
  const skipped: Section[] =
    report.skipped.length === 0 || !comparison
      ? []
      : [{ title: "Not compared, because one of the versions can’t be read", lines: [...report.skipped] }];
  return {
    intro: introOf(report),
    sections: [
      ...broken,
      ...skipped,
      ...(counts.length === 0 ? [] : [{ title: "Counts", lines: counts }]),
      ...sections,
    ],
  };
}

/** One slip can make a hundred problems. They must not bury what changes, and the check tells all of them. */
const MOST_PROBLEMS = 10;

function problemSection(problems: readonly Problem[]): Section[] {
  if (problems.length === 0) return [];
  const lines = problems.slice(0, MOST_PROBLEMS).map(formatProblem);
  const more = problems.length - lines.length;
  if (more > 0) lines.push(`and ${more} more, which npm run check tells`);
  return [{ title: `${count(problems.length, "problem")} to mend`, lines }];
}

function introOf({ base, head, comparison, filesChanged, problems, skipped }: DiffReport): string[] {
  const before = problems.base.length === 0 ? [] : [`${base} itself has ${count(problems.base.length, "problem")}.`];
  if (!comparison) return ["Nothing can be compared, because tracker.yaml of one version can’t be read.", ...before];
  if (comparison.groups.length > 0) {
    const changes = comparison.groups.reduce((sum, group) => sum + group.changes.length, 0);
    return [
      `${count(changes, "change")} in ${count(comparison.groups.length, "file")} from ${base} to ${head}.`,
      ...before,
    ];
  }
  if (filesChanged === 0) return [`No change in meaning: no file differs between ${base} and ${head}.`, ...before];
  const read = filesChanged - skipped.length;
  if (read <= 0) return ["What changed can’t be read yet. Mend the problems first.", ...before];
  const readable = skipped.length === 0 ? "" : " in what can be read";
  const differ = read === 1 ? "1 file differs" : `${read} files differ`;
  return [`No change in meaning${readable}: ${differ} only in comments, order, quoting or layout.`, ...before];
}

/** Takes out characters that would steer a terminal. */
export const oneLine = (text: string) => text.replace(STEERING, " ");
// oxlint-disable-next-line no-control-regex
const STEERING = /[\s\u0000-\u001f\u007f-\u009f\u2028-\u202e\u2066-\u2069]+/gu;

/** Lines for a terminal. */
export function textReport(report: DiffReport, words: DateWords): string {
  const { intro, sections } = sectionsOf(report, words);
  const blocks = sections.map(({ title, lines }) => [title, ...lines.map((line) => `  ${oneLine(line)}`)].join("\n"));
  return [intro.map(oneLine).join("\n"), ...blocks].join("\n\n");
}

/** The same as data: `meaning` says whether anything changes in meaning; each change has its sentence. */
export function jsonReport(report: DiffReport, words: DateWords): string {
  const { comparison, problems, base, head, skipped } = report;
  const groups = comparison?.groups.map((group) => ({
    ...group,
    changes: group.changes.map((change) => ({ ...change, sentence: sentenceOf(change, words) })),
  }));
  const counts = comparison?.counts.map((change) => ({ ...change, sentence: countSentence(change) }));
  const meaning = comparison === undefined ? null : comparison.groups.length > 0;
  const found = { base: problems.base.length, head: problems.head };
  return JSON.stringify(
    { base, head, meaning, summary: introOf(report), counts, groups, skipped, problems: found },
    undefined,
    2,
  );
}
