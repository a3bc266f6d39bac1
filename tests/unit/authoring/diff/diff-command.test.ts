/* `npm run diff` in a git repository of its own, as a reviewer runs it. */
import assert from "node:assert/strict";
import { execFile, execFileSync } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import test, { after, before } from "node:test";

let folder: string;
/** Runs git in the repository and gives what it prints. */
const git = (...args: string[]) =>
  execFileSync("git", ["-c", "user.name=Editor", "-c", "user.email=editor@example.org", ...args], {
    cwd: folder,
    env: { ...process.env, GIT_CONFIG_GLOBAL: "", GIT_CONFIG_SYSTEM: "", GIT_CONFIG_NOSYSTEM: "1" },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();

const commit = (message: string) => {
  git("add", "--all");
  git("commit", "--quiet", "--message", message);
};

/** Runs the command in the repository. */
function diff(...args: string[]): Promise<{ status: unknown; out: string; err: string }> {
  // Languages are a folder of the project, so it is linked from the repository.
  return new Promise((done) => {
    const options = { cwd: folder, env: { ...process.env, CONTENT_DIR: "" } };
    execFile(process.execPath, [resolve("src/cli/run.mjs"), "diff", ...args], options, (error, out, err) =>
      done({ status: error ? error.code : 0, out, err }),
    );
  });
}

async function edit(path: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, path), "utf8");
  assert.ok(text.includes(from));
  await writeFile(join(folder, path), text.replace(from, to));
}

const COAST = "content/countries/salt-coast.yaml";

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "diff-"));
  await cp("tests/fixtures/harbour/content", join(folder, "content"), { recursive: true });
  await mkdir(join(folder, "src"));
  await symlink(resolve("src/words"), join(folder, "src/words"), "junction");
  git("init", "--quiet", "--initial-branch=main");
  await writeFile(join(folder, ".gitignore"), "src\n");
  commit("Start");
  git("switch", "--quiet", "--create", "topic");
  await edit(COAST, "2018-11-11", "2018-11-12");
  await writeFile(join(folder, "notes.txt"), "Not content.\n");
  await writeFile(join(folder, "content/countries/ä b.yaml"), "x");
  commit("A date, a stray file");
  git("rm", "--quiet", "content/countries/ä b.yaml");
  commit("Without the stray file");
  git("switch", "--quiet", "main");
  await edit("content/tracker.yaml", "title:", "# A comment\ntitle:");
  commit("A comment");
});
after(() => rm(folder, { recursive: true }));

test("two commits are compared", async () => {
  const { status, out, err } = await diff("main", "topic");
  assert.equal(err, "");
  assert.equal(status, 0);
  assert.deepEqual(out.split("\n"), [
    "1 change in 1 file from main to topic.",
    "",
    "Salt Coast",
    "  Event of 11 November 2018 (Remark) now dated 12 November 2018",
    "",
  ]);
});

test("without a second name the files as they lie here count, and a comment means nothing", async () => {
  const { out } = await diff("HEAD~1");
  assert.equal(out, "No change in meaning: 1 file differs only in comments, order, quoting or layout.\n");
});

test("three dots compare with where the branch began, two with where the other stands now", async () => {
  const json = async (range: string) => JSON.parse((await diff("--json", range)).out) as { groups: { path: string }[] };
  assert.deepEqual(
    (await json("main...topic")).groups.map(({ path }) => path),
    [COAST],
  );
  assert.deepEqual(
    (await json("topic..main")).groups.map(({ path }) => path),
    [COAST],
  );
  assert.equal((await diff("topic...main")).out.split(":")[0], "No change in meaning");
  assert.equal((await diff("topic...")).out.split(":")[0], "No change in meaning");
});

test("the content folder can be written in any way", async () => {
  const { out } = await diff("main", "topic");
  for (const content of ["./content", "content/", join(folder, "content"), "x/../content"]) {
    assert.deepEqual(await diff("main", "topic", "--content", content), { status: 0, out, err: "" }, content);
    assert.equal((await diff("HEAD", "--content", content)).out.split(":")[0], "No change in meaning", content);
  }
});

test("files outside the content folder do not count", async () => {
  git("switch", "--quiet", "--create", "other", "main");
  await writeFile(join(folder, "more.txt"), "Not content.\n");
  commit("Nothing of the content");
  git("switch", "--quiet", "main");
  const { out } = await diff("main", "other");
  assert.equal(out, "No change in meaning: no file differs between main and other.\n");
});

test("problems of the later side are listed, those of the earlier one counted, whatever the file is called", async () => {
  const ahead = await diff("main", "topic~1");
  assert.equal(ahead.status, 0);
  assert.match(ahead.out, /\n\n1 problem to mend\n {2}content\/countries\/ä b\.yaml:1:1 The file name /);
  assert.match(
    ahead.out,
    /\n\nNot compared, because one of the versions can’t be read\n {2}content\/countries\/ä b\.yaml\n/,
  );
  const behind = await diff("topic~1", "main");
  assert.match(behind.out, /\ntopic~1 itself has 1 problem\.\n/);
});

test("as a comment the difference is Markdown", async () => {
  const { out } = await diff("main", "topic", "--markdown");
  assert.match(out, /\n### Salt Coast\n\n- /);
});

test("without a vocabulary on one side nothing is compared, and the status says so", async () => {
  git("switch", "--quiet", "--create", "bare", "main");
  git("rm", "--quiet", "content/tracker.yaml");
  git("commit", "--quiet", "--message", "No tracker");
  git("switch", "--quiet", "main");
  const { status, out } = await diff("main", "bare");
  assert.equal(status, 1);
  assert.match(out, /^Nothing can be compared, because tracker\.yaml of one version can’t be read\.\n/);
});

test("what git can't find is told without a stack", async () => {
  assert.deepEqual(await diff("nowhere"), {
    status: 1,
    out: "",
    err: 'There is no commit, branch or tag "nowhere" here. If it is on the server only, run: git fetch\n',
  });
  assert.equal((await diff("--content", "--output=x", "--", "--help")).status, 1);
  const usage = "Name what to compare with, e.g. npm run diff -- main, or npm run diff -- main my-branch.\n";
  for (const names of [[], ["a", "b", "c"], ["a..b", "c"]]) {
    assert.deepEqual(await diff(...names), { status: 1, out: "", err: usage });
  }
});
