/* Another subject is another content folder: what the site shows of it comes from there, and nothing of this one. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test, { before } from "node:test";
import { all, attribute, filesOf, isFramed, one, pageAt, pagesOf, text } from "./html.ts";
import { harbour, type Site } from "./sites.ts";

let site: Site;
before(async () => {
  site = await harbour();
});

const home = () => pageAt(site, "/").root;

/** States of the world whose names have a word of this subject; they are rows and names like all others. */
const NAMESAKES = new Set(["AF", "AE"]);

/** Rows of those states, and links to them, by their code or name. */
const NAMESAKE = /data-k="A[EF]"|>(?:Afghanistan|United Arab Emirates)</;

/** What a file says, without the names of those states. */
function withoutNamesakes(file: string): string {
  const content = readFileSync(join(site.folder, file), "utf8");
  if (file === "names.json") {
    const names = Object.entries(JSON.parse(content) as Record<string, string>);
    return JSON.stringify(names.filter(([code]) => !NAMESAKES.has(code)));
  }
  // Everything with all states in it has theirs too, with the same sentence as all others of which nothing is recorded.
  if (/^(api|data|(embed\/)?map)\b/.test(file))
    return content.replaceAll(/Afghanistan|United[ +]Arab[ +]Emirates/g, "");
  return content.replaceAll(/<(tr|li)[ >].*?<\/\1>|<a [^>]*data-k=.*?<\/a>/gs, (row) =>
    NAMESAKE.test(row) ? "" : row,
  );
}

test("no file has a word of this tracker's subject", () => {
  const files = filesOf(site.folder);
  assert.ok(files.length > 15);
  for (const file of files) {
    assert.doesNotMatch(`${file}\n${withoutNamesakes(file)}`, /afghan|taliban|emirate|kabul/i, file);
  }
});

test("title, question and answer are those of the subject", () => {
  assert.equal(text(one(home(), "h1")), "Who accepts passports of the Free Harbour of Meridia?");
  assert.equal(text(one(home(), ".brand")), "Harbour Passports");
  assert.match(text(one(home(), "main")), /Not counted, as not members: /);
  // A frame alone, on somebody else's page, says what the question is.
  for (const page of pagesOf(site)) {
    const end =
      isFramed(page) && page.file !== "embed/table/index.html" ? /Free Harbour of Meridia\?$/ : /Harbour Passports$/;
    assert.match(text(one(page.root, "title")), end, page.file);
  }
});

test("the table has the subject's two facets and their values", () => {
  const heads = all(one(home(), "table.records"), "th[scope=col]").map(text);
  assert.deepEqual(heads, ["State", "Passport", "Since", "Newest evidence", "Source", "Harbour consulate"]);
  const table = one(home(), "table.records");
  const rows = all(table, "tbody tr").map((row) => all(row, ".value").map(text));
  const names = all(table, "tbody th a").map(text);
  assert.deepEqual(Object.fromEntries(names.map((name, i) => [name, rows[i]])), {
    "Red Island": ["Accepted", "Open"],
    'Île d\'"Or" & <Fils> 🏝️': ["Accepted"],
    "Ice Shelf": ["With a visa"],
    "Two Rivers": ["Turned away", "Shut day disputed"],
  });
});

test("the filters offer the subject's values", () => {
  const options = all(home(), "select[name=passport] option").map((option) => attribute(option, "value"));
  assert.deepEqual(options, ["", "accepted", "with-visa", "turned-away", "-"]);
  assert.equal(all(home(), "select[name=consulate]").length, 1);
});

test("the rungs have the subject's colours", () => {
  for (const { html, file } of pagesOf(site)) {
    for (const colour of ["#123456", "#abcdef", "#4f7a94", "#8c6a50"]) assert.ok(html.includes(colour), file);
  }
});

test("a state that is not in the world's list is in the table all the same", () => {
  const page = pageAt(site, "/countries/two-rivers/").root;
  assert.equal(text(one(page, "p.answer")), "The Two Rivers has turned holders away since 31 December 2019.");
});

test("the subject's repository is where its pages are edited", () => {
  const link = one(pageAt(site, "/countries/red-island/").root, ".page-foot a");
  const address = "https://code.example.org/harbour/passports/edit/main/content/countries/red-island.yaml";
  assert.equal(attribute(link, "href"), address);
});
