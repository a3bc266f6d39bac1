import { lstat, readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Problem } from "../authoring/messages/problems.ts";
import type { ContentFile } from "../authoring/yaml/text.ts";

/**
 * Reads every file below a folder, in an order that does not depend on the machine.
 * @param folder as messages shall show it, e.g. `content`
 * @param base the folder that it lies in
 * @returns the files, and a problem for each that can't be read
 */
export async function readContent(
  folder: string,
  base = process.cwd(),
): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const paths: string[] = [];
  const problems: Problem[] = [];
  const fail = (path: string, message: string) => problems.push({ file: path, line: 1, column: 1, message });
  const walk = async (path: string): Promise<void> => {
    let names: string[];
    try {
      names = await readdir(resolve(base, path));
    } catch {
      fail(path, "This folder can't be read.");
      return;
    }
    for (const name of names.sort()) {
      const inner = `${path}/${name}`;
      const stats = await lstat(resolve(base, inner));
      if (stats.isDirectory()) await walk(inner);
      else if (!stats.isFile()) fail(inner, "This is a link or a special file. Put a plain file in its place.");
      else paths.push(inner);
    }
  };
  const read = async (path: string): Promise<ContentFile[]> => {
    const bytes = await readFile(resolve(base, path)).catch(() => undefined);
    if (!bytes) fail(path, "This file can't be read.");
    return bytes ? [{ path, bytes: new Uint8Array(bytes) }] : [];
  };
  await walk(folder);
  return { files: (await Promise.all(paths.map(read))).flat(), problems };
}
