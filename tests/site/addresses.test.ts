/* Addresses in pages follow the host, the path and the repository that the build was told. */
import assert from "node:assert/strict";
import test from "node:test";
import { records } from "./content.ts";
import { all, attribute, isFramed, one, pageAt, pagesOf, text } from "./html.ts";
import { based, rooted } from "./sites.ts";

for (const [name, make] of Object.entries({ rooted, based })) {
  test(`each page gives its own address as the one to keep: ${name}`, async () => {
    const site = await make();
    for (const { root, path } of pagesOf(site).filter((page) => !isFramed(page))) {
      const canonical = all(root, "link[rel=canonical]").map((link) => attribute(link, "href"));
      assert.deepEqual(canonical, path.endsWith("/404.html") ? [] : [site.origin + path]);
    }
  });

  test(`the words to cite a page end in its address: ${name}`, async () => {
    const site = await make();
    let cited = 0;
    for (const { root, path } of pagesOf(site)) {
      for (const citation of all(root, ".page-foot .citation")) {
        assert.ok(text(citation).endsWith(`, ${site.origin}${path}`), text(citation));
        cited++;
      }
    }
    assert.ok(cited > records.length);
  });
}

test("a page that nobody asked for and pages made to be framed are kept out of search engines", async () => {
  for (const page of pagesOf(await rooted())) {
    const robots = all(page.root, "meta[name=robots]").map((meta) => attribute(meta, "content"));
    assert.deepEqual(robots, page.path === "/404.html" || isFramed(page) ? ["noindex"] : []);
  }
});

const FILES = [
  ...records.map(({ path, file }) => [path, file] as const),
  ["/claims/", "content/claims.yaml"],
  ["/corrections/", "content/corrections.yaml"],
  ["/method/", "content/pages/method.md"],
] as const;

test("built for a repository, pages lead to the file that they are made from", async () => {
  const site = await based();
  for (const [path, file] of FILES) {
    const link = one(pageAt(site, path).root, ".page-foot a");
    assert.equal(attribute(link, "href"), `https://git.example/someone/tracker/edit/main/${file}`);
  }
});

test("built elsewhere, pages name the file and lead nowhere", async () => {
  const site = await rooted();
  for (const [path, file] of FILES) {
    const foot = one(pageAt(site, path).root, ".page-foot");
    assert.ok(text(foot).includes(`This page is made from ${file}.`), path);
    const links = all(foot, "a").map((link) => attribute(link, "href"));
    assert.deepEqual(
      links.filter((href) => href !== `${path}cite/`),
      [],
      path,
    );
  }
});
