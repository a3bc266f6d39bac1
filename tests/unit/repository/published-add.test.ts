/* The lists of what is published grow with the content, and begin anew for another subject. */
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import test, { after } from "node:test";

const project = mkdtempSync(join(tmpdir(), "published-"));
after(() => rmSync(project, { recursive: true }));

mkdirSync(join(project, "tests"));
for (const part of ["tests/published", "tests/site"]) cpSync(part, join(project, part), { recursive: true });
cpSync("tests/fixtures/harbour/content", join(project, "content"), { recursive: true });
rmSync(join(project, "content/organisations"), { recursive: true, force: true });
for (const part of ["node_modules", "src", "package.json"]) symlinkSync(resolve(part), join(project, part));

const lines = (name: string) =>
  readFileSync(join(project, `tests/published/${name}.txt`), "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("#"));
const add = (...args: string[]) =>
  execFileSync(process.execPath, ["tests/published/add.ts", ...args], { cwd: project });

test("what the content has is added, and nothing is taken away, also without organisations", () => {
  const before = lines("records");
  add();
  const now = lines("records");
  assert.deepEqual(
    before.filter((line) => !now.includes(line)),
    [],
  );
  assert.ok(now.includes("countries/salt-coast"));
});

test("begun anew, the lists hold what the content has and keep their comments", () => {
  const days = lines("days");
  add("--anew");
  const countries = ["ice-shelf", "quote-island", "red-island", "salt-coast", "two-rivers"];
  assert.deepEqual(
    lines("records"),
    countries.map((id) => `countries/${id}`),
  );
  assert.ok(lines("days").length < days.length);
  assert.match(readFileSync(join(project, "tests/published/records.txt"), "utf8"), /^# Ids of records/);
});
