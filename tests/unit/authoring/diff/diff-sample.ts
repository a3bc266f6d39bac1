/** What a comparison says after something in the small sample content was changed. */
import assert from "node:assert/strict";
import { compareDatasets } from "../../../../src/authoring/diff/compare.ts";
import { textReport, type DiffReport } from "../../../../src/authoring/diff/report.ts";
import { unreadFiles } from "../../../../src/authoring/diff/unread.ts";
import en from "../../../../src/words/en.ts";
import { readSample, type Files } from "../../sample.ts";

/** A report on the sample before and after changes. */
export function reportOn(head: Files, base: Files = {}): DiffReport {
  const [was, now] = [readSample(base), readSample(head)];
  assert.ok(was.readable && now.readable);
  const skipped = [was, now].flatMap(({ readable, problems }) => unreadFiles(readable!, problems));
  return {
    base: "main",
    head: "change",
    comparison: compareDatasets(was.readable, now.readable, new Set(skipped)),
    filesChanged: Object.keys(head).length,
    problems: { base: was.problems, head: now.problems },
    skipped,
  };
}

/** The lines under one heading of the report; all lines when there is none. */
export function linesUnder(title: string, head: Files, base: Files = {}): string[] {
  const blocks = textReport(reportOn(head, base), en.dates).split("\n\n");
  const block = blocks.find((text) => text.startsWith(`${title}\n`));
  assert.ok(block, `"${title}" stands in:\n${blocks.join("\n\n")}`);
  return block
    .split("\n")
    .slice(1)
    .map((line) => line.trim());
}

/** The first line of a report. */
export const introOf = (head: Files, base: Files = {}) => textReport(reportOn(head, base), en.dates).split("\n")[0];
