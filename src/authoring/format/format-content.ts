import { canonicalFile, schemasFor } from "./canonical-file.ts";
import type { CheckContext } from "../../tracker/geography.ts";
import type { Problem } from "../messages/problems.ts";
import { openFiles, readTracker } from "../read/files.ts";
import { readText, type ContentFile } from "../yaml/text.ts";

/** A file that gets another text. */
export interface Rewrite {
  path: string;
  text: string;
  /** The first line, from 1, that is not the same. */
  line: number;
}

/**
 * The content files that are not in their canonical form, with their text in it.
 * @param root path of the content folder as the files' paths show it
 * @returns the files to write, and the problems of form for which a file, or without a vocabulary all, is left alone
 */
export function formatContent(
  root: string,
  files: readonly ContentFile[],
  context: CheckContext,
): { rewrites: Rewrite[]; problems: Problem[] } {
  const pass = openFiles(root, files, context);
  const tracker = readTracker(pass);
  if (!tracker) return { rewrites: [], problems: pass.problems.filter(({ file }) => file === `${root}/tracker.yaml`) };
  const schemaOf = schemasFor(tracker);
  const problems: Problem[] = [];
  const rewrites = pass.files.flatMap(({ path, place, text }) => {
    const schema = schemaOf(place.kind);
    const file = files.find((file) => file.path === path);
    if (!schema || !file) return [];
    const before = new TextDecoder("utf-8", { ignoreBOM: true }).decode(file.bytes);
    const form = readText({ path, bytes: new TextEncoder().encode(text) }).problems;
    const after = form.length > 0 ? { text: before, problems: form } : canonicalFile(path, before, schema);
    problems.push(...after.problems);
    return after.text === before ? [] : [{ path, text: after.text, line: firstChange(before, after.text) }];
  });
  return { rewrites, problems };
}

function firstChange(before: string, after: string): number {
  const lines = after.split("\n");
  const at = before.split("\n").findIndex((line, i) => line !== lines[i]);
  return at < 0 ? lines.length : at + 1;
}
