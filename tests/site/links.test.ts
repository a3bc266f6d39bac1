/* Every link leads somewhere, at the root of a host and below a path, and nothing is fetched from elsewhere. */
import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { all, attribute, byId, filesOf, isFramed, pagesOf, type Page } from "./html.ts";
import { based, harbour, rooted, type Site } from "./sites.ts";
import { within } from "./tree.ts";

const SITES = Object.entries({ rooted, based, harbour });

/** Attributes that hold an address. */
const ADDRESSES = [
  "href",
  "src",
  "action",
  "formaction",
  "poster",
  "srcset",
  "data",
  "cite",
  "xlink:href",
  "data-names",
  "data-page",
];

/** Every address in a page, as a browser completes it, with the element that has it. */
const addresses = ({ root, path }: Page, { origin }: Site) =>
  [...within(root)].flatMap((element) =>
    ADDRESSES.flatMap((name) => {
      const value = attribute(element, name);
      return value === undefined ? [] : [{ element, value, url: new URL(value, origin + path) }];
    }),
  );

/** Why an address within the site leads nowhere; undefined when it leads somewhere. */
function broken({ pathname, hash }: URL, site: Site, pages: ReadonlyMap<string, Page>): string | undefined {
  if (!pathname.startsWith(site.base)) return `${pathname} is outside ${site.base}`;
  const page = pages.get(decodeURI(pathname));
  if (!page) {
    const file = decodeURI(pathname.slice(site.base.length));
    return file !== "" && !file.endsWith("/") && existsSync(join(site.folder, file)) ? undefined : `no ${pathname}`;
  }
  const id = decodeURIComponent(hash.slice(1));
  return id === "" || byId(page.root, id) ? undefined : `no ${hash} on ${pathname}`;
}

for (const [name, make] of SITES) {
  test(`every address within the site leads to a file or an element: ${name}`, async () => {
    const site = await make();
    const pages = new Map(pagesOf(site).map((page) => [page.path, page]));
    const checked = new Map<string, string | undefined>();
    for (const page of pages.values()) {
      for (const { url } of addresses(page, site)) {
        if (url.origin !== site.origin) continue;
        if (!checked.has(url.href)) checked.set(url.href, broken(url, site, pages));
        const fault = checked.get(url.href);
        if (fault !== undefined) checked.set(url.href, `${page.path} leads to ${fault}`);
      }
    }
    assert.ok(checked.size > 50);
    const faults = [...checked.values()].filter((fault) => fault !== undefined);
    assert.deepEqual([...new Set(faults)], []);
  });

  test(`links to other places are plain ones: ${name}`, async () => {
    const site = await make();
    for (const page of pagesOf(site)) {
      for (const { value, url, element } of addresses(page, site)) {
        if (url.origin === site.origin) continue;
        assert.ok(["http:", "https:", "mailto:"].includes(url.protocol), `${page.path}: ${value}`);
        assert.equal(element.name, "a", `${page.path} fetches ${value}`);
      }
    }
  });
}

test("style sheets and scripts fetch nothing from elsewhere", async () => {
  const { folder } = await rooted();
  const files = filesOf(folder).filter((file) => /\.(css|m?js)$/.test(file));
  assert.ok(files.length > 0);
  for (const file of files) assert.doesNotMatch(readFileSync(join(folder, file), "utf8"), /@import|https?:|url\(\/\//);
});

test("each page has an icon, and one style sheet unless it is made to be framed", async () => {
  for (const page of pagesOf(await rooted())) {
    assert.equal(all(page.root, "link[rel=stylesheet]").length, isFramed(page) ? 0 : 1, page.file);
    assert.equal(all(page.root, "link[rel=icon]").length, 1, page.file);
  }
});

test("each page is in the menu, or a page in the menu leads to it", async () => {
  const site = await rooted();
  const reached = new Set(["/"]);
  for (const path of reached) {
    const page = pagesOf(site).find((one) => one.path === path);
    for (const { url } of page ? addresses(page, site) : []) if (url.origin === site.origin) reached.add(url.pathname);
  }
  const alone = pagesOf(site).filter(({ path }) => !reached.has(path));
  assert.deepEqual(
    alone.map(({ path }) => path),
    ["/404.html"],
  );
});
