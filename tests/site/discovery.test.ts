/* What machines find first: the list of all pages, the rules for robots, the data set, the file for programs. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { named, readXml } from "../xml-tree.ts";
import { all, attribute, pageAt, pagesOf, text } from "./html.ts";
import { based, harbour, rooted, type Site } from "./sites.ts";
import { rawText } from "./tree.ts";

const read = (site: Site, file: string) => readFileSync(join(site.folder, file), "utf8");
const locations = (site: Site, file: string) => named(readXml(read(site, file)), "loc").map((one) => one.text);

/** Fails unless a full address is that of a page or file of the site. */
function there(site: Site, address: string): void {
  const { origin, pathname } = new URL(address);
  assert.equal(origin, site.origin);
  assert.ok(pathname.startsWith(site.base), address);
  const path = join(site.folder, decodeURI(pathname.slice(site.base.length)));
  assert.ok(existsSync(pathname.endsWith("/") ? join(path, "index.html") : path), address);
}

for (const [name, make] of Object.entries({ rooted, based, harbour })) {
  test(`the sitemap has each page that search engines may keep, without a clock: ${name}`, async () => {
    const site = await make();
    const kept = pagesOf(site).filter(
      ({ root }) => !all(root, "meta[name=robots]").some((meta) => attribute(meta, "content") === "noindex"),
    );
    const maps = locations(site, "sitemap-index.xml");
    const listed = maps.flatMap((map) => locations(site, map.slice((site.origin + site.base).length)));
    assert.deepEqual(listed.toSorted(), kept.map(({ path }) => site.origin + path).sort());
    for (const map of maps) assert.doesNotMatch(read(site, map.slice((site.origin + site.base).length)), /lastmod/);
  });

  test(`robots may read everything and are told of the sitemap: ${name}`, async () => {
    const site = await make();
    const lines = read(site, "robots.txt").trim().split("\n");
    assert.deepEqual(lines, ["User-agent: *", "Allow: /", "", `Sitemap: ${site.origin}${site.base}sitemap-index.xml`]);
  });

  test(`every address in the file for programs is there: ${name}`, async () => {
    const site = await make();
    const addresses = [...read(site, "llms.txt").matchAll(/^- \[.*\]\((.*)\)$/gm)].map(([, address]) => address!);
    assert.ok(addresses.length >= 6);
    for (const address of addresses) there(site, address);
  });

  test(`the front page describes the data set: ${name}`, async () => {
    const site = await make();
    const { root } = pageAt(site, "/");
    const [block] = all(root, "script[type=application/ld+json]");
    const found = JSON.parse(rawText(block!)) as Record<string, string> & { distribution: { contentUrl: string }[] };
    assert.equal(found["@type"], "Dataset");
    assert.equal(found["name"], text(all(root, ".brand")[0]!));
    assert.equal(found["url"], site.origin + site.base);
    assert.match(found["temporalCoverage"]!, /^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/);
    assert.equal(found["temporalCoverage"]!.split("/")[1], found["dateModified"]);
    assert.ok(found.distribution.length > 0);
    for (const { contentUrl } of found.distribution) there(site, contentUrl);
  });
}
