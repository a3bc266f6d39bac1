/* Filtering the table, alone and together. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { tracker } from "../site/content.ts";
import { eventually, visit } from "./site.ts";
import { having, head, names, showsOnly } from "./table.ts";

/** Every answer that a filter has to offer: those of the content's words, and the regions of its states. */
const answersTo = (filter: string) =>
  filter === "region"
    ? ["Africa", "Americas", "Antarctic", "Asia", "Europe", "Oceania"].filter(
        (region) => having(`region:${region}`).length,
      )
    : [...Object.keys(tracker.facets[filter]!.values), "-"];

/** Opens what is folded and chooses in a filter. */
const choose = async (page: Page, filter: string, value: string) => {
  const field = page.locator(`.filters select[name="${filter}"]`);
  if (!(await field.isVisible())) await page.locator(".filters summary").click();
  await field.selectOption(value);
};

for (const rung of ["recognised", "ambassador", "diplomats", "contact", "refused"]) {
  test(`the filter of the ladder shows exactly the states on the rung ${rung}`, () =>
    visit("", async (page) => {
      const expected = having(`status:${rung}`);
      assert.ok(expected.length > 0);
      await choose(page, "status", rung);
      await showsOnly(page, expected);
    }));
}

test("the filter for what is not recorded shows the states without any event on it", () =>
  visit("", async (page) => {
    const expected = having("status:-");
    assert.ok(expected.length > 100);
    await choose(page, "status", "-");
    await showsOnly(page, expected);
  }));

test("another question and a region together show what has both", () =>
  visit("", async (page) => {
    const expected = having("kabul-mission:embassy", "region:Asia");
    assert.ok(expected.length > 0);
    await choose(page, "kabul-mission", "embassy");
    await choose(page, "region", "Asia");
    await showsOnly(page, expected);
  }));

test("search, rung and region work together, and sorting keeps them", () =>
  visit("", async (page) => {
    // Only the names in the page.
    await page.route("**/names.json", (route) => route.fulfill({ json: {} }));
    const both = having("status:diplomats", "region:Asia");
    const expected = both.filter((name) => /stan/i.test(name));
    assert.ok(expected.length > 1 && expected.length < both.length);
    await page.getByRole("searchbox").fill("stan");
    await choose(page, "status", "diplomats");
    await choose(page, "region", "Asia");
    await showsOnly(page, expected);
    await head(page, "State").click();
    await showsOnly(page, expected.toSorted());
  }));

test("a group of which no state fits is not shown at all", () =>
  visit("", async (page) => {
    await choose(page, "status", "recognised");
    const groups = page.locator("details.no-rung, section:has(#organisations)");
    for (const group of await groups.all()) await eventually(async () => assert.equal(await group.isVisible(), false));
    await choose(page, "status", "");
    for (const group of await groups.all()) await eventually(async () => assert.equal(await group.isVisible(), true));
  }));

test("every answer of every filter shows the states that have it", () =>
  visit("", async (page) => {
    await page.locator(".filters summary").click();
    const all = await names(page);
    for (const filter of [...Object.keys(tracker.facets), "region"]) {
      const field = page.locator(`.filters select[name="${filter}"]`);
      const values = await field
        .locator("option")
        .evaluateAll((options) => options.map((one) => (one as HTMLOptionElement).value));
      assert.deepEqual(values.slice(1), answersTo(filter));
      for (const value of values.slice(1)) {
        await field.selectOption(value);
        await showsOnly(page, having(`${filter}:${value}`));
      }
      await field.selectOption("");
      await eventually(async () => assert.deepEqual(await names(page), all));
    }
  }));

test("captions and headings say what is shown, and everything again when all is", () =>
  visit("", async (page) => {
    const captions = () => page.locator("caption, .no-rung summary").allTextContents();
    const before = await captions();
    await choose(page, "region", "Asia");
    const expected = having("region:Asia");
    await showsOnly(page, expected);
    const [states, none] = await captions();
    const onRung = await page
      .locator("record-table table.records")
      .first()
      .locator("tbody tr:not([aria-hidden])")
      .count();
    assert.match(states!, new RegExp(`^${onRung} of \\d+ shown: Asia$`));
    assert.match(none!, /^\s*Not recorded: \d+ of \d+ shown: Asia\s*$/);
    await page.getByRole("button", { name: "Show all" }).click();
    await eventually(async () => assert.deepEqual(await captions(), before));
  }));
