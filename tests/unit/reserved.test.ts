/* The names kept for the site itself are those that its own pages and folders have, no more and no fewer. */
import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import test from "node:test";
import { RESERVED_PAGES } from "../../src/tracker/reserved.ts";
import { TRACKER } from "./sample-files.ts";
import { edited, linesFor } from "./sample.ts";

test("every address at the top of the site is kept for it", () => {
  const names = ["src/pages", "public"].flatMap((folder) =>
    readdirSync(folder, { withFileTypes: true })
      // Files with an ending of their own (`feed.atom`) are no folders; `404` is no name of a page.
      .filter((entry) => entry.isDirectory() || /^[a-z]+\.astro$/.test(entry.name))
      .map(({ name }) => name.replace(".astro", ""))
      .filter((name) => !name.startsWith("[")),
  );
  // Records have folders, and the front page its citations, through pages whose names are filled in.
  const made = ["countries", "organisations", "cite"];
  assert.deepEqual([...RESERVED_PAGES].sort(), [...new Set([...names, ...made])].sort());
});

test("a rung can't have the name of another table", () => {
  const lines = linesFor({ [TRACKER]: edited(TRACKER, "visa:", "all:") });
  assert.ok(
    lines.some((line) => line.includes('The site itself has a table named "all". Choose another word.')),
    lines.join("\n"),
  );
});
