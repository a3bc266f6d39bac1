/* Addresses where there is nothing. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { eventually, large, visit } from "./site.ts";
import { names } from "./table.ts";

const offer = (page: Page) => page.locator("likely-page a");

const MISSPELT: [asked: string, meant: string][] = [
  ["countries/rusia/", "/countries/russia/"],
  ["contries/china/", "/countries/china/"],
  ["countries/Germany", "/countries/germany/"],
  ["country/iran", "/countries/iran/"],
  ["countries/pakistan.html", "/countries/pakistan/"],
  ["organizations/united-nations/", "/organisations/united-nations/"],
  ["timline", "/timeline/"],
  ["metod/", "/method/"],
  ["on/2025-07-06/", "/on/2025-07-04/"],
  ["on/1900-01-01/", "/on/"],
  ["countries/uk/", "/countries/united-kingdom/"],
  ["countries/usa/", "/countries/united-states/"],
  ["countries/uae/", "/countries/united-arab-emirates/"],
  ["countries/%D0%A0%D0%BE%D1%81%D1%81%D0%B8%D1%8F/", "/countries/russia/"],
  ["countries/rusia/?utm=x#note", "/countries/russia/"],
];

for (const [asked, meant] of MISSPELT) {
  test(`whoever asks for /${asked} is offered ${meant}`, () =>
    visit(
      asked,
      async (page) => {
        const link = page.getByText("Did you mean").getByRole("link");
        assert.equal(await link.getAttribute("href").then((to) => new URL(to!, page.url()).pathname), meant);
        await link.click();
        await page.waitForURL(`**${meant}`);
        assert.notEqual(await page.getByRole("heading", { level: 1 }).innerText(), "Page not found");
      },
      { status: 404 },
    ));
}

for (const [asked, name] of [
  ["countries/fiji/", "Fiji"],
  ["countries/zambia/", "Zambia"],
] as const) {
  test(`whoever asks for /${asked}, which has no record, is offered its row in the table`, () =>
    visit(
      asked,
      async (page) => {
        await page.getByText("Did you mean").getByRole("link", { name }).click();
        await page.waitForURL(`**/?q=${name}#table`);
        await eventually(async () => assert.deepEqual(await names(page), [name]));
      },
      { status: 404 },
    ));
}

for (const asked of [
  "wp-login.php",
  "countries/qqqqqqqqqqqq/",
  "%E0%A4%A",
  "countries/%F0%9F%90%88/",
  "a/b/c/d/e/f/",
]) {
  test(`whoever asks for /${asked} is offered no page in particular`, () =>
    visit(
      asked,
      async (page) => {
        await page.waitForLoadState("networkidle");
        assert.equal(await offer(page).isVisible(), false);
      },
      { status: 404 },
    ));
}

test("the page lists every other page but those of single days", () =>
  visit(
    "nowhere-at-all/",
    async (page) => {
      const listed = await page
        .locator(".all-pages a")
        .evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).pathname));
      for (const path of ["/", "/timeline/", "/on/", "/sources/", "/corrections/", "/method/", "/about/"])
        assert.ok(listed.includes(path), path);
      assert.ok(listed.filter((path) => path.startsWith("/countries/")).length > 20);
      assert.equal(new Set(listed).size, listed.length);
    },
    { status: 404 },
  ));

test("below a base path, the offered page lies below it too", () =>
  visit(
    "countries/red-iland/",
    async (page) => {
      await eventually(async () => assert.equal(await offer(page).innerText(), "Red Island"));
      await offer(page).click();
      await page.waitForURL("**/many/countries/red-island/");
    },
    { status: 404, site: large },
  ));
