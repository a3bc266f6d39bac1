/*
 * No page asks another server for anything, keeps anything on the reader's machine or fails at anything. That no other
 * test saw an error, a message or a foreign request is checked wherever a page is visited.
 */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { visit } from "./site.ts";
import { TEMPLATES } from "./templates.ts";

/** Everything that a page left behind in the browser. */
const kept = async (page: Page) => ({
  cookies: await page.context().cookies(),
  ...(await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    databases: await indexedDB.databases(),
    // Only where the address counts as safe.
    caches: "caches" in window ? await caches.keys() : [],
    workers: navigator.serviceWorker ? (await navigator.serviceWorker.getRegistrations()).length : 0,
  }))),
});

const NOTHING = { cookies: [], local: 0, session: 0, databases: [], caches: [], workers: 0 };

for (const [name, path] of Object.entries(TEMPLATES)) {
  test(`${name} leaves nothing behind and fetches nothing but what it is made of`, () =>
    visit(path, async (page) => {
      await page.waitForLoadState("networkidle");
      const fetched = await page.evaluate(() =>
        performance.getEntriesByType("resource").map(({ name: url }) => new URL(url).pathname),
      );
      // The page on embedding shows how that looks.
      const usual = /^\/(_astro\/[\w.-]+\.(css|js)|favicon\.svg|map\.svg|embed\/table\/|embed\.js)$/;
      for (const address of fetched) assert.match(address, usual);
      assert.deepEqual(await kept(page), NOTHING);
    }));
}

test("a reader who searches, filters, sorts and picks a day leaves nothing behind", () =>
  visit("", async (page) => {
    await page.getByRole("searchbox").fill("an");
    await page.locator(".filters summary").click();
    await page.locator("select[name=status]").selectOption("contact");
    await page.getByRole("button", { name: /^Since/ }).click();
    await page.waitForLoadState("networkidle");
    assert.deepEqual(await kept(page), NOTHING);
    await page.getByLabel("Show the table as of").fill("2024-01-01");
    await page.getByRole("button", { name: "Go" }).click();
    await page.waitForURL("**/on/20**");
    assert.deepEqual(await kept(page), NOTHING);
  }));
