/* `npm run schema` as an editor of the vocabulary runs it. */
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";

let folder: string;
let content: string;
let out: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "schema-"));
  [content, out] = [join(folder, "content"), join(folder, "schema")];
  await cp("tests/fixtures/harbour/content", content, { recursive: true });
});
after(() => rm(folder, { recursive: true }));

/** Runs the command on the folder and gives its exit status and all it printed. */
function schema(...args: string[]): Promise<[status: unknown, lines: string[]]> {
  const all = ["src/cli/run.mjs", "schema", "--content", content, "--out", out, ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, all, (error, printed, errors) =>
      resolve([error ? error.code : 0, `${printed}${errors}`.trimEnd().split("\n")]),
    );
  });
}

const NAMES = ["tracker.json", "country.json", "claims.json", "corrections.json", "links.json", "publishers.json"];
const REFRESH = 'Run "npm run schema" and commit what it writes.';

test("files are written, then up to date, then stale when the vocabulary changes", async () => {
  const paths = [...NAMES.map((name) => join(out, name)), join(content, "README.md")];
  assert.deepEqual(await schema("--check"), [1, [...paths.map((path) => `${path} is out of date.`), REFRESH]]);
  assert.deepEqual(await schema(), [0, paths.map((path) => `Written: ${path}`)]);
  assert.deepEqual(await schema(), [0, ["Nothing to write: all is up to date."]]);
  assert.deepEqual(await schema("--check"), [0, ["Up to date: 7 files for editors."]]);

  const windows = (await readFile(paths[1]!, "utf8")).replaceAll("\n", "\r\n");
  await writeFile(paths[1]!, windows);
  assert.deepEqual(await schema("--check"), [0, ["Up to date: 7 files for editors."]]);

  const tracker = join(content, "tracker.yaml");
  const sound = await readFile(tracker, "utf8");
  await writeFile(tracker, sound.replace("A consulate works there.", "A consulate is at work there."));
  const stale = [paths[1]!, paths[6]!].map((path) => `${path} is out of date.`);
  assert.deepEqual(await schema("--check"), [1, [...stale, REFRESH]]);

  await writeFile(tracker, sound.replace("ladder: passport", "ladder: pasport"));
  const [status, lines] = await schema();
  assert.equal(status, 1);
  assert.match(
    lines[0] ?? "",
    /tracker\.yaml:12:9 {2}ladder: "pasport" is not a facet under "facets"\. Did you mean "passport"\?/,
  );
  assert.equal(lines.at(-1), "1 problem in 1 of 1 file.");
});
