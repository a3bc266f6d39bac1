/* The same pages in a browser that runs no scripts. */
import assert from "node:assert/strict";
import test from "node:test";
import { visit } from "./site.ts";
import { names } from "./table.ts";
import { TEMPLATES } from "./templates.ts";

const WITHOUT = { scripts: false };

for (const [name, path] of Object.entries(TEMPLATES)) {
  test(`${name} has no control that does nothing`, () =>
    visit(
      path,
      async (page) => {
        const dead = page.locator("form, button, input, select, [role=status], likely-page");
        for (const control of await dead.all())
          assert.equal(await control.isVisible(), false, await control.innerHTML());
        assert.ok(await page.getByRole("heading", { level: 1 }).isVisible());
      },
      WITHOUT,
    ));
}

test("the home page has the same rows and notes with scripts and without", async () => {
  let rows: string[] = [];
  let notes = 0;
  await visit("", async (page) => {
    rows = await names(page);
    notes = await page.locator(".notes li").count();
  });
  await visit(
    "",
    async (page) => {
      assert.deepEqual(await names(page), rows);
      assert.equal(await page.locator(".notes li").count(), notes);
      assert.ok(await page.locator(".notes li").last().isVisible());
    },
    WITHOUT,
  );
});

test("the sources page has a visible row for every source without scripts", () =>
  visit(
    "sources/",
    async (page) => {
      const rows = await page.locator(".sources tbody tr").all();
      assert.match(await page.locator("h1 + p").innerText(), new RegExp(`\\b${rows.length} sources`));
      assert.ok(await rows.at(-1)!.isVisible());
    },
    WITHOUT,
  ));

test("the timeline lists every event of its marks without scripts, each visible, and names its marks", () =>
  visit(
    "timeline/",
    async (page) => {
      const seen = await page
        .locator(".chronicle li")
        .evaluateAll((all) =>
          all
            .filter((entry) => entry.checkVisibility())
            .map((entry) => entry.querySelector("a")!.pathname + entry.querySelector("a")!.hash),
        );
      const marks = await page
        .locator(".timeline .lane a")
        .evaluateAll((all) =>
          all.map((mark) => [mark.getAttribute("href")!, mark.querySelector("title")!.textContent]),
        );
      for (const [address, name] of marks) {
        assert.ok(seen.includes(address!), address);
        assert.match(name!, /\d{4}: ./);
      }
    },
    WITHOUT,
  ));

test("a segment of the ladder leads to the table without scripts", () =>
  visit(
    "",
    async (page) => {
      await page.locator(".ladder a").first().click();
      assert.equal(new URL(page.url()).hash, "#table");
      assert.ok((await names(page)).length > 100);
    },
    WITHOUT,
  ));
