/* The files of the site that are no pages. */
import assert from "node:assert/strict";
import test from "node:test";
import { siteFiles } from "../../../src/site/files/all.ts";
import { ENDINGS } from "../../../src/site/files/in-development.ts";
import en from "../../../src/words/en.ts";
import { readSample } from "../sample.ts";

const files = siteFiles(readSample().dataset!, en);

test("each has an address of its own", () => {
  const paths = files.map(({ path }) => path);
  assert.deepEqual(paths, [...new Set(paths)]);
  for (const path of paths) assert.match(path, /^(\/[^/]+)+$/);
});

test("each can be had in development", () => {
  const endings = new Set(files.map(({ path }) => path.split(".").at(-1)!));
  assert.deepEqual([...endings].sort(), [...ENDINGS].sort());
});

test("each has a content", () => {
  for (const { path, content } of files) assert.ok(content().length > 0, path);
});
