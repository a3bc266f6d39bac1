/* A translation is one more file of words. */
import assert from "node:assert/strict";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import test, { before } from "node:test";
import { all, attribute, one, pageAt, pagesOf, text } from "./html.ts";
import { build, HARBOUR, type Site } from "./sites.ts";

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
  edit("src/words/ar.ts", "src/words/ar.ts", ['Asia: "Asia"', 'Asia: "آسيا"']);
  edit("content/tracker.yaml", "content/tracker.yaml", ["language: en", "language: ar"]);
}

let site: Site;
before(async () => {
  site = await build("translated", {}, HARBOUR, translate);
});

test("one more file of words gives the site in its language and direction", () => {
  const pages = pagesOf(site);
  for (const { root, file } of pages) {
    const page = one(root, "html");
    assert.deepEqual([attribute(page, "lang"), attribute(page, "dir")], ["ar", "rtl"], file);
    for (const heading of all(root, ".notes h2")) assert.equal(text(heading), "المصادر");
  }
  const english = pages.flatMap(({ root }) => all(root, ".notes li a[lang=en]"));
  assert.ok(english.length > 10);
  for (const link of english) assert.equal(attribute(link, "dir"), "ltr");
});

test("states and regions have their names in that language, and are still found by the English ones", () => {
  const { root } = pageAt(site, "/");
  const japan = one(root, "li[data-k=JP]");
  assert.equal(text(japan), "اليابان");
  const asia = all(root, "select[name=region] option").find((option) => attribute(option, "value") === "Asia")!;
  assert.equal(text(asia), "آسيا");
  assert.ok(attribute(japan, "data-v")!.split(" ").includes("region:Asia"));
  assert.equal(text(one(pageAt(site, "/embed/table/region/asia/").root, "h1")), "آسيا");
  const names = JSON.parse(readFileSync(join(site.folder, "names.json"), "utf8")) as Record<string, string>;
  assert.ok(names["JP"]!.split("|").includes("Japan"));
});
