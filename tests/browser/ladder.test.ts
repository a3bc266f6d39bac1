/* The strip of the ladder, the way from it to the states on a rung and on none, and the list of states on none. */
import assert from "node:assert/strict";
import test from "node:test";
import { states, tracker } from "../site/content.ts";
import { country, unrecorded } from "../site/expected-records.ts";
import { eventually, visit } from "./site.ts";
import { having, names, showsOnly } from "./table.ts";

/** The names of the members of the United Nations. */
const MEMBERS = new Set(
  [...states.map(country), ...unrecorded()].filter((one) => one["standing"] === "member").map(({ name }) => name),
);

test("every segment of the ladder shows the states on its rung, as many as it counts, and all again at the second click", () =>
  visit("", async (page) => {
    const all = await names(page);
    const segments = page.getByRole("navigation", { name: "How far states go" }).getByRole("link");
    const rungs = await page
      .locator(".ladder li")
      .evaluateAll((items) => items.map((li) => (li as HTMLElement).dataset["rung"]!));
    assert.deepEqual(rungs, [...Object.keys(tracker.facets["status"]!.values), "unset"]);
    for (const [i, rung] of rungs.entries()) {
      const value = rung === "unset" ? "-" : rung;
      const counted = Number.parseInt(await segments.nth(i).innerText(), 10);
      await segments.nth(i).click();
      const expected = having(`status:${value}`);
      await showsOnly(page, expected);
      assert.equal(new URL(page.url()).search, `?status=${value}`);
      assert.equal(await segments.nth(i).getAttribute("aria-current"), "true");
      // Observers and organisations are listed but not counted.
      assert.equal(expected.filter((name) => MEMBERS.has(name)).length, counted);
      assert.ok(await page.locator("#table").evaluate((place) => place.getBoundingClientRect().top < innerHeight));
      await segments.nth(i).click();
      await eventually(async () => assert.deepEqual(await names(page), all));
      assert.equal(await segments.nth(i).getAttribute("aria-current"), null);
    }
  }));

for (const width of [320, 390, 1280]) {
  test(`in a window of ${width} px, the cells of the strip are equally wide, with a mark on each but the last`, () =>
    visit(
      "",
      async (page) => {
        const cells = page.locator(".ladder li");
        const widths = await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().width));
        assert.ok(Math.max(...widths) - Math.min(...widths) < 1, widths.join(" "));
        const marks = await cells.evaluateAll((all) => all.map((cell) => cell.querySelectorAll("svg").length));
        assert.deepEqual(marks, [...marks.slice(1).map(() => 1), 0]);
      },
      { width },
    ));
}

test("the list of the states on no rung is open from the start, folds, and opens again", () =>
  visit("", async (page) => {
    const all = await names(page);
    const summary = page.locator("details.no-rung > summary");
    assert.match(await summary.innerText(), /^Not recorded: \d+ states$/);
    await summary.click();
    const folded = await names(page);
    assert.equal(all.length - folded.length, Number(/\d+/.exec(await summary.innerText())![0]));
    await summary.press("Enter");
    assert.deepEqual(await names(page), all);
  }));

test("the meanings of the words unfold, one for each answer", () =>
  visit("", async (page) => {
    const meanings = page.locator("details.meanings");
    assert.equal(await meanings.locator("dd").first().isVisible(), false);
    await meanings.locator("summary").press("Space");
    const answers = Object.values(tracker.facets).map(({ values }) => Object.keys(values).length + 1);
    assert.equal(
      await meanings.locator("dd").count(),
      answers.reduce((a, b) => a + b),
    );
    assert.ok(await meanings.locator("dd").last().isVisible());
  }));
