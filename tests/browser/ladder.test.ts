/* The bar of the ladder, the way from it to the states on a rung and on none, and the list of states without a record. */
import assert from "node:assert/strict";
import test from "node:test";
import { states, tracker } from "../site/content.ts";
import { country, unrecorded } from "../site/expected-records.ts";
import { visit } from "./site.ts";
import { having, names, showsOnly } from "./table.ts";

/** The names of the members of the United Nations. */
const MEMBERS = new Set(
  [...states.map(country), ...unrecorded()].filter((one) => one["standing"] === "member").map(({ name }) => name),
);

test("every segment of the ladder leads to the table with the states on its rung, as many as it counts", () =>
  visit("", async (page) => {
    const segments = page.getByRole("navigation", { name: "How far states go" }).getByRole("link");
    const rungs = await page
      .locator(".ladder li")
      .evaluateAll((items) => items.map((li) => (li as HTMLElement).dataset["rung"]!));
    assert.deepEqual(rungs, [...Object.keys(tracker.facets["status"]!.values), "unset"]);
    for (const [i, rung] of rungs.entries()) {
      const value = rung === "unset" ? "-" : rung;
      const counted = Number.parseInt(await segments.nth(i).innerText(), 10);
      await segments.nth(i).click();
      await page.waitForURL(`**/?status=${value}#table`);
      const expected = having(`status:${value}`);
      await showsOnly(page, expected);
      // Observers and others are listed but not counted.
      assert.equal(expected.filter((name) => MEMBERS.has(name)).length, counted);
      assert.ok(await page.locator("#table").evaluate((h) => h.getBoundingClientRect().top < innerHeight));
    }
  }));

for (const width of [320, 1280]) {
  test(`in a window of ${width} px, the parts of the bar are as wide as the numbers below say`, () =>
    visit(
      "",
      async (page) => {
        const widths = await page
          .locator(".ladder .bar i")
          .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().width));
        const numbers = (await page.locator(".ladder b").allInnerTexts()).map(Number);
        const sum = (list: number[]) => list.reduce((a, b) => a + b);
        assert.equal(widths.length, numbers.length);
        for (const [i, number] of numbers.entries()) {
          // The border of the last part may not shrink below its own 2 px.
          const share = (sum(widths) * number) / sum(numbers);
          assert.ok(Math.abs(widths[i]! - share) < 2, `${number}: ${widths[i]} px, not ${share} px`);
        }
      },
      { width },
    ));
}

test("the list of the others is open from the start, folds, and opens again", () =>
  visit("", async (page) => {
    const all = await names(page);
    const summary = page.locator("details.unrecorded > summary");
    assert.match(await summary.innerText(), /^No record: \d+ states$/);
    await summary.click();
    const folded = await names(page);
    assert.equal(all.length - folded.length, Number(/\d+/.exec(await summary.innerText())![0]));
    await summary.press("Enter");
    assert.deepEqual(await names(page), all);
  }));

test("the meanings of the words unfold, one for each rung", () =>
  visit("", async (page) => {
    const meanings = page.locator("details.meanings");
    assert.equal(await meanings.locator("dd").first().isVisible(), false);
    await meanings.locator("summary").press("Space");
    assert.equal(await meanings.locator("dd").count(), await page.locator(".ladder li").count());
    assert.ok(await meanings.locator("dd").last().isVisible());
  }));
