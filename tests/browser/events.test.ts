/* The lists of events and their filter. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { eventually, visit } from "./site.ts";

const entries = (page: Page) => page.locator(".events li");
const status = (page: Page) => page.locator("event-filter [role=status]");

/** How many entries of the list can be seen. */
const shown = (page: Page) => page.locator(".events li:visible").count();

test("the list shows one kind of event or all, says how many, and keeps the choice in the address", () =>
  visit("events/", async (page) => {
    const all = await entries(page).count();
    const kinds = page.getByLabel("Kind");
    const options = await kinds
      .locator("option")
      .evaluateAll((list) => list.map((option) => (option as HTMLOptionElement).value));
    for (const kind of options.slice(1)) {
      await kinds.selectOption(kind);
      const expected = await page.locator(`.events [data-kind="${kind}"]`).count();
      assert.equal(await shown(page), expected);
      assert.equal(await status(page).innerText(), `${expected} of ${all} events`);
      assert.match(await kinds.locator("option:checked").innerText(), new RegExp(`\\(${expected}\\)$`));
      assert.equal(new URL(page.url()).search, `?kind=${kind}`);
    }
    await kinds.selectOption("");
    assert.equal(await shown(page), all);
    assert.equal(new URL(page.url()).search, "");
  }));

test("kind, state and step narrow the list together, also from the address, and years without any are not shown", () =>
  visit("events/?step=yes&record=china", async (page) => {
    const expected = page.locator(".events [data-step=yes][data-record=china]");
    await eventually(async () => assert.equal(await shown(page), await expected.count()));
    assert.ok((await expected.count()) >= 2);
    assert.ok(await page.getByLabel("Only steps").isChecked());
    const years = await page
      .locator("event-filter section")
      .evaluateAll((all) =>
        all.map((year) => [year.checkVisibility(), year.querySelector("li:not([hidden])") !== null]),
      );
    for (const [visible, has] of years) assert.equal(visible, has);
    await page.getByLabel("Only steps").uncheck();
    assert.equal(await shown(page), await page.locator(".events [data-record=china]").count());
  }));

test("a kind that does not occur does no harm in the address", () =>
  visit("events/?kind=nonsense", async (page) => {
    await eventually(async () => assert.equal(await shown(page), await entries(page).count()));
    assert.equal(await page.getByLabel("Kind").inputValue(), "");
  }));

test("the links to years lead to pages with as many events as they say", () =>
  visit("events/", async (page) => {
    const link = page.locator(".years a").nth(1);
    const [, year, count] = /^(\d{4}) (\d+)$/.exec(await link.innerText()) ?? [];
    await link.click();
    assert.equal(await page.locator("h1").innerText(), `Events of ${year}`);
    assert.equal(await entries(page).count(), Number(count));
  }));
