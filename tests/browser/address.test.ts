/* The address of the page carries what the reader chose in the table. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { eventually, real, visit } from "./site.ts";
import { head, names, showsOnly, sorting, told } from "./table.ts";

/** Everything about the table that a reader can set. */
const settings = async (page: Page) => ({
  fields: await page
    .locator("#find")
    .evaluate((form) => Object.fromEntries([...new FormData(form as HTMLFormElement)].map(([k, v]) => [k, String(v)]))),
  sorted: await sorting(page),
});

/** A table with a search, two filters and a sort by name from the end. */
async function set(page: Page): Promise<void> {
  await page.getByRole("searchbox").fill("an");
  await page.locator(".filters summary").click();
  await page.locator(".filters select[name=status]").selectOption("diplomats");
  await page.locator(".filters select[name=region]").selectOption("Asia");
  await head(page, "State").click();
  await head(page, "State").click();
  await eventually(async () => assert.match(await told(page), /^([1-9]|1\d) of/));
}

test("a copied address shows the same rows, filters and order to whoever opens it", async () => {
  let copied = "";
  let rows: string[] = [];
  let chosen: Awaited<ReturnType<typeof settings>> | undefined;
  await visit("", async (page) => {
    await set(page);
    copied = page.url().slice((await real()).length);
    rows = await names(page);
    chosen = await settings(page);
  });
  assert.ok(rows.length > 1);
  await visit(copied, async (page) => {
    await showsOnly(page, rows);
    assert.deepEqual(await settings(page), chosen);
  });
});

test("the address is bare again once nothing is chosen", () =>
  visit("?status=contact", async (page) => {
    await page.locator(".filters summary").click();
    await page.locator(".filters select[name=status]").selectOption("");
    await eventually(async () => assert.equal(new URL(page.url()).search, ""));
  }));

test("a name in another language works from the address", () =>
  visit(`?q=${encodeURIComponent("中国")}`, (page) => showsOnly(page, ["China"])));

test("whatever a reader chose, one step back leaves the page, and one forward finds it as it was", () =>
  visit("timeline/", async (page) => {
    await page.getByRole("link", { name: "Table", exact: true }).click();
    await set(page);
    const rows = await names(page);
    await page.goBack();
    assert.equal(new URL(page.url()).pathname, "/timeline/");
    await page.goForward();
    await showsOnly(page, rows);
  }));

test("back from a state's page, the table is as it was left", () =>
  visit("", async (page) => {
    await set(page);
    const rows = await names(page);
    // Looking for it among rows that are filtered out would lay them out, which Chromium complains of.
    const shown = page.locator("record-table tbody:not([aria-hidden]) tr:not([aria-hidden])");
    await shown.getByRole("link", { name: rows[0]!, exact: true }).first().click();
    await page.waitForURL("**/countries/**");
    await page.goBack();
    await showsOnly(page, rows);
  }));

for (const bad of [
  "?status=nonsense",
  "?region=Atlantis&terror-list=%00",
  "?sort=99",
  "?sort=-1",
  "?sort=constructor",
  "?q=",
  "?__proto__=x&toString=y&reset=1",
  "?status=%E0%A4%A",
]) {
  test(`the address ${bad} does no harm: all states are shown and no field is blank`, () =>
    visit(bad, async (page) => {
      const all = await page.locator("record-table [data-k]").count();
      await eventually(async () => assert.equal(await told(page), ""));
      assert.equal((await names(page)).length, all);
      for (const field of await page.locator(".filters select").all())
        assert.equal(await field.evaluate((select) => (select as HTMLSelectElement).selectedIndex), 0);
      assert.deepEqual(new Set(Object.values(await sorting(page))), new Set([null]));
    }));
}
