/* `npm run check` as an editor runs it. */
import assert from "node:assert/strict";
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after, before } from "node:test";
import { run } from "./run-command.ts";

const HARBOUR = "tests/fixtures/harbour/content";

let folder: string;
let record: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), "content-"));
  await cp(HARBOUR, folder, { recursive: true });
  record = `${folder}/countries/salt-coast.yaml`;
  await writeFile(record, (await readFile(record, "utf8")).replace("date: 2018-11-11", "date: 2018-11-31"));
  await symlink("salt-coast.yaml", join(folder, "countries/linked.yaml"));
});
after(() => rm(folder, { recursive: true }));

const LINK = "This is a link or a special file. Put a plain file in its place.";
const DATE = 'events[0].date: "2018-11-31" is not a date: that month has 30 days. Write 2025, 2025-07 or 2025-07-03.';

test("a quite different subject is sound", async () => {
  const found = await run(["check", "--content", HARBOUR, "--today", "2026-11-22"]);
  assert.deepEqual(found, { status: 0, out: "No problem in 11 files.\n", err: "" });
});

test("the content of this tracker is sound", async () => {
  const { status, err } = await run(["check"]);
  assert.equal(err, "");
  assert.equal(status, 0);
});

test("problems are counted, and end in status 1", async () => {
  const found = await run(["check", "--content", `${folder}/`]);
  const lines = [
    `${folder}/countries/linked.yaml:1:1  ${LINK}`,
    `${record}:4:11  ${DATE}`,
    "2 problems in 2 of 11 files.",
    "",
  ];
  assert.deepEqual(found, { status: 1, out: "", err: lines.join("\n") });
});

test("on GitHub each problem is an annotation too", async () => {
  const { status, out } = await run(["check", "--content", folder], { GITHUB_ACTIONS: "true" });
  assert.equal(status, 1);
  assert.deepEqual(out.split("\n"), [
    `::error file=${folder}/countries/linked.yaml,line=1,col=1::${LINK}`,
    `::error file=${record},line=4,col=11::${DATE}`,
    "",
  ]);
});

test("a file that is not there is no sound file", async () => {
  const found = await run(["check", "content/countries/nowhere.yaml"]);
  assert.deepEqual(found, { status: 1, out: "", err: "There is no file content/countries/nowhere.yaml.\n" });
});

test("of named files only their own problems are told", async () => {
  const found = await run(["check", "--content", HARBOUR, `./${HARBOUR}/tracker.yaml`]);
  assert.deepEqual(found, { status: 0, out: `No problem in ${HARBOUR}/tracker.yaml: 1 file.\n`, err: "" });
});

test("of a named folder all files are looked at, and no others", async () => {
  const sound = await run(["check", "--content", HARBOUR, `${HARBOUR}/pages/`]);
  assert.deepEqual(sound, { status: 0, out: `No problem in ${HARBOUR}/pages: 2 files.\n`, err: "" });
  const faulty = await run(["check", "--content", folder, join(folder, "countries")]);
  assert.equal(faulty.status, 1);
  assert.match(faulty.err, /salt-coast\.yaml:4:11 .*\n2 problems in 2 of 5 files\.\n$/);
  const other = await run(["check", "--content", folder, join(folder, "pages")]);
  assert.equal(other.status, 0);
});

test("a file that is no content is not called sound", async () => {
  const found = await run(["check", "README.md"]);
  const err = "README.md does not belong to the content, which lies in content/.\n";
  assert.deepEqual(found, { status: 1, out: "", err });
  assert.equal((await run(["format", "--check", "src"])).status, 1);
});

test("a folder that is not there is told", async () => {
  const { status, err } = await run(["check", "--content", "no-such-folder"]);
  assert.equal(status, 1);
  assert.match(err, /^no-such-folder:1:1 {2}This folder can't be read\.\n/);
});

test("an unknown command or option is told without a stack", async () => {
  const command = await run(["chek"]);
  assert.equal(command.status, 1);
  assert.match(command.err, /^There is no command "chek"\. There are: check, .*\n$/);
  const option = await run(["check", "--contents", "x"]);
  assert.equal(option.status, 1);
  assert.match(option.err, /^There is no flag --contents\. npm run check -- --help tells .*\n$/);
});

test("the folder that a build would be made from is the one that is checked", async () => {
  const { status, err } = await run(["check"], { CONTENT_DIR: folder });
  assert.equal(status, 1);
  assert.ok(err.includes(`${folder}/countries/salt-coast.yaml:4:11  ${DATE}`), err);
  const sound = await run(["check"], { CONTENT_DIR: HARBOUR });
  assert.match(sound.out, /^No problem in \d+ files\.\n$/);
});
