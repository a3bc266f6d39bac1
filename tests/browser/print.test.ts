/* The pages on paper. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { visit } from "./site.ts";
import { TEMPLATES } from "./templates.ts";

const onPaper = (page: Page) => page.emulateMedia({ media: "print" });

for (const [name, path] of Object.entries(TEMPLATES)) {
  test(`${name} prints without controls and menus, within the paper`, () =>
    visit(path, async (page) => {
      await onPaper(page);
      await page.setViewportSize({ width: 720, height: 1000 });
      const useless = page.locator("nav:not(.ladder), form, button:not(thead *), select, [role=doc-backlink], .skip");
      for (const control of await useless.all())
        assert.equal(
          await control.isVisible(),
          false,
          await control.evaluate((element) => element.outerHTML.slice(0, 200)),
        );
      assert.ok(await page.getByRole("heading", { level: 1 }).isVisible());
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
      assert.equal((await page.pdf({ format: "A4" })).subarray(0, 5).toString(), "%PDF-");
    }));
}

test("every note prints the address of its source, and no other", () =>
  visit("countries/pakistan/", async (page) => {
    await onPaper(page);
    const printed = await page.locator(".notes li a").evaluateAll((links) =>
      links
        .filter((link) => link.checkVisibility())
        .map((link) => ({
          address: link.getAttribute("href")!,
          content: getComputedStyle(link, "::after").content,
        })),
    );
    assert.equal(printed.length, await page.locator(".notes li").count());
    for (const { address, content } of printed) assert.ok(content.includes(address), content);
  }));

test("what is folded on the screen is printed, and so is a list that the reader folded", () =>
  visit("", async (page) => {
    await page.locator("details.no-rung > summary").click();
    await onPaper(page);
    assert.ok(await page.locator(".meanings dd").last().isVisible());
    assert.ok((await page.locator(".meanings dd").last().boundingBox())!.height > 0);
    assert.ok(await page.locator(".no-rung li").last().isVisible());
  }));

test("heads of tables repeat on every sheet, and no row is broken in two", () =>
  visit("", async (page) => {
    await onPaper(page);
    const style = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    assert.equal(await style("table.records", "display"), "table");
    assert.equal(await style("table.records thead", "display"), "table-header-group");
    assert.equal(await style("table.records tbody tr", "display"), "table-row");
    assert.equal(await style("table.records tbody tr", "break-inside"), "avoid");
    // Borders are printed, whatever becomes of grounds.
    assert.equal(await style(".records [data-rung] td:nth-child(2)", "border-inline-start-style"), "solid");
  }));

test("a dark screen prints dark letters on white paper", () =>
  visit(
    "",
    async (page) => {
      await onPaper(page);
      const colours = await page.evaluate(() => [
        getComputedStyle(document.documentElement).backgroundColor,
        getComputedStyle(document.body).color,
      ]);
      assert.deepEqual(colours, ["rgb(255, 255, 255)", "rgb(27, 29, 31)"]);
    },
    { scheme: "dark" },
  ));

test("a filtered table prints what it shows", () =>
  visit("?status=ambassador", async (page) => {
    await onPaper(page);
    const rows = await page
      .locator("record-table [data-k]")
      .evaluateAll((all) => all.filter((row) => row.checkVisibility()).length);
    assert.equal(rows, await page.locator("record-table [data-v*='status:ambassador']").count());
  }));
