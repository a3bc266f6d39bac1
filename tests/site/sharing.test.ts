/* What is shown of a page where somebody shares it, and the badges that others show. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { readPng } from "../read-png.ts";
import { named, readXml } from "../xml-tree.ts";
import { nameOf, records, tracker } from "./content.ts";
import { heldOn, shown } from "./fold.ts";
import { all, attribute, filesOf, isFramed, one, pageAt, pagesOf, text, type Page } from "./html.ts";
import { based, harbour, rooted, type Site } from "./sites.ts";

const metas = ({ root }: Page) =>
  new Map(
    all(root, "meta[property], meta[name]").map((meta) => [
      attribute(meta, "property") ?? attribute(meta, "name")!,
      attribute(meta, "content")!,
    ]),
  );

/** The file of a site at a full address. */
const fileAt = (site: Site, address: string) => {
  assert.ok(address.startsWith(site.origin + site.base), address);
  return readFileSync(join(site.folder, decodeURI(address.slice((site.origin + site.base).length))));
};

for (const [name, make] of Object.entries({ rooted, based, harbour })) {
  test(`each page says what it is where it is shared: ${name}`, async () => {
    const site = await make();
    for (const page of pagesOf(site)) {
      const meta = metas(page);
      const open = [...meta.keys()].filter((key) => key.startsWith("og:") || key.startsWith("twitter:"));
      if (page.path.endsWith("/404.html") || isFramed(page)) {
        assert.deepEqual(open, []);
        continue;
      }
      assert.equal(open.length, 10, page.path);
      const [heading] = text(one(page.root, "title")).split(" – ");
      const question = metas(pageAt(site, "/")).get("og:title")!;
      const named = page.path === site.base ? question : `${heading} – ${question}`;
      assert.equal(meta.get("og:title")!.replace(/\s+/g, " ").trim(), named);
      assert.equal(meta.get("og:description"), meta.get("description"), page.path);
      assert.equal(meta.get("og:url"), site.origin + page.path);
      assert.equal(meta.get("og:type"), page.path === site.base ? "website" : "article");
      assert.equal(meta.get("og:site_name"), text(one(page.root, ".brand")));
      assert.notEqual(meta.get("og:image:alt"), "");
      assert.equal(meta.get("twitter:card"), "summary_large_image");
      const { width, height } = sizeOf(fileAt(site, meta.get("og:image")!));
      assert.deepEqual([meta.get("og:image:width"), meta.get("og:image:height")], [String(width), String(height)]);
    }
  });

  test(`each page has a picture of its own, of at most 40 KB, which its citations and its years share: ${name}`, async () => {
    const site = await make();
    const users = new Map<string, string[]>();
    for (const page of pagesOf(site)) {
      const picture = metas(page)
        .get("og:image")
        ?.slice((site.origin + site.base).length);
      if (picture !== undefined) users.set(picture, [...(users.get(picture) ?? []), page.path]);
    }
    for (const [page = "", ...others] of [...users.values()].map((paths) => paths.sort())) {
      const below = others.filter((path) => path !== `${page}cite/` && !/\/events\/\d{4}\/$/.test(path));
      assert.deepEqual(below, [], page);
    }
    const files = filesOf(site.folder).filter((file) => /^social\/.*\.png$/.test(file));
    assert.deepEqual(files, [...users.keys()].sort());
    for (const file of files) assert.ok(readFileSync(join(site.folder, file)).length <= 40_000, file);
  });
}

const sizes = new Map<string, { width: number; height: number }>();
/** The size of a picture, which is read whole once. */
function sizeOf(file: Buffer): { width: number; height: number } {
  const key = file.toString("latin1");
  const { width, height } = sizes.get(key) ?? readPng(file);
  sizes.set(key, { width, height });
  return { width, height };
}

const { values, unset } = tracker.facets[tracker.ladder]!;
const valueOf = (value: string | undefined) => (value === undefined ? unset : values[value]!);

const badgeTexts = (site: Site, id: string) => {
  const svg = readXml(readFileSync(join(site.folder, `badge/${id}.svg`), "utf8"));
  const texts = named(svg, "text").map(({ text }) => text);
  return { title: named(svg, "title")[0]!.text, texts };
};

test("each record has a badge with its name and its rung", async () => {
  const site = await rooted();
  for (const record of records) {
    const { title, texts } = badgeTexts(site, record.path.split("/")[2]!);
    const rung = shown(tracker.ladder, heldOn(record, tracker.ladder)?.value);
    const name = `${nameOf(record)} – ${tracker.subject.name}`;
    const { glyph } = valueOf(heldOn(record, tracker.ladder)?.value);
    assert.deepEqual(texts, [name, `${glyph} ${rung}`]);
    assert.ok(title.startsWith(`${name}: ${rung}, as of `), title);
  }
  assert.equal(filesOf(join(site.folder, "badge")).length, records.length + 1);
});

test("the badge of the count answers the question in numbers", async () => {
  assert.deepEqual(badgeTexts(await harbour(), "count").texts, [
    "Free Harbour of Meridia",
    "● Accepted: 0 of 194 UN members",
  ]);
  assert.match(badgeTexts(await rooted(), "count").texts[1]!, /^● Formally recognised: \d+ of 192 UN members$/);
});

test("the badge of a hostile name has that name", async () => {
  const { texts } = badgeTexts(await harbour(), "quote-island");
  assert.deepEqual(texts, [`Île d'"Or" & <Fils> 🏝️ – Free Harbour of Meridia`, "● Accepted"]);
});
