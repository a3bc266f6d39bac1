import { existsSync } from "node:fs";
import { resolve, sep } from "node:path";
import { plainPath } from "../io/content-folder.ts";
import { Refusal } from "../io/refusal.ts";

/** The files that a command was told to look at; all files when it was told none. */
export interface NamedFiles {
  /** As the command was told them, folders too. */
  names: string[];
  isWanted: (path: string) => boolean;
}

const isWithin = (path: string, folder: string) => path === folder || path.startsWith(`${folder}${sep}`);

/**
 * Reads the names of files and folders among a command's arguments.
 * @param content the content folder
 * @throws Refusal where one is not there, or holds no content
 */
export function namedFiles(args: readonly string[], content: string): NamedFiles {
  const names = [...new Set(args.map(plainPath))];
  const lacking = names.filter((name) => !existsSync(name));
  if (lacking.length > 0) throw new Refusal(`There is no file ${lacking.join(", ")}.`);
  const others = names.filter((name) => !isWithin(resolve(name), resolve(content)));
  if (others.length > 0) {
    throw new Refusal(`${others.join(", ")} does not belong to the content, which lies in ${plainPath(content)}/.`);
  }
  const full = names.map((name) => resolve(name));
  return { names, isWanted: (path) => full.length === 0 || full.some((name) => isWithin(resolve(path), name)) };
}
