/* Workflows: sound, pinned, with the least rights, and made of commands that are there. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { JOBS, lintWorkflow, STEPS, workflow, WORKFLOWS } from "./workflows.ts";

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };

/** Rights to write, and what needs them. */
const MAY_WRITE: Readonly<Record<string, readonly string[]>> = {
  ".github/workflows/pr-comment.yml comment": ["pull-requests"],
  ".github/workflows/links.yml report": ["issues"],
  ".github/workflows/pages.yml deploy": ["id-token", "pages"],
};

for (const { file, text } of WORKFLOWS) {
  test(`${file} is a sound workflow`, async () => assert.deepEqual(await lintWorkflow(file, text), []));
}

test("the linter finds a misspelt event, right, key and expression", async () => {
  const text = [
    "on: pul_request",
    "permissions: {contents: reed}",
    "jobs:",
    "  one:",
    "    runs-on: ubuntu-latest",
    "    steps:",
    "      - rum: npm ci",
    "      - run: ${{ gitub.ref }}",
  ].join("\n");
  const found = (await lintWorkflow(".github/workflows/faulty.yml", text)).join("\n");
  for (const place of ["1:5", "2:25", "7:9", "8:14"]) assert.match(found, new RegExp(`^${place} `, "m"));
});

test("each action is pinned by its commit, with its version beside it", () => {
  const uses = WORKFLOWS.flatMap(({ text }) => [...text.matchAll(/^.*\buses:.*$/gm)].map(([line]) => line));
  assert.equal(uses.length, STEPS.filter(({ step }) => step.uses !== undefined).length);
  for (const line of uses) assert.match(line, /uses: actions\/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

test("one action has one version everywhere", () => {
  const pins = new Set(STEPS.flatMap(({ step }) => step.uses ?? []));
  assert.equal(new Set([...pins].map((pin) => pin.split("@")[0])).size, pins.size);
});

test("a workflow gives at most the right to read, and a job writes only what it is there for", () => {
  for (const { file, permissions } of WORKFLOWS) {
    assert.ok(permissions, `${file} says its permissions`);
    assert.ok(JSON.stringify(permissions) === "{}" || JSON.stringify(permissions) === '{"contents":"read"}', file);
  }
  for (const { where, job } of JOBS) {
    const rights = Object.entries(job.permissions ?? {}).filter(([, level]) => level !== "read");
    assert.deepEqual(rights.map(([name]) => name).sort(), MAY_WRITE[where] ?? [], where);
  }
});

test("a job that may write runs no package and checks nothing out", () => {
  for (const { where, step } of STEPS.filter((one) => MAY_WRITE[one.where.split(" ", 2).join(" ")])) {
    assert.doesNotMatch(step.run ?? "", /\b(npm|npx|node|git)\b/, where);
    assert.doesNotMatch(step.uses ?? "", /checkout|setup-node/, where);
  }
});

test("nobody's words become part of a script", () => {
  for (const { where, step } of STEPS) assert.doesNotMatch(step.run ?? "", /\$\{\{/, where);
});

test("a checkout keeps no token", () => {
  for (const { where, step } of STEPS.filter((one) => one.step.uses?.startsWith("actions/checkout@"))) {
    assert.equal(step.with?.["persist-credentials"], false, where);
  }
});

test("a pull request of a stranger is read as data and never checked out", () => {
  const { on, jobs, text } = workflow("pr-comment.yml");
  assert.deepEqual(Object.keys(on), ["pull_request_target"]);
  const steps = Object.values(jobs).flatMap((job) => job.steps);
  const checkouts = steps.filter(({ uses }) => uses?.startsWith("actions/checkout@"));
  assert.deepEqual(
    checkouts.map((step) => step.with?.["ref"]),
    ["${{ github.event.pull_request.base.sha }}"],
  );
  assert.doesNotMatch(text, /\bgit (checkout|switch|merge|pull|reset|restore|worktree|read-tree|apply|am)\b(?!-base)/);
  assert.doesNotMatch(text, /allow-unsafe|head\.ref|head\.repo|head_ref|secrets\./);
  const elsewhere = WORKFLOWS.filter(({ file }) => !file.endsWith("/pr-comment.yml"));
  for (const { file, on: events } of elsewhere) {
    assert.ok(!Object.hasOwn(events, "pull_request_target") && !Object.hasOwn(events, "workflow_run"), file);
  }
});

test("each npm script that a step runs is there", () => {
  const called = STEPS.flatMap(({ where, step }) =>
    [...(step.run ?? "").matchAll(/\bnpm run (?:--silent )?([\w:-]+)/g)].map((match) => ({ where, script: match[1]! })),
  );
  assert.ok(called.length > 8);
  for (const { where, script } of called) assert.ok(Object.hasOwn(scripts, script), `${where}: npm run ${script}`);
});

test("the check runs all that npm test runs", () => {
  const parts = [...(scripts["test"] ?? "").matchAll(/npm run ([\w:-]+)/g)].map((match) => match[1]);
  const steps = workflow("check.yml").jobs["check"]?.steps.map(({ run }) => run) ?? [];
  assert.ok(parts.length > 0);
  for (const part of parts) assert.equal(steps.filter((run) => run === `npm run ${part}`).length, 1, part);
});

test("every job ends in time, and what it refers to is there", () => {
  for (const { where, job, workflow: around } of JOBS) {
    assert.ok((job["timeout-minutes"] ?? Infinity) <= 60, where);
    const ids = new Set(job.steps.flatMap(({ id }) => id ?? []));
    for (const [, id] of JSON.stringify(job).matchAll(/\bsteps\.([\w-]+)\./g))
      assert.ok(ids.has(id!), `${where} ${id}`);
    for (const [, id, output] of JSON.stringify(job).matchAll(/\bneeds\.([\w-]+)\.outputs\.([\w-]+)/g)) {
      assert.equal(job.needs, id, where);
      assert.ok(around.jobs[id!]?.outputs?.[output!], `${where} ${output}`);
    }
  }
});
