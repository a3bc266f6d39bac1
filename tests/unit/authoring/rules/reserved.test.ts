/* The names kept for the site itself are those that its own pages and folders have, no more and no fewer. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import test from "node:test";
import { siteFiles } from "../../../../src/site/files/all.ts";
import { RESERVED_PAGES } from "../../../../src/authoring/rules/reserved-names.ts";
import en from "../../../../src/words/en.ts";
import { TRACKER } from "../../sample-files.ts";
import { edited, linesFor, readSample } from "../../sample.ts";

test("every address at the top of the site is kept for it", () => {
  const pages = ["src/pages", "public"].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      // Files with an ending of their own (`feed.atom`) are no folders; `404` is no name of a page.
      .filter((entry) => entry.isDirectory() || /^[a-z]+\.astro$/.test(entry.name))
      .map(({ name }) => name.replace(".astro", ""))
      .filter((name) => !name.startsWith("[")),
  );
  const files = siteFiles(readSample().dataset!, en).map(({ path }) => path.split("/"));
  const folders = files.flatMap(([, top, below]) => (below === undefined ? [] : top!));
  // Records have folders, and some pages stand only where the content asks for them.
  const made = ["countries", "organisations", "cite", "next"];
  assert.deepEqual([...RESERVED_PAGES].sort(), [...new Set([...pages, ...folders, ...made])].sort());
});

test("a rung can't have the name of another table", () => {
  const lines = linesFor({ [TRACKER]: edited(TRACKER, "visa:", "all:") });
  assert.ok(
    lines.some((line) => line.includes('The site itself has a table named "all". Choose another word.')),
    lines.join("\n"),
  );
});
