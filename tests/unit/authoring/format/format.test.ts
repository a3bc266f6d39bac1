/* `npm run format` as an editor runs it on the content. */
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { afterEach, beforeEach } from "node:test";
import { run } from "../../cli/run-command.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "format-"));
  await cp("tests/fixtures/harbour/content", folder, { recursive: true });
  await run(["format", "--content", folder]);
});
afterEach(() => rm(folder, { recursive: true }));

test("a content in form is said to be, and left alone", async () => {
  const { status, out, err } = await run(["format", "--content", folder]);
  assert.deepEqual({ status, out, err }, { status: 0, out: "In the usual form: 11 files of the content.\n", err: "" });
  assert.equal((await run(["format", "--content", folder, "--check"])).status, 0);
});

test("a file out of form is named by the check with its first line, and put into form", async () => {
  const path = `${folder}/countries/two-rivers.yaml`;
  const before = await readFile(path, "utf8");
  await writeFile(path, before.replace("{passport: accepted}", "{ passport: accepted }"));
  const check = await run(["format", "--content", folder, "--check"]);
  assert.deepEqual(check, {
    status: 1,
    out: "",
    err: `${path}:8:1  From here on it is not in the usual form. Run: npm run format\n`,
  });
  const found = await run(["format", "--content", folder]);
  assert.deepEqual(found, { status: 0, out: `Put into form: ${path}\n`, err: "" });
  assert.equal(await readFile(path, "utf8"), before);
});

test("a file that can't be read is left alone with its message, and the others are put into form", async () => {
  const broken = `${folder}/countries/two-rivers.yaml`;
  const other = `${folder}/countries/salt-coast.yaml`;
  await writeFile(broken, "name: Two Rivers\n\tchecked: 2020-01-15\n");
  await writeFile(other, `\ufeff${await readFile(other, "utf8")}`);
  const { status, out, err } = await run(["format", "--content", folder]);
  assert.equal(status, 1);
  assert.match(err, /two-rivers\.yaml:2:1 {2}This line has a tab before it;.*\n$/);
  assert.equal(out, `Put into form: ${other}\n`);
  assert.equal(await readFile(broken, "utf8"), "name: Two Rivers\n\tchecked: 2020-01-15\n");
});

test("of named files only these are written", async () => {
  const [one, two] = [`${folder}/countries/salt-coast.yaml`, `${folder}/tracker.yaml`];
  for (const path of [one, two]) await writeFile(path, `${await readFile(path, "utf8")}\n\n`);
  assert.equal((await run(["format", "--content", folder, one])).out, `Put into form: ${one}\n`);
  assert.match(await readFile(two, "utf8"), /\n\n\n$/);
});
