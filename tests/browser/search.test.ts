/* Finding a state in the table by typing its name. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { eventually, visit } from "./site.ts";
import { names, told } from "./table.ts";

const field = (page: Page) => page.getByRole("searchbox", { name: "Find a state" });

const FOUND: [how: string, typed: string, name: string][] = [
  ["in Arabic", "روسيا", "Russia"],
  ["in Persian", "روسیه", "Russia"],
  ["in Chinese", "俄罗斯", "Russia"],
  ["in Russian, in small letters", "россия", "Russia"],
  ["without its accents", "turkiye", "Türkiye"],
  ["in capitals", "TÜRKİYE", "Türkiye"],
  ["by an older name", "turkey", "Türkiye"],
  ["by its code", "UZB", "Uzbekistan"],
  ["among those of which nothing is recorded, without accents", "cote d'ivoire", "Ivory Coast"],
  ["with the apostrophe of a printer", "Côte d’Ivoire", "Ivory Coast"],
  ["by two words in any order", "emirates united", "United Arab Emirates"],
];

for (const [how, typed, name] of FOUND) {
  test(`a state is found ${how}`, () =>
    visit("", async (page) => {
      await field(page).pressSequentially(typed);
      await eventually(async () => {
        const shown = await names(page);
        assert.ok(shown.includes(name), `${name} is not among ${shown.join(", ")}`);
        assert.ok(shown.length <= 3, `${shown.length} states are shown`);
        assert.match(await told(page), new RegExp(`^${shown.length} of \\d+ shown$`));
      });
    }));
}

test("a search without result says 0 and names no state, and the reset brings all states back", () =>
  visit("", async (page) => {
    const all = await names(page);
    await field(page).fill("zzz");
    await eventually(async () => {
      assert.deepEqual(await names(page), []);
      assert.equal(await told(page), `0 of ${all.length} shown`);
    });
    await page.getByRole("button", { name: "Reset" }).click();
    await eventually(async () => {
      assert.deepEqual(await names(page), all);
      assert.equal(await told(page), `${all.length} of ${all.length} shown`);
    });
    assert.equal(await field(page).inputValue(), "");
    assert.equal(new URL(page.url()).search, "");
  }));

test("the names in other languages are fetched once, when the reader turns to the search", () =>
  visit("", async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => void asked.push(new URL(request.url()).pathname));
    await page.mouse.wheel(0, 300);
    assert.deepEqual(asked, []);
    await field(page).pressSequentially("ch");
    await page.getByRole("combobox").first().focus();
    await field(page).pressSequentially("i");
    assert.deepEqual(asked, ["/names.json"]);
  }));

test("words of the answers find no state", () =>
  visit("", async (page) => {
    await field(page).fill("embassy");
    await eventually(async () => assert.deepEqual(await names(page), []));
  }));

test("where the names cannot be fetched, the names in the page are still found", () =>
  visit("", async (page) => {
    await page.route("**/names.json", (route) => route.fulfill({ status: 200, body: "{}" }));
    await field(page).fill("russia");
    await eventually(async () => assert.deepEqual(await names(page), ["Russia"]));
  }));

test("the Enter key in the search leaves the reader where they are", () =>
  visit("", async (page) => {
    await field(page).fill("qatar");
    await field(page).press("Enter");
    await eventually(async () => assert.deepEqual(await names(page), ["Qatar"]));
    assert.equal(new URL(page.url()).search, "?q=qatar");
  }));
