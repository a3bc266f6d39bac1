/** The folder that a build writes: a build replaces the site of an earlier one, and nothing that no build made. */
import { existsSync } from "node:fs";
import { lstat, mkdir, readdir, readFile, realpath, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { Refusal } from "./refusal.ts";

/** The list of its files that a built site holds: whatever else lies there is not the build's. */
const LIST = ".build-files";

/** Folders of the project in which, or around which, no site may be built. */
const PROJECT = ["src", "public", "tests", "node_modules", ".git", ".github"];

/** Astro takes these signs in a path for the end of it, and then misses its files. */
export function refuseSpecialPath(path: string): void {
  if (!/[#?]/.test(path)) return;
  throw new Refusal(`The path ${path} has a # or a ?, and Astro can't read such a path. Rename the folder.`);
}

/**
 * The full path of the folder to build into.
 * @param out as the user wrote it
 * @param content folder that the site is made from
 * @throws Refusal where a build would delete what it did not make
 */
export async function siteFolder(out: string, content: string): Promise<string> {
  const target = resolve(out);
  refuseSpecialPath(target);
  const real = await realPath(target);
  for (const folder of [content, ...PROJECT]) {
    const kept = await realPath(resolve(folder));
    if (!within(real, kept) && !within(kept, real)) continue;
    throw new Refusal(
      `--out ${out} lies in or around ${folder}/, which a build must not touch. Name a folder of its own: --out dist`,
    );
  }
  await refuseForeignFiles(target, out);
  return target;
}

const within = (path: string, folder: string) => path === folder || path.startsWith(folder.replace(/\/?$/, sep));

/** A path without links, whether or not all of it is there. */
async function realPath(path: string): Promise<string> {
  if (existsSync(path) || dirname(path) === path) return realpath(path);
  return join(await realPath(dirname(path)), basename(path));
}

/** Refuses a folder with anything in it that its list of built files does not name. */
async function refuseForeignFiles(target: string, out: string): Promise<void> {
  const stats = await lstat(target).catch(() => undefined);
  if (!stats) return;
  if (!stats.isDirectory()) {
    const what = stats.isSymbolicLink() ? "a link" : "a file";
    throw new Refusal(`--out ${out} is ${what}, and a build replaces only a folder that it made. Name another one.`);
  }
  const list = await readFile(join(target, LIST), "utf8").catch(() => undefined);
  const built = new Set([LIST, ...(list?.split("\n") ?? [])]);
  const [first, ...others] = (list === undefined ? await readdir(target) : await filesOf(target)).filter(
    (path) => !built.has(path),
  );
  if (first === undefined) return;
  const foreign = others.length === 0 ? first : `${first} and ${others.length} more`;
  throw new Refusal(
    list === undefined
      ? `${out} was not made by a build: it holds ${foreign}. Delete or move it yourself, or name another --out.`
      : `${out} holds ${foreign}, which no build made. Move it into public/, so that every build has it, or delete it yourself.`,
  );
}

/** Everything below a folder but the folders, by its path with forward slashes. */
async function filesOf(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll("\\", "/"))
    .sort();
}

/**
 * Makes a site in a folder beside its place and puts it there when all of it is written, so that a failed build leaves
 * the site of the last good one, never half of a new one.
 * @param target from {@link siteFolder}
 */
export async function replaceSite(target: string, write: (folder: string) => Promise<void>): Promise<void> {
  // The dot comes first: Astro takes a folder whose path starts with the project's for one inside it.
  const fresh = join(dirname(target), `.${basename(target)}-${process.pid}.new`);
  try {
    await mkdir(fresh, { recursive: true });
    await write(fresh);
    await writeFile(join(fresh, LIST), [...(await filesOf(fresh)), ""].join("\n"));
    // Somebody may have put a file there while the build went on.
    await refuseForeignFiles(target, target);
    await rm(target, { recursive: true, force: true });
    await rename(fresh, target);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}
