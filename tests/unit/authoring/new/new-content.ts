/** A content folder to add to, and the command that does. */
import assert from "node:assert/strict";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { addEntry } from "../../../../src/cli/new.ts";
import { Refusal } from "../../../../src/io/refusal.ts";
import { openContent } from "../../../../src/io/load.ts";
import { replaceFile } from "../../../../src/io/write-content.ts";
import { formatContent } from "../../../../src/authoring/format/format-content.ts";
import { readDataset } from "../../../../src/authoring/read/dataset.ts";

const TODAY = "2026-11-22";

/** A copy of the fictional content in its usual form. */
export async function copyOfContent(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "new-"));
  await cp("tests/fixtures/harbour/content", folder, { recursive: true });
  const { root, files, context } = await openContent(folder, TODAY);
  for (const { path, text } of formatContent(root, files, context).rewrites) await replaceFile(path, text);
  return folder;
}

export const removeCopy = (folder: string) => rm(folder, { recursive: true });

/** What adding to a content folder gives where nobody can be asked: the file that was written, or why none was. */
export async function addTo(folder: string, args: readonly string[]): Promise<{ path: string; refusal: string }> {
  try {
    return { path: await addEntry(["--content", folder, "--today", TODAY, ...args], undefined), refusal: "" };
  } catch (error) {
    if (error instanceof Refusal) return { path: "", refusal: error.message };
    throw error;
  }
}

/** Fails unless a content folder is sound and in its usual form. */
export async function isSound(folder: string): Promise<void> {
  const { root, files, context } = await openContent(folder, TODAY);
  assert.deepEqual(readDataset(root, files, context).problems, []);
  assert.deepEqual(formatContent(root, files, context).rewrites, []);
}

export const EVENT = ["--date", "2024-05", "--kind", "remark", "--summary", "A decree let them in."];
export const SOURCE = "--title|Decree: the ports|--publisher|Le Quai|--published|2024-06-01|--language|fr".split("|");
export const URL = ["--url", "https://quai.example/1"];
