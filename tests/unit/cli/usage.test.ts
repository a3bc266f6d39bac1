/* What a command says of itself, and of flags that it does not have. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { flagsOf, swallowedFlag, USAGES, usageFor, usageText, type Usage } from "../../../src/cli/usage.ts";
import { run } from "./run-command.ts";

const HARBOUR = ["--content", "tests/fixtures/harbour/content"];

test("every command that an editor calls tells how, with an example", async () => {
  for (const command of ["new", "check", "format", "diff", "links"]) {
    for (const flag of ["--help", "-h"]) {
      const { status, out, err } = await run([command, flag]);
      assert.deepEqual([status, err], [0, ""]);
      assert.match(
        out,
        new RegExp(`^\\S.*\\n\\n {2}npm run ${command}[\\s\\S]*\\nExamples?:\\n {2}npm run ${command}`),
      );
    }
  }
});

test("so does each thing that can be added", async () => {
  for (const part of ["country", "organisation", "event", "source"]) {
    const { out } = await run(["new", part, "--help"]);
    assert.match(
      out,
      new RegExp(`\\n {2}npm run new -- ${part} <[\\s\\S]* {2}--url https[\\s\\S]*npm run new -- ${part} `),
    );
  }
});

test("a command takes every flag that its usage names", () => {
  const sourceOf = (command: string) => readFileSync(`src/cli/${command}.ts`, "utf8");
  for (const [command, usage] of Object.entries(USAGES)) {
    const source = sourceOf(command);
    for (const flag of flagsOf(usage)) assert.match(source, new RegExp(`[" ]${flag}[":]`), `${command} --${flag}`);
  }
});

test("a misspelt flag gets the right one", async () => {
  const cases = [
    [["check", "--fxi"], "--fxi. Did you mean --fix? npm run check -- --help"],
    [["diff", "main", "--markdwn"], "--markdwn. Did you mean --markdown? npm run diff -- --help"],
    [["links", "--fresch"], "--fresch. Did you mean --fresh? npm run links -- --help"],
    [["new", "event", "x", "--publised", "2025"], "--publised. Did you mean --published? npm run new -- event --help"],
    [["check", "--everything"], "--everything. npm run check -- --help"],
  ] as const;
  for (const [args, said] of cases) {
    const { status, err } = await run([...args]);
    assert.deepEqual([status, err], [1, `There is no flag ${said} tells all that there is.\n`]);
  }
});

test("a flag without its value is told", async () => {
  const { err } = await run(["new", "country", "FR", "--date"]);
  assert.equal(
    err,
    "Option '--date <value>' argument missing. npm run new -- country --help tells all that there is.\n",
  );
});

test("a flag that npm kept is told with what to write", async () => {
  const env = { npm_lifecycle_event: "check", npm_config_fix: "true" };
  const { status, err } = await run(["check", ...HARBOUR], env);
  assert.equal(status, 1);
  assert.match(err, /^npm kept --fix for itself\. .*: npm run check -- --content \S+ --fix\n$/);
  assert.equal(swallowedFlag("check", [], { npm_lifecycle_event: "test", npm_config_fix: "true" }), undefined);
  assert.match(
    swallowedFlag("new", ["country", "FR"], { npm_lifecycle_event: "new", npm_config_in_sentence: "x" }) ?? "",
    /npm run new -- country FR --in-sentence x$/,
  );
});

test("lines of a usage fit a terminal", () => {
  const all = (usage: Usage): Usage[] => [usage, ...Object.values(usage.parts ?? {}).flatMap(all)];
  for (const usage of Object.values(USAGES).flatMap(all)) {
    for (const line of usageText(usage).split("\n")) assert.ok(line.length <= 120, line);
  }
  assert.equal(usageFor("build", ["--help"]), undefined);
});
