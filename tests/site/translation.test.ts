/* A translation is one more file of words. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { all, attribute, one, pagesOf, text } from "./html.ts";
import { build, HARBOUR } from "./sites.ts";

const LTR = 'direction: "ltr" as "ltr" | "rtl"';

/** Adds a language that is written from the right, and has the content ask for it. */
function translate(project: string): void {
  const edit = (from: string, to: string, [before, after]: [string, string]) => {
    const source = readFileSync(join(project, from), "utf8");
    assert.ok(source.includes(before), before);
    writeFileSync(join(project, to), source.replace(before, after));
  };
  edit("src/words/en.ts", "src/words/ar.ts", [LTR, 'direction: "rtl" as "ltr" | "rtl"']);
  edit("src/words/ar.ts", "src/words/ar.ts", ['heading: "Sources"', 'heading: "المصادر"']);
  edit("content/tracker.yaml", "content/tracker.yaml", ["language: en", "language: ar"]);
}

test("one more file of words gives the site in its language and direction", async () => {
  const pages = pagesOf(await build("translated", {}, HARBOUR, translate));
  for (const { root, file } of pages) {
    const page = one(root, "html");
    assert.deepEqual([attribute(page, "lang"), attribute(page, "dir")], ["ar", "rtl"], file);
    for (const heading of all(root, ".notes h2")) assert.equal(text(heading), "المصادر");
  }
  const english = pages.flatMap(({ root }) => all(root, ".notes li a[lang=en]"));
  assert.ok(english.length > 10);
  for (const link of english) assert.equal(attribute(link, "dir"), "ltr");
});
