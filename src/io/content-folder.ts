import { isAbsolute, posix, relative, resolve } from "node:path";

/** The content folder of a command that is not told another one: the same for all commands and for the build. */
export const contentFolder = (): string => process.env["CONTENT_DIR"] || "content";

/** A folder or file as messages and git name it: from the working folder where it lies there, with forward slashes. */
export function plainPath(path: string): string {
  const inside = relative(process.cwd(), resolve(path));
  const isInside = inside !== "" && !inside.startsWith("..") && !isAbsolute(inside);
  const plain = posix.normalize((isInside ? inside : path).replaceAll("\\", "/"));
  return plain.length > 1 ? plain.replace(/\/$/, "") : plain;
}
