/* Pages made to be framed: there is one for all that can be embedded, small, whole, and with the facts of the site. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { brotliCompressSync } from "node:zlib";
import { bodies, states, tracker } from "./content.ts";
import { pageDays } from "./fold.ts";
import { all, attribute, isFramed, one, pageAt, pagesOf, text } from "./html.ts";
import { based, harbour, rooted, type Site } from "./sites.ts";
import { rawText } from "./tree.ts";

const SITES = Object.entries({ rooted, based, harbour });
const framed = async (make: () => Promise<Site>) => pagesOf(await make()).filter(isFramed);
const compressed = (bytes: string | Uint8Array) => brotliCompressSync(bytes).length;
const idOf = (path: string) => path.split("/")[2]!;

test("there is a page to frame for the table, each rung, region, record and day, the map and the timeline", async () => {
  const paths = (await framed(rooted)).map(({ path }) => path);
  const regions = ["africa", "americas", "asia", "europe", "oceania"];
  assert.deepEqual(
    paths.toSorted(),
    [
      "/embed/table/",
      "/embed/table/all/",
      "/embed/card/",
      "/embed/map/",
      "/embed/timeline/",
      ...Object.keys(tracker.facets[tracker.ladder]!.values).map((rung) => `/embed/table/${rung}/`),
      ...regions.map((region) => `/embed/table/region/${region}/`),
      ...states.map(({ path }) => `/embed/country/${idOf(path)}/`),
      ...bodies.map(({ path }) => `/embed/organisation/${idOf(path)}/`),
      ...pageDays().map((day) => `/embed/on/${day}/`),
    ].toSorted(),
  );
});

for (const [name, make] of SITES) {
  test(`a framed page needs nothing but itself: ${name}`, async () => {
    for (const { root, file, html } of await framed(make)) {
      assert.equal(all(root, "script[src], link[rel=stylesheet], img, iframe, link[rel=preload]").length, 0, file);
      assert.doesNotMatch(all(root, "style").map(rawText).join(""), /url\((?!#)|@import/, file);
      assert.ok(html.indexOf('<meta name="responsive-embedded-sizing">') < html.indexOf("</head>"), file);
    }
  });

  test(`all framed pages have one and the same script: ${name}`, async () => {
    const scripts = (await framed(make)).map(({ root }) => all(root, "script").map(rawText));
    assert.equal(new Set(scripts.map((list) => JSON.stringify(list))).size, 1);
    assert.equal(scripts[0]!.length, 1);
  });

  test(`a framed page says what it is, of which day, from how many sources, and where the full page is: ${name}`, async () => {
    const site = await make();
    for (const { root, file } of await framed(make)) {
      assert.notEqual(text(one(root, "h1")), "", file);
      assert.match(text(one(root, "footer")), /^As of \d{1,2} \w+ \d{4} · (\d+ sources? · )?\S/, file);
      const full = one(root, "footer a");
      assert.equal(text(full), attribute(full, "href"));
      const canonical = attribute(one(root, "link[rel=canonical]"), "href")!;
      assert.equal(attribute(full, "href")!.replace(/[?#].*/, ""), canonical);
      const page = pagesOf(site).find(({ path }) => site.origin + path === canonical);
      assert.ok(page && !isFramed(page), `${file}: ${canonical}`);
    }
  });

  test(`links in a framed page stay in pages made to be framed, or open beside them: ${name}`, async () => {
    const site = await make();
    for (const { root, file, path } of await framed(make)) {
      for (const link of all(root, "a")) {
        const url = new URL(attribute(link, "href")!, site.origin + path);
        const target = attribute(link, "target");
        if (target === "_blank") assert.equal(attribute(link, "rel"), "noopener", file);
        else assert.ok(url.pathname.startsWith(`${site.base}embed/`), `${file}: ${url.href}`);
        if (target === undefined)
          assert.ok(attribute(link, "data-page")?.startsWith(site.base), `${file}: ${url.href}`);
      }
    }
  });
}

test("a framed table costs at most 12 KB in one request, a card 5 KB, a map 22 KB, and the script for hosts 0.7 KB", async () => {
  const site = await rooted();
  assert.ok(compressed(pageAt(site, "/embed/table/").html) <= 12_000);
  assert.ok(compressed(pageAt(site, "/embed/card/").html) <= 5_000);
  for (const { path, html } of await framed(rooted))
    assert.ok(compressed(html) <= (path === "/embed/map/" ? 22_000 : 12_000), `${path}: ${compressed(html)}`);
  assert.ok(compressed(readFileSync(join(site.folder, "embed.js"))) <= 700);
});

test("the page on embedding lists every page that can be framed, with its code", async () => {
  for (const [, make] of SITES) {
    const site = await make();
    const rows = all(pageAt(site, "/embed/").root, "tr[data-height]");
    const listed = rows.map((row) => attribute(one(row, "td a"), "href")!);
    assert.deepEqual(listed.toSorted(), (await framed(make)).map(({ path }) => path).toSorted());
    for (const [i, row] of rows.entries()) {
      const code = rawText(one(row, "pre"));
      assert.ok(code.includes(`src="${site.origin}${listed[i]}"`), listed[i]);
      assert.match(
        code,
        /^<figure style="margin:0">\n {2}<iframe [^>]+><\/iframe>\n {2}<figcaption><a href="[^"]+">(As of \d+ \w+ \d{4} – [^<]+<\/a>|[^<]+<\/a>, as of \d+ \w+ \d{4} or later)<\/figcaption>\n<\/figure>$/,
      );
      assert.ok(code.includes(` height="${attribute(row, "data-height")}"`));
    }
    assert.ok(existsSync(join(site.folder, "embed.js")));
  }
});
