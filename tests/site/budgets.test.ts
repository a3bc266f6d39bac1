/* What a first visit to a page costs, compressed as hosts do it. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import test, { before } from "node:test";
import { brotliCompressSync, brotliDecompressSync, constants } from "node:zlib";
import { all, attribute, pageAt, pagesOf, type Page } from "./html.ts";
import { rooted, type Site } from "./sites.ts";
import { rawText } from "./tree.ts";

let site: Site;
before(async () => {
  site = await rooted();
});

const compress = (bytes: string | Uint8Array) =>
  brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } });
const sizes = new Map<string, number>();
function sizeOf(address: string): number {
  const known = sizes.get(address);
  if (known !== undefined) return known;
  const size = compress(readFileSync(join(site.folder, address.slice(site.base.length)))).length;
  sizes.set(address, size);
  return size;
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
const styles = ({ root }: Page) => all(root, "link[rel=stylesheet]").map((link) => attribute(link, "href")!);
const linked = ({ root }: Page) =>
  all(root, "script[src], link[rel=modulepreload]").map(
    (script) => attribute(script, "src") ?? attribute(script, "href")!,
  );
const inline = ({ root }: Page) => all(root, "script").map(rawText).join("");
const weight = (page: Page) => compress(page.html).length + sum([...styles(page), ...linked(page)].map(sizeOf));

test("the front page costs at most 22 KB with all it needs", () => {
  const bytes = weight(pageAt(site, "/"));
  assert.ok(bytes <= 22_000, `${bytes} bytes`);
});

test("the first rows of the table are within the first 14 KB of the front page", () => {
  const first = compress(pageAt(site, "/").html).subarray(0, 14_000);
  const html = brotliDecompressSync(first, { finishFlush: constants.BROTLI_OPERATION_FLUSH }).toString();
  const rows = html.match(/<tr [^>]*data-k="[A-Z]{2}".*?<\/tr>/g) ?? [];
  assert.ok(rows.length >= 3, `${rows.length} rows in ${html.length} characters`);
  assert.match(rows[0]!, /Formally recognised/);
});

test("the names in all languages, which only who turns to the search fetches, cost at most 54 KB", () => {
  const bytes = sizeOf(`${site.base}names.json`);
  assert.ok(bytes <= 54_000, `${bytes} bytes`);
});

test("pages of states cost at most 14 KB, and 10 KB in the middle", () => {
  const bytes = pagesOf(site)
    .filter(({ path }) => path.startsWith("/countries/"))
    .map((page) => ({ path: page.path, bytes: weight(page) }))
    .sort((a, b) => a.bytes - b.bytes);
  const longest = bytes.at(-1)!;
  const middle = bytes[Math.floor(bytes.length / 2)]!;
  assert.ok(longest.bytes <= 14_000, `${longest.path}: ${longest.bytes} bytes`);
  assert.ok(middle.bytes <= 10_000, `${middle.path}: ${middle.bytes} bytes`);
});

test("nothing but one style sheet of at most 6 KB is waited for before a page is shown", () => {
  for (const page of pagesOf(site)) {
    assert.ok(sum(styles(page).map(sizeOf)) <= 6000, page.path);
    const blocking = all(page.root, "head script").filter(
      ({ attributes }) => attributes.get("type") !== "module" && !attributes.has("async") && !attributes.has("defer"),
    );
    assert.deepEqual(blocking, [], page.path);
  }
});

test("no page has more than 4 KB of JavaScript", () => {
  for (const page of pagesOf(site)) {
    const source = inline(page);
    const bytes = sum(linked(page).map(sizeOf)) + (source === "" ? 0 : compress(source).length);
    assert.ok(bytes <= 4000, `${page.path}: ${bytes} bytes`);
  }
});
