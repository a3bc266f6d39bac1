/* Files that come and go while the content is read. */
import assert from "node:assert/strict";
import fs from "node:fs/promises";
import { syncBuiltinESMExports } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before, mock } from "node:test";
import { readContent } from "../../../src/io/read-content.ts";

let folder: string;
before(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), "read-content-"));
  await fs.mkdir(join(folder, "b"));
  for (const name of ["a.yaml", "b/c.yaml", "d.yaml"]) await fs.writeFile(join(folder, name), name);
});
after(() => fs.rm(folder, { recursive: true }));

/** Reads the folder while one of the calls to the disk fails for a path. */
async function readWhile(call: "readFile" | "readdir", name: string, code: string) {
  const original = fs[call] as (path: string, ...more: unknown[]) => unknown;
  const failing = mock.method(fs, call, (path: string, ...more: unknown[]) =>
    path.endsWith(name) ? Promise.reject(Object.assign(new Error(code), { code })) : original(path, ...more),
  );
  syncBuiltinESMExports();
  try {
    const { files, problems } = await readContent(folder, "/");
    return { files: files.map(({ path }) => path.slice(folder.length + 1)), problems };
  } finally {
    failing.mock.restore();
    syncBuiltinESMExports();
  }
}

test("a file or a folder that vanishes between being listed and being read is not there", async () => {
  assert.deepEqual(await readWhile("readFile", "a.yaml", "ENOENT"), { files: ["b/c.yaml", "d.yaml"], problems: [] });
  assert.deepEqual(await readWhile("readdir", "/b", "ENOENT"), { files: ["a.yaml", "d.yaml"], problems: [] });
});

test("one that may not be read is told", async () => {
  const { files, problems } = await readWhile("readFile", "a.yaml", "EACCES");
  assert.deepEqual(files, ["b/c.yaml", "d.yaml"]);
  assert.deepEqual(
    problems.map(({ message }) => message),
    ["This file can't be read."],
  );
  const denied = await readWhile("readdir", "/b", "EACCES");
  assert.deepEqual(
    denied.problems.map(({ message }) => message),
    ["This folder can't be read."],
  );
});
