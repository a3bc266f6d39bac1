/* The same pages in a browser that runs no scripts. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
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

test("the home page has the same rows and sources with scripts and without", async () => {
  let rows: string[] = [];
  let sources: string[] = [];
  const links = (page: Page) =>
    page
      .locator(".records td:nth-child(5) a")
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href.replace(/^http:\/\/127[^/]*/, "")));
  await visit("", async (page) => {
    rows = await names(page);
    sources = await links(page);
  });
  await visit(
    "",
    async (page) => {
      assert.deepEqual(await names(page), rows);
      assert.ok(sources.length > rows.length / 6);
      assert.deepEqual(await links(page), sources);
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

test("without scripts each mark of the timeline is a link with its words, to an event on its state's page", () =>
  visit(
    "timeline/",
    async (page) => {
      const marks = await page
        .locator(".timeline .lane a")
        .evaluateAll((all) =>
          all.map((mark) => [mark.getAttribute("href"), mark.querySelector("title")?.textContent ?? ""] as const),
        );
      assert.ok(marks.length > 200);
      for (const [address, name] of marks) {
        assert.match(address ?? "", /^\/countries\/[a-z-]+\/#\d{4}/);
        assert.match(name, /\d{4}: ./);
      }
    },
    WITHOUT,
  ));

test("without scripts the list of events is complete, and has no filter that does nothing", () =>
  visit(
    "events/",
    async (page) => {
      assert.ok((await page.locator(".events li:visible").count()) > 400);
      assert.equal(await page.locator("event-filter form").isVisible(), false);
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
