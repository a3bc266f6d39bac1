/** The files of `src`, for tests of how the code is put together. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, posix } from "node:path";

export interface SourceFile {
  /** `src/tracker/fold.ts` */
  path: string;
  text: string;
}

/** Every file below `src`. */
export const SOURCES: readonly SourceFile[] = readdirSync("src", { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => posix.join(entry.parentPath.replaceAll("\\", "/"), entry.name))
  .sort()
  .map((path) => ({ path, text: readFileSync(path, "utf8") }));

/** Something that a file imports: a path below the project (`src/tracker/fold.ts`) or the name of a package. */
export interface Import {
  target: string;
  /** Only for types, so that nothing of it runs. */
  type: boolean;
}

const IMPORT = /^\s*(?:import|export)\s(type\s)?(?:[^"'();]*?\sfrom\s)?["']([^"']+)["']|\bimport\(["']([^"']+)["']\)/gm;

/** What a file imports, statically or not. */
export function importsOf({ path, text }: SourceFile): Import[] {
  return [...text.matchAll(IMPORT)].map(([, type, named = "", dynamic = named]) => ({
    target: dynamic.startsWith(".") ? posix.join(dirname(path), dynamic) : dynamic,
    type: type !== undefined,
  }));
}

/** The code of a file without its comments. */
export function codeOf({ text }: SourceFile): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "$1");
}
