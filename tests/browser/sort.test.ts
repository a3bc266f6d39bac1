/* Sorting the table by its columns. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { nameOf, states, tracker } from "../site/content.ts";
import { heldOn, lastDay } from "../site/fold.ts";
import { visit } from "./site.ts";
import { head, names, sorting } from "./table.ts";

/** What the cells of a column say, from top to bottom. */
const column = (page: Page, index: number): Promise<string[]> =>
  page
    .locator("record-table table.records")
    .first()
    .locator("tbody tr")
    .evaluateAll(
      (rows, at) =>
        rows.map((row) => (row as HTMLTableRowElement).cells[at]!.querySelector(".value")?.textContent.trim() ?? ""),
      index,
    );

/** The answers to a facet in the order of the tracker, as its filter lists them. */
const answers = (page: Page, facet: string): Promise<string[]> =>
  page
    .locator(`select[name="${facet}"] option`)
    .evaluateAll((options) => options.map((option) => option.textContent.trim()).slice(1));

/** Whether each value comes at or after the one above it in a given order, and what is empty at the end. */
function assertOrder(cells: readonly string[], order: readonly string[], says: string): void {
  const ranks = cells.map((cell) => (cell === "" ? order.length : order.findIndex((answer) => cell.endsWith(answer))));
  assert.ok(!ranks.includes(-1), `${says}: an answer that is not in the filter`);
  assert.deepEqual(
    ranks,
    ranks.toSorted((a, b) => a - b),
    says,
  );
}

test("the states sort by name, as their language does, and again the other way round", () =>
  visit("", async (page) => {
    const { compare } = new Intl.Collator("en");
    const recorded = (await column(page, 0)).length;
    await head(page, "State").click();
    const up = (await names(page)).slice(0, recorded);
    assert.deepEqual(up, up.toSorted(compare));
    await head(page, "State").click();
    assert.deepEqual((await names(page)).slice(0, recorded), up.toReversed());
  }));

test("the column of the ladder sorts by rung, strongest first, not by the letters of the answers", () =>
  visit("", async (page) => {
    const order = await answers(page, "status");
    await head(page, "Recognition").click();
    assertOrder(await column(page, 1), order, "ascending");
    await head(page, "Recognition").click();
    assertOrder((await column(page, 1)).toReversed(), order, "descending");
  }));

test("the states sort by the day since when they stand on their rung, as their events have it, up and down", () =>
  visit("", async (page) => {
    const { ladder } = tracker;
    const since = new Map(
      states.flatMap((record) => {
        const held = heldOn(record, ladder);
        return held ? [[nameOf(record), lastDay(held.event.date, record.checked)]] : [];
      }),
    );
    const days = [...since.values()].sort();
    assert.ok(days.length > 30);
    const shown = async () => (await names(page)).map((name) => since.get(name)).slice(0, days.length);
    await head(page, "Since").click();
    assert.deepEqual(await shown(), days);
    await head(page, "Since").click();
    assert.deepEqual(await shown(), days.toReversed());
  }));

test("the states sort by rung in the order of the tracker's words, as their events have it", () =>
  visit("", async (page) => {
    const { ladder, facets } = tracker;
    const rungs = Object.keys(facets[ladder]!.values);
    const rung = new Map(states.map((record) => [nameOf(record), heldOn(record, ladder)?.value ?? ""]));
    const expected = rungs.flatMap((value) => [...rung.values()].filter((one) => one === value));
    await head(page, "Recognition").click();
    const shown = async () => (await names(page)).map((name) => rung.get(name)).slice(0, expected.length);
    assert.deepEqual(await shown(), expected);
    await head(page, "Recognition").click();
    assert.deepEqual(await shown(), expected.toReversed());
  }));

test("a column of another question sorts by its answers, and rows without an answer stay last both ways", () =>
  visit("", async (page) => {
    for (const [name, facet, index] of [
      ["In Kabul", "kabul-mission", 6],
      ["Terror list", "terror-list", 7],
    ] as const) {
      const order = Object.values(tracker.facets[facet]!.values).map(({ label, short = label }) => short);
      // Behind an answer may stand what is disputed of it.
      const answer = (cell: string) => order.find((word) => cell === word || cell.startsWith(`${word} `)) ?? cell;
      const words = async () => (await column(page, index)).map(answer);
      await head(page, name).click();
      assertOrder(await words(), order, `${name}, ascending`);
      await head(page, name).click();
      const cells = await words();
      const filled = cells.filter(Boolean);
      assert.ok(filled.length > 0 && filled.length < cells.length);
      assert.deepEqual(cells.slice(0, filled.length), filled, `${name}: empty cells are last`);
      assertOrder(filled.toReversed(), order, `${name}, descending`);
    }
  }));

for (const key of ["Enter", "Space"]) {
  test(`with Tab and ${key}, every column sorts up and down, and only that column says so`, () =>
    visit("", async (page) => {
      await page.locator(".meanings summary").focus();
      for (const name of Object.keys(await sorting(page))) {
        await page.keyboard.press("Tab");
        const rest = Object.fromEntries(Object.keys(await sorting(page)).map((other) => [other, null]));
        await page.keyboard.press(key);
        assert.deepEqual(await sorting(page), { ...rest, [name]: "ascending" });
        await page.keyboard.press(key);
        assert.deepEqual(await sorting(page), { ...rest, [name]: "descending" });
      }
    }));
}

test("sorting loses no row and leaves the focus on the head", () =>
  visit("", async (page) => {
    const before = await names(page);
    const button = head(page, "Since");
    await button.focus();
    await page.keyboard.press("Enter");
    assert.deepEqual((await names(page)).toSorted(), before.toSorted());
    assert.ok(await button.evaluate((element) => element === document.activeElement));
  }));

test("sources sort by date as they stand in the page: of a month alone the first day counts", () =>
  visit("sources/", async (page) => {
    const dates = () =>
      page.locator("record-table tbody time").evaluateAll((all) => all.map((one) => (one as HTMLTimeElement).dateTime));
    const first = (date: string) => `${date}-01-01`.slice(0, 10);
    const before = (await dates()).map(first);
    assert.ok(before.length > 500);
    await page.getByRole("button", { name: "Published" }).click();
    assert.deepEqual((await dates()).map(first), before.toSorted());
    await page.getByRole("button", { name: "Published" }).click();
    assert.deepEqual((await dates()).map(first), before.toSorted().toReversed());
  }));
