/* oEmbed answers, held against the rules of oEmbed 1.0, and found from the pages they stand for. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { all, attribute, filesOf, isFramed, one, pageAt, pagesOf, text } from "./html.ts";
import { based, harbour, rooted, type Site } from "./sites.ts";
import { readTree, within } from "./tree.ts";

const SITES = Object.entries({ rooted, based, harbour });
const LINK = "link[type=application/json+oembed]";

/** Fields that an answer may have, and the kind of value that they must have. */
const FIELDS: Readonly<Record<string, "string" | "number">> = {
  type: "string",
  version: "string",
  title: "string",
  author_name: "string",
  author_url: "string",
  provider_name: "string",
  provider_url: "string",
  cache_age: "number",
  thumbnail_url: "string",
  thumbnail_width: "number",
  thumbnail_height: "number",
  html: "string",
  width: "number",
  height: "number",
};

type Answer = Record<string, string | number> & { html: string; width: number; height: number };

const answerAt = (site: Site, address: string): Answer =>
  JSON.parse(readFileSync(join(site.folder, new URL(address).pathname.slice(site.base.length)), "utf8")) as Answer;

/** Ordinary pages that name an answer, with it. */
async function answers(make: () => Promise<Site>) {
  const site = await make();
  return pagesOf(site)
    .filter((page) => !isFramed(page))
    .flatMap((page) =>
      all(page.root, LINK).map((link) => ({ site, page, link, answer: answerAt(site, attribute(link, "href")!) })),
    );
}

for (const [name, make] of SITES) {
  test(`the table, the map, the timeline, each record and each day name their answer: ${name}`, async () => {
    const site = await make();
    const found = new Set((await answers(make)).map(({ page }) => page));
    for (const page of pagesOf(site).filter((one) => !isFramed(one))) {
      const path = `/${page.path.slice(site.base.length)}`;
      assert.equal(found.has(page), /^\/((map|timeline|(countries|organisations|on)\/[^/]+)\/)?$/.test(path), path);
    }
    const files = filesOf(site.folder).filter((file) => file.startsWith("oembed/"));
    assert.equal(files.length, found.size);
  });

  test(`a page made to be framed names the answer of its ordinary page: ${name}`, async () => {
    const site = await make();
    const named = new Map(
      (await answers(make)).map(({ page, link }) => [site.origin + page.path, attribute(link, "href")]),
    );
    for (const { root, path } of pagesOf(site).filter(isFramed)) {
      const full = attribute(one(root, "footer a"), "href")!;
      assert.deepEqual(
        all(root, LINK).map((link) => attribute(link, "href")),
        [named.get(full)].filter(Boolean),
        path,
      );
    }
  });

  test(`answers keep the rules of oEmbed 1.0 for the type "rich": ${name}`, async () => {
    for (const { answer, page } of await answers(make)) {
      for (const [key, value] of Object.entries(answer))
        assert.equal(typeof value, FIELDS[key], `${page.path}: ${key}`);
      assert.equal(answer["type"], "rich");
      assert.equal(answer["version"], "1.0");
      for (const key of ["html", "width", "height", "title", "provider_name", "provider_url"])
        assert.ok(answer[key], key);
      for (const key of ["width", "height", "cache_age", "thumbnail_width", "thumbnail_height"]) {
        assert.ok(Number.isInteger(answer[key]) && (answer[key] as number) > 0, key);
      }
      for (const key of ["provider_url", "thumbnail_url"]) assert.match(String(answer[key]), /^https:\/\//);
    }
  });

  test(`an answer is a frame of the page made for that, 600 px wide and at most 1,000 px high: ${name}`, async () => {
    for (const { site, answer, page } of await answers(make)) {
      const [frame, ...more] = [...within(readTree(answer.html))];
      assert.deepEqual(more, [], page.path);
      assert.equal(frame!.name, "iframe");
      const { src, width, height, title } = Object.fromEntries(frame!.attributes);
      assert.deepEqual([answer.width, width, height], [600, "600", String(answer.height)]);
      assert.ok(answer.height >= 200 && answer.height <= 1000, page.path);
      assert.equal(title, answer["title"]);
      const framed = pagesOf(site).find(({ path }) => site.origin + path === src);
      assert.ok(framed && isFramed(framed), src);
      assert.equal(attribute(one(framed.root, "link[rel=canonical]"), "href"), site.origin + page.path);
      assert.ok(String(title).startsWith(text(one(framed.root, "h1"))), page.path);
    }
  });

  test(`the picture of an answer is that of the page: ${name}`, async () => {
    for (const { site, answer, page } of await answers(make)) {
      const picture = attribute(one(page.root, "meta[property=og:image]"), "content")!;
      assert.equal(answer["thumbnail_url"], picture);
      assert.ok(existsSync(join(site.folder, picture.slice((site.origin + site.base).length))), picture);
      assert.deepEqual([answer["thumbnail_width"], answer["thumbnail_height"]], [1200, 630]);
    }
  });
}

test("the link to the answer stands early in the head, where hosts that read only the beginning find it", async () => {
  for (const { page, link } of await answers(rooted)) {
    assert.ok(page.html.indexOf("application/json+oembed") < 1000, page.path);
    assert.equal(attribute(link, "rel"), "alternate");
    assert.equal(attribute(link, "title"), text(one(page.root, "head title")));
  }
});

test("the answer of a record with a hostile name gives it as text", async () => {
  const site = await harbour();
  const { html, title } = answerAt(site, `${site.origin}/oembed/countries/quote-island.json`);
  const name = text(one(pageAt(site, "/embed/country/quote-island/").root, "h1"));
  assert.equal(name, `Île d'"Or" & <Fils> 🏝️`);
  assert.ok(title?.toString().startsWith(`${name} – `));
  assert.equal([...within(readTree(html))][0]!.attributes.get("title"), title);
});
