import { readdir, readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Problem } from "../authoring/messages/problems.ts";
import type { ContentFile } from "../authoring/yaml/text.ts";

/**
 * Reads every file below a folder, in an order that does not depend on the machine. What vanishes meanwhile, because an
 * editor saves or moves files, is not there.
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
    const entries = await readdir(resolve(base, path), { withFileTypes: true }).catch((error: unknown) => {
      if (path === folder || !isGone(error)) fail(path, "This folder can't be read.");
      return [];
    });
    for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const inner = `${path}/${entry.name}`;
      if (entry.isDirectory()) await walk(inner);
      else if (!entry.isFile()) fail(inner, "This is a link or a special file. Put a plain file in its place.");
      else paths.push(inner);
    }
  };
  const read = async (path: string): Promise<ContentFile[]> => {
    try {
      return [{ path, bytes: new Uint8Array(await readFile(resolve(base, path))) }];
    } catch (error) {
      if (!isGone(error)) fail(path, "This file can't be read.");
      return [];
    }
  };
  await walk(folder);
  return { files: (await Promise.all(paths.map(read))).flat(), problems };
}

const isGone = (error: unknown) => (error as NodeJS.ErrnoException).code === "ENOENT";
