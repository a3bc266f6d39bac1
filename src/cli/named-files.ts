import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";

/** The files that a command was told to look at; all files when it was told none. */
export interface NamedFiles {
  /** As messages show them. */
  wanted: string[];
  /** Those that are not there. */
  lacking: string[];
  isWanted: (path: string) => boolean;
}

/** Reads the names of files among a command's arguments. */
export function namedFiles(args: readonly string[]): NamedFiles {
  const full = new Set(args.map((path) => resolve(path)));
  const wanted = [...full].map((path) => relative(process.cwd(), path).replaceAll("\\", "/"));
  return {
    wanted,
    lacking: wanted.filter((path) => !existsSync(path)),
    isWanted: (path) => full.size === 0 || full.has(resolve(path)),
  };
}
