/* Walking through the days on which something changed. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { visit } from "./site.ts";

const daysOf = async (page: Page): Promise<string[]> =>
  (await page.locator("day-picker").getAttribute("data-days"))!.split(" ");

/** Asks for the table as of a day. */
async function ask(page: Page, day: string): Promise<void> {
  await page.getByLabel("Show the table as of").fill(day);
  await page.getByRole("button", { name: "Go" }).click();
}

/** The day so many days after another. */
const shifted = (day: string, by: number): string =>
  new Date(Date.parse(day) + by * 86_400_000).toISOString().slice(0, 10);

test("the date field of the home page opens the page of a day of change", () =>
  visit("", async (page) => {
    await ask(page, "2025-07-03");
    await page.waitForURL("**/on/2025-07-03/");
    assert.match(await page.getByRole("heading", { level: 1 }).innerText(), /^As of 3 July 2025$/);
  }));

test("a day between two changes goes to the one before", () =>
  visit("", async (page) => {
    const days = await daysOf(page);
    const i = days.findIndex((day, at) => days[at + 1]! > shifted(day, 2));
    await ask(page, shifted(days[i]!, 1));
    await page.waitForURL(`**/on/${days[i]}/`);
  }));

test("a day before the first change stays on the page and says that there is none", () =>
  visit("on/", async (page) => {
    const [first] = await daysOf(page);
    await ask(page, shifted(first!, -1));
    const status = page.locator("day-picker").getByRole("status");
    assert.equal(await status.innerText(), "No change is recorded on or before that day.");
    assert.equal(new URL(page.url()).pathname, "/on/");
  }));

test("the field asks for a date, and for none after the day of the table", () =>
  visit("", async (page) => {
    const field = page.getByLabel("Show the table as of");
    assert.equal(await field.getAttribute("max"), await field.inputValue());
    await field.fill("");
    await page.getByRole("button", { name: "Go" }).click();
    assert.equal(new URL(page.url()).pathname, "/");
  }));

for (const [way, rel, first] of [
  ["back to the first", "prev", -1],
  ["on to the last", "next", 0],
] as const) {
  test(`from day to day a reader comes ${way}, past every day, and there the way ends`, () =>
    visit("on/", async (page) => {
      const days = await daysOf(page);
      const order = rel === "prev" ? days.toReversed() : days;
      await page.goto(new URL(`${days.at(first)}/`, page.url()).href);
      for (const [i, day] of order.entries()) {
        assert.equal(new URL(page.url()).pathname, `/on/${day}/`);
        const link = page.locator(`a[rel=${rel}]`);
        assert.equal(await link.count(), i < order.length - 1 ? 1 : 0);
        if (i < order.length - 1) await Promise.all([page.waitForURL(`**/on/${order[i + 1]}/`), link.click()]);
      }
    }));
}

test("the page of a day names what changed on it, and its table has it", () =>
  visit("on/2025-07-03/", async (page) => {
    const changed = page.getByRole("region", { name: "New in the table that day" }).getByRole("listitem");
    assert.match((await changed.allInnerTexts()).join("\n"), /^Russia: Recognition: .+ → Formally recognised$/m);
    const row = page.getByRole("row", { name: "Russia" });
    assert.match(await row.innerText(), /Formally recognised[\s\S]*3 Jul 2025/);
  }));

test("the day before, the same state still stood on the rung that the change names", () =>
  visit("on/2025-07-03/", async (page) => {
    const change = await page.getByRole("listitem").filter({ hasText: "Russia: Recognition" }).innerText();
    const before = /Recognition: (.+) →/.exec(change)![1]!;
    await page.locator("a[rel=prev]").click();
    await page.waitForURL((url) => !url.pathname.includes("2025-07-03"));
    assert.ok((await page.getByRole("row", { name: "Russia" }).innerText()).includes(before));
  }));
