/* Notes: each reference leads to its note, each note back to each of its references. */
import assert from "node:assert/strict";
import test from "node:test";
import { all, attribute, byId, pagesOf, text, type Element } from "./html.ts";
import { harbour, rooted } from "./sites.ts";

const target = (link: Element) => attribute(link, "href")!.slice(1);

for (const [name, site] of Object.entries({ rooted, harbour })) {
  test(`references and notes lead to each other: ${name}`, async () => {
    let notes = 0;
    for (const { root, file } of pagesOf(await site())) {
      const references = all(root, "[role=doc-noteref]");
      const byNote = Map.groupBy(references, target);
      const items = all(root, "[role=doc-endnotes] li");
      assert.deepEqual([...byNote.keys()].toSorted(), items.map((item) => attribute(item, "id")!).sort(), file);
      for (const [i, item] of items.entries()) {
        const own = byNote.get(attribute(item, "id")!)!;
        for (const reference of own) assert.equal(text(reference), String(i + 1), file);
        const back = all(item, "[role=doc-backlink]");
        assert.deepEqual(
          back.map(target),
          own.map((reference) => attribute(reference, "id")),
          file,
        );
        for (const link of back) assert.ok(byId(root, target(link)), file);
      }
      notes += items.length;
    }
    assert.ok(notes > 15);
  });

  test(`notes are numbered in the order of reading, and each source is one note a page: ${name}`, async () => {
    for (const { root, file } of pagesOf(await site())) {
      const numbers = [...new Set(all(root, "[role=doc-noteref]").map((reference) => Number(text(reference))))];
      assert.deepEqual(
        numbers,
        numbers.map((_, i) => i + 1),
        file,
      );
      const urls = all(root, "[role=doc-endnotes] li").map((item) => attribute(all(item, "a[href^=http]")[0]!, "href"));
      assert.equal(new Set(urls).size, urls.length, file);
    }
  });
}

test("back-links have a name that can be read out", async () => {
  for (const { root, file } of pagesOf(await rooted())) {
    for (const link of all(root, "[role=doc-backlink]")) {
      assert.match(attribute(link, "aria-label") ?? "", /^Back( \d+)?$/, file);
    }
  }
});
