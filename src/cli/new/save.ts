import type { OpenedContent } from "../../io/load.ts";
import { createFile, replaceFile } from "../../io/write-content.ts";
import { formatProblem } from "../../authoring/messages/problems.ts";
import { readDataset } from "../../authoring/read/dataset.ts";
import { Refusal } from "../../io/refusal.ts";

/**
 * Writes a file when the content with it has no problem more than before, and gives its path.
 * Throws a {@link Refusal} with the problems otherwise, and when a new file is there already.
 */
export async function save(content: OpenedContent, path: string, text: string): Promise<string> {
  const { root, files, context } = content;
  const isNew = !files.some((file) => file.path === path);
  const changed = [...files.filter((file) => file.path !== path), { path, bytes: new TextEncoder().encode(text) }];
  const before = new Set(readDataset(root, files, context).problems.map(formatProblem));
  const problems = readDataset(root, changed, context).problems.map(formatProblem);
  const fresh = problems.filter((line) => !before.has(line));
  if (fresh.length > 0) throw new Refusal(["Nothing was written, because the check would say:", ...fresh].join("\n"));
  if (!isNew) await replaceFile(path, text);
  else if (!(await createFile(path, text))) throw new Refusal(`There is a file ${path} already.`);
  return path;
}
