/* Out of every view of the table there is a way back to all of it. */
import assert from "node:assert/strict";
import test from "node:test";
import { eventually, visit } from "./site.ts";
import { head, names, showsOnly, sorting, told } from "./table.ts";

test("the reset brings back every row in the order of the page, and the bare address", () =>
  visit("", async (page) => {
    const rows = await names(page);
    await page.getByRole("searchbox").fill("an");
    await page.locator(".filters summary").click();
    await page.locator(".filters select[name=region]").selectOption("Asia");
    await head(page, "Since").click();
    await eventually(async () => assert.match(await told(page), /^\d{1,2} of/));
    assert.equal((await sorting(page))["Since"], "ascending");
    await page.getByRole("button", { name: "Show all" }).click();
    await eventually(async () => {
      assert.deepEqual(await names(page), rows);
      assert.equal(await told(page), "");
    });
    assert.deepEqual(new Set(Object.values(await sorting(page))), new Set([null]));
    assert.equal(new URL(page.url()).search, "");
  }));

test("what is searched for is seen, in a fold too, which shuts again with the search at an end", () =>
  visit("", async (page) => {
    const fold = page.locator("record-table details.no-rung");
    await fold.locator("summary").click();
    const rows = await names(page);
    assert.ok(!rows.includes("Bhutan"));
    await page.getByRole("searchbox").fill("bhutan");
    await showsOnly(page, ["Bhutan"]);
    await page.getByRole("searchbox").fill("");
    await eventually(async () => assert.deepEqual(await names(page), rows));
    assert.equal(await fold.getAttribute("open"), null);
  }));

test("a fold that a reader shuts while searching stays shut at the next letter", () =>
  visit("", async (page) => {
    const fold = page.locator("record-table details.no-rung");
    await page.getByRole("searchbox").fill("b");
    await eventually(async () => assert.ok((await names(page)).includes("Bhutan")));
    await fold.locator("summary").click();
    await page.getByRole("searchbox").fill("bh");
    await eventually(async () => assert.match(await told(page), /^\d of/));
    assert.equal(await fold.getAttribute("open"), null);
  }));

for (const width of [320, 1280]) {
  test(`at ${width} px, what is found stands right below the head, wherever it was`, () =>
    visit(
      "?q=indonesia",
      async (page) => {
        await showsOnly(page, ["Indonesia"]);
        const gap = await page.evaluate(() => {
          const table = document.querySelector("record-table table.records")!;
          const row = [...table.querySelectorAll("tbody tr")].find((one) => one.ariaHidden !== "true")!;
          return row.getBoundingClientRect().top - table.querySelector("thead")!.getBoundingClientRect().bottom;
        });
        assert.ok(gap >= 0 && gap < 10, `${gap} px`);
      },
      { width },
    ));
}
