/* Finding a state in the table by typing its name. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { eventually, visit } from "./site.ts";
import { names, showsOnly, told } from "./table.ts";

const field = (page: Page) => page.getByRole("searchbox", { name: "Find a state, in any language" });

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
        assert.match(await told(page), new RegExp(`^${shown.length} of \\d+ shown: `));
      });
    }));
}

const NONE: [typed: string, says: RegExp][] = [
  ["zzz", /No state or organisation has a name like “zzz” in any language known here\.$/],
  ["taiwan", /Taiwan is not listed: the table has the members and observers of the United Nations, /],
  ["Косово", /Kosovo is not listed: /],
  ["afghanistan", /Afghanistan is the subject itself, so it has no row\.$/],
];

for (const [typed, says] of NONE) {
  test(`a search for ${typed} names no state and says why, and all come back`, () =>
    visit("", async (page) => {
      const all = await names(page);
      await field(page).fill(typed);
      await eventually(async () => {
        assert.deepEqual(await names(page), []);
        assert.match(await told(page), new RegExp(`^0 of ${all.length} shown: “${typed}”`));
        assert.match(await told(page), says);
      });
      await page.getByRole("button", { name: "Show all" }).click();
      await eventually(async () => {
        assert.deepEqual(await names(page), all);
        assert.equal(await told(page), "");
      });
      assert.equal(await field(page).inputValue(), "");
      assert.equal(new URL(page.url()).search, "");
    }));
}

const EXACTLY: [typed: string, found: string[]][] = [
  ["European Union", ["European Union"]],
  ["England", ["United Kingdom"]],
  ["USA", ["United States"]],
  ["u.s.", ["United States"]],
  ["oman", ["Oman"]],
  ["China, India", ["China", "India"]],
  ["روسيه", ["Russia"]],
  ["grossbritannien", ["United Kingdom"]],
  ["trinidad & tobago", ["Trinidad and Tobago"]],
  ["中國", ["China"]],
  ["The Gambia", ["Gambia"]],
  ["oesterreich", ["Austria"]],
];

for (const [typed, found] of EXACTLY) {
  test(`a search for ${typed} shows exactly ${found.join(" and ")}`, () =>
    visit("", async (page) => {
      await field(page).fill(typed);
      await showsOnly(page, found);
    }));
}

test("on a phone with its keyboard up, the first hit is in sight below the field", () =>
  visit(
    "",
    async (page) => {
      await field(page).fill("qatar");
      await showsOnly(page, ["Qatar"]);
      await eventually(async () => {
        const row = await page.locator("record-table [data-k=QA] th a").boundingBox();
        assert.ok(row!.y + row!.height < 400, `${row!.y}`);
      });
    },
    { width: 390 },
  ));

test("the search in the head of another page leads to the table with what it finds", () =>
  visit("timeline/", async (page) => {
    await field(page).fill("qatar");
    await field(page).press("Enter");
    await page.waitForURL("**/?q=qatar");
    await showsOnly(page, ["Qatar"]);
  }));

test("the names in other languages are fetched once, when the reader turns to the search", () =>
  visit("", async (page) => {
    const asked: string[] = [];
    page.on("request", (request) => void asked.push(new URL(request.url()).pathname));
    await page.mouse.wheel(0, 300);
    assert.deepEqual(asked, []);
    await field(page).pressSequentially("ch");
    await page.locator(".filters summary").click();
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
