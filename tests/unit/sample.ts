/** A small sound content folder, and what a check says after something in it was changed. */
import assert from "node:assert/strict";
import test from "node:test";
import { formatProblem } from "../../src/authoring/messages/problems.ts";
import type { Geography, StateFacts } from "../../src/tracker/geography.ts";
import { readDataset, type Reading } from "../../src/authoring/read/dataset.ts";
import { RECORD, SAMPLE } from "./sample-files.ts";

export const TODAY = "2026-11-22";

const state = (code: string, name: string, unMember = true): [string, StateFacts] => [
  code,
  { code, alpha3: `${code}X`, numeric: "999", name, region: "Coast", unMember, names: [name], translations: {} },
];

/** A world of six states, one of them the subject's own. */
export const WORLD: Geography = new Map([
  state("FH", "Free Harbour"),
  state("RI", "Red Island"),
  state("TR", "Two Rivers"),
  state("IS", "Ice Shelf", false),
  state("SC", "Salt Coast"),
  state("QI", "Quiet Island", false),
]);

/** Texts or bytes by path; undefined takes a file away. */
export type Files = Readonly<Record<string, string | Uint8Array | undefined>>;

/** Reads the sample content with some of its files replaced. */
export function readSample(changed: Files = {}): Reading {
  const encoder = new TextEncoder();
  const files = Object.entries({ ...SAMPLE, ...changed }).flatMap(([path, text]) =>
    text === undefined ? [] : [{ path, bytes: typeof text === "string" ? encoder.encode(text) : text }],
  );
  return readDataset("content", files, { today: TODAY, geography: WORLD, languages: ["en"] });
}

/** The lines that a check prints; text files are checked with LF and with CRLF line ends, which must not differ. */
export function linesFor(changed: Files): string[] {
  const lines = readSample(changed).problems.map(formatProblem);
  const windows = Object.fromEntries(
    Object.entries({ ...SAMPLE, ...changed }).map(([path, text]) => [
      path,
      typeof text === "string" ? text.replaceAll("\n", "\r\n") : text,
    ]),
  );
  assert.deepEqual(readSample(windows).problems.map(formatProblem), lines, "the same with CRLF line ends");
  return lines;
}

/** A text of the sample, which must stand there once, becomes another one. */
export function edited(path: string, from: string, to: string): string {
  const text = SAMPLE[path] ?? "";
  assert.equal(text.split(from).length, 2, `"${from}" stands once in ${path}`);
  return text.replace(from, () => to);
}

/** A change of a file and the lines that a check then prints, without the path of the file. */
export type Case = readonly [title: string, from: string, to: string, ...lines: string[]];

/** One test for each case on a file of the sample. */
export function pin(cases: readonly Case[], path = RECORD): void {
  for (const [title, from, to, ...lines] of cases) {
    test(title, () => {
      const found = linesFor({ [path]: edited(path, from, to) });
      assert.deepEqual(
        found,
        lines.map((line) => `${path}:${line}`),
      );
    });
  }
}
