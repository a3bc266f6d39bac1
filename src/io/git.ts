/** Reads content from git as data: nothing of a commit is checked out or run. */
import { execFile } from "node:child_process";
import type { Problem } from "../authoring/messages/problems.ts";
import type { ContentFile } from "../authoring/yaml/text.ts";
import { Refusal } from "./refusal.ts";

/** Runs git without a shell and gives what it prints; a failure is undefined. */
function git(args: string[], input = ""): Promise<Buffer | undefined> {
  return new Promise((resolve, reject) => {
    const options = { encoding: "buffer", maxBuffer: Infinity } as const;
    const child = execFile("git", args, options, (error, out) => {
      if (error?.code === "ENOENT") reject(new Refusal("The program git is not installed here."));
      else resolve(error ? undefined : out);
    });
    child.stdin?.on("error", () => undefined).end(input);
  });
}

/**
 * The commit that a name stands for.
 * @param name a branch, tag or commit
 * @throws Refusal when there is none
 */
export async function findCommit(name: string): Promise<string> {
  const found = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${name}^{commit}`]);
  if (found) return found.toString().trim();
  if (!(await git(["rev-parse", "--git-dir"]))) throw new Refusal("This folder is not in a git repository.");
  throw new Refusal(`There is no commit, branch or tag "${name}" here. If it is on the server only, run: git fetch`);
}

/** The commit at which two lines of history parted. */
export async function mergeBase(a: string, b: string): Promise<string> {
  const found = await git(["merge-base", a, b]);
  if (!found) throw new Refusal("The two have no common history here. Fetch all of it: git fetch --unshallow");
  return found.toString().trim();
}

/**
 * The files of a folder at a commit.
 * @param commit its full name
 * @param folder from the working folder, with forward slashes
 * @returns files in the order of their paths, and a problem for each entry that is no plain file
 */
export async function readCommit(
  commit: string,
  folder: string,
): Promise<{ files: ContentFile[]; problems: Problem[] }> {
  const list = await git(["ls-tree", "-r", "-z", commit, "--", `${folder}/`]);
  if (!list) throw new Refusal(`The folder ${folder} can't be read at ${commit}.`);
  const entries = list
    .toString()
    .split("\0")
    .flatMap((line) => {
      const match = /^(\d+) \w+ ([0-9a-f]+)\t(.*)$/s.exec(line);
      return match ? [{ mode: match[1]!, object: match[2]!, path: match[3]! }] : [];
    });
  const plain = entries.filter(({ mode }) => mode.startsWith("100"));
  const problems = entries
    .filter((entry) => !plain.includes(entry))
    .map(({ path }) => ({ file: path, line: 1, column: 1, message: NO_PLAIN_FILE }));
  const contents = await readObjects(plain.map(({ object }) => object));
  return { files: plain.map(({ path }, i) => ({ path, bytes: contents[i]! })), problems };
}

const NO_PLAIN_FILE = "This is a link or a special file. Put a plain file in its place.";

/** The bytes of objects: for each, a line `name type size`, the bytes, and a line end. */
async function readObjects(objects: readonly string[]): Promise<Uint8Array[]> {
  if (objects.length === 0) return [];
  const out = await git(["cat-file", "--batch"], `${objects.join("\n")}\n`);
  let at = 0;
  return objects.map((object) => {
    const end = out?.indexOf(10, at) ?? -1;
    const size = Number(/^[0-9a-f]+ blob (\d+)$/.exec(out?.toString("latin1", at, end) ?? "")?.[1] ?? NaN);
    if (!out || Number.isNaN(size)) throw new Refusal(`git can't read ${object}. Try: git fsck`);
    at = end + 1 + size + 1;
    return new Uint8Array(out.subarray(end + 1, end + 1 + size));
  });
}
