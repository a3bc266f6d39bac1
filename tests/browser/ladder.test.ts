/* From the bar of the ladder to the states on a rung, and the list of states of which nothing is recorded. */
import assert from "node:assert/strict";
import test from "node:test";
import { eventually, visit } from "./site.ts";
import { having, names, showsOnly } from "./table.ts";

test("every segment of the ladder leads to the table with the states on its rung, as many as it counts", () =>
  visit("", async (page) => {
    const segments = page.getByRole("navigation", { name: "How far states go" }).getByRole("link");
    const rungs = await page
      .locator(".ladder li")
      .evaluateAll((items) => items.map((li) => (li as HTMLElement).dataset["rung"]!));
    for (const [i, rung] of rungs.entries()) {
      if (rung === "unset") continue;
      const counted = Number.parseInt(await segments.nth(i).innerText(), 10);
      await segments.nth(i).click();
      await page.waitForURL(`**/?status=${rung}#table`);
      const expected = await having(page, `status:${rung}`);
      await showsOnly(page, expected);
      // Observers are listed but not counted.
      const observers = await page
        .locator("record-table tbody:not([aria-hidden]) tr:not([aria-hidden]) th small")
        .count();
      assert.equal(expected.length - observers, counted);
      assert.ok(await page.locator("#table").evaluate((h) => h.getBoundingClientRect().top < innerHeight));
    }
  }));

test("the segment for all others leads to their list", () =>
  visit("", async (page) => {
    await page.getByRole("link", { name: "Not recorded" }).first().click();
    await page.waitForURL("**/#unrecorded");
    const top = () => page.locator("#unrecorded").evaluate((list) => list.getBoundingClientRect().top);
    await eventually(async () => assert.ok((await top()) >= 0 && (await top()) < 300, String(await top())));
  }));

test("the list of the others is open from the start, folds, and opens again", () =>
  visit("", async (page) => {
    const all = await names(page);
    const summary = page.locator("details.unrecorded > summary");
    assert.match(await summary.innerText(), /^Not recorded: \d+ states$/);
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
