/* Whichever editor opens a file of the content finds its schema: by the file's first line or by the project's settings. */
import assert from "node:assert/strict";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { matchesGlob, posix } from "node:path";
import test from "node:test";
import { SETTINGS } from "./editor-record.ts";

const FILES = readdirSync("content", { recursive: true, encoding: "utf8" })
  .map((path) => `content/${path.replaceAll("\\", "/")}`)
  .filter((path) => path.endsWith(".yaml"))
  .sort();

/** The schema that the first line of a file names, as a path from the project. */
function bySelf(path: string): string {
  const [line = ""] = readFileSync(path, "utf8").split("\n", 1);
  const [, schema = "none"] = /^# yaml-language-server: \$schema=(\S+)$/.exec(line.trimEnd()) ?? [];
  return posix.join(posix.dirname(path), schema);
}

/** The schemas that the settings give a file. */
function bySettings(path: string): string[] {
  const globs = Object.entries(SETTINGS["yaml.schemas"] as Record<string, string | string[]>);
  return globs
    .filter(([, patterns]) => [patterns].flat().some((pattern) => matchesGlob(path, pattern)))
    .map(([schema]) => posix.normalize(schema));
}

test("the first line of every file names the schema that the settings give it too, and there is one", () => {
  assert.ok(FILES.length > 25);
  for (const path of FILES) {
    assert.deepEqual(bySettings(path), [bySelf(path)], path);
    assert.ok(existsSync(bySelf(path)), path);
  }
});

test("the settings ask nobody for schemas, and recommend the plug-in that reads them", () => {
  assert.equal(SETTINGS["yaml.schemaStore.enable"], false);
  const { recommendations } = JSON.parse(readFileSync(".vscode/extensions.json", "utf8"));
  assert.deepEqual(recommendations, ["redhat.vscode-yaml"]);
});
