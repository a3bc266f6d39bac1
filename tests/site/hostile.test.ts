/*
 * The other subject's files are full of what breaks careless pages: quotes, tags, ends of scripts, formulas. All of it
 * is shown as it was written, and none of it becomes a script, an attribute or an address to run.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test, { before } from "node:test";
import { parse } from "yaml";
import { all, attribute, pageAt, pagesOf, text, type Element, type Page } from "./html.ts";
import { HARBOUR, harbour, rooted, type Site } from "./sites.ts";
import { rawText, within } from "./tree.ts";

let site: Site;
let own: Page[];
before(async () => {
  site = await harbour();
  own = pagesOf(await rooted());
});

interface Hostile {
  name: string;
  short: string;
  events: { summary: string; dispute?: string }[];
  sources: Record<string, { title: string; publisher: string; url: string }>;
}

const file = readFileSync(`${HARBOUR}/countries/quote-island.yaml`, "utf8");
const { name, short, events, sources } = parse(file, { schema: "failsafe" }) as Hostile;
const page = () => pageAt(site, "/countries/quote-island/").root;

/** What the pages of hostile content have of a kind, and the pages of harmless content do not. */
function strange(kind: (page: Page) => string[]): string[] {
  const usual = new Set(own.flatMap(kind));
  return [...new Set(pagesOf(site).flatMap(kind))].filter((one) => !usual.has(one));
}

test("pages of hostile content have the elements and attributes that others have", () => {
  const ofMarkdown = new Set(["blockquote", "code"]);
  const elements = strange(({ root }) => [...within(root)].map((element) => element.name));
  assert.deepEqual(
    elements.filter((element) => !ofMarkdown.has(element)),
    [],
  );
  const attributes = ({ root }: Page) =>
    [...within(root)].flatMap(({ name, attributes }) => [...attributes.keys()].map((key) => `${name} ${key}`));
  assert.deepEqual(strange(attributes), []);
  assert.deepEqual(
    own.flatMap(attributes).filter((one) => / on/.test(one)),
    [],
  );
});

test("hostile content adds no script", () => {
  // A block of data runs nothing.
  const code = (script: Element) => attribute(script, "type") !== "application/ld+json";
  const scripts = ({ root }: Page) =>
    all(root, "script")
      .filter(code)
      .map((script) => attribute(script, "src") ?? rawText(script));
  assert.ok(own.flatMap(scripts).length > 0);
  assert.deepEqual(strange(scripts), []);
});

test("hostile content adds nothing to a style sheet but colours and counts", () => {
  // Pages made to be framed have the whole of their styles in them.
  const rungs = /^(\[data-rung=[\w-]+\]\{--rung:light-dark\(#\w{6},#\w{6}\)\})+/;
  const styles = own.flatMap(({ root }) => all(root, "style").map(rawText));
  // The map hatches refusals, and its key fades the states on other rungs.
  const hatched = /(\.map \.shape\[data-rung=[\w-]+\]\{fill:url\(#hatch-[\w-]+\)\})+$/;
  const faded =
    /(,?\.map:has\(\.map-key \[data-rung=[\w-]+\]:is\(:hover,:focus-within\)\) \.world a:not\(\[data-rung=[\w-]+\]\))+\{opacity:\.2\}$/;
  const bare = (style: string) => style.replace(rungs, "").replace(faded, "").replace(hatched, "");
  // Some pages carry styles of their own behind the colours.
  const usual = new Set(styles.flatMap((style) => [style, bare(style)]));
  for (const { root, path } of pagesOf(site)) {
    const found = all(root, "style").map(rawText);
    assert.ok(
      found.some((style) => rungs.test(style)),
      path,
    );
    for (const rest of found.map(bare))
      if (!usual.has(rest)) assert.match(rest, /^(\.bar \[data-rung=[\w-]+\]\{flex-grow:\d+\})*$/, path);
  }
});

test("titles, publishers and addresses of sources are what their file says", () => {
  for (const path of ["/countries/quote-island/", "/sources/"]) {
    const { root } = pageAt(site, path);
    for (const { title, publisher, url } of Object.values(sources)) {
      const link = all(root, ".notes a, .sources a").find((candidate) => attribute(candidate, "href") === url);
      assert.ok(link, url);
      assert.equal(text(link), title, path);
      assert.ok(text(root).includes(publisher), publisher);
    }
  }
});

test("the name and the summaries are what their file says", () => {
  assert.equal(text(all(page(), "h1")[0]!), name);
  const history = text(all(page(), "ol.history")[0]!);
  for (const words of ["clerk typed </script> and <!--, then l'encre, ]]> and 100 % & more.", events[1]!.summary]) {
    assert.ok(history.includes(words), words);
  }
  assert.ok(history.includes("One says \"twice\"; the other, 'never' -- see the page."));
  const linked = all(page(), ".dispute a").map((link) => attribute(link, "href"));
  assert.deepEqual(linked, ["https://wire.example/?a=1&b=%22#x'y"]);
});

test("drawings have hostile texts as names of their marks", () => {
  for (const path of ["/timeline/", "/countries/quote-island/"]) {
    const titles = all(pageAt(site, path).root, "svg a title").map(text);
    assert.ok(
      titles.some((title) => title.startsWith(name) && title.includes("</script> and <!--")),
      path,
    );
  }
});

test("the list of names has hostile ones as text", async () => {
  const names = JSON.parse(readFileSync(join(site.folder, "names.json"), "utf8")) as Record<string, string>;
  assert.equal(names["quote-island"], `quote-island|${short}`);
});
