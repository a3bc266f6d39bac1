/* The timeline: marks that lead to events, their cards by pointer, touch and keyboard, and the order of lanes. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { visit } from "./site.ts";

const marks = (page: Page) => page.locator(".timeline .lane a");
const card = (page: Page) => page.locator(".timeline .card");
const states = (page: Page) => page.locator(".timeline .lanes > li > a:visible").allInnerTexts();

test("the timeline is at most 4,500 px high", () =>
  visit("timeline/", async (page) => {
    assert.ok((await page.evaluate(() => document.documentElement.scrollHeight)) <= 4500);
  }));

test("Enter on a mark leads to the event in the history of its state", () =>
  visit("timeline/", async (page) => {
    const mark = marks(page).first();
    const address = new URL((await mark.getAttribute("href")) ?? "", page.url());
    const name = (await mark.getAttribute("aria-label")) ?? "";
    await mark.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(address.href);
    const event = page.locator(":target");
    assert.ok(name.includes(await event.locator("time").first().innerText()));
    assert.ok(await event.evaluate((li) => li.getBoundingClientRect().top < innerHeight));
  }));

test("a mouse click on a mark opens its event, and beside a mark that of the nearest", () =>
  visit("timeline/", async (page) => {
    const mark = marks(page).last();
    const href = await mark.getAttribute("href");
    await mark.scrollIntoViewIfNeeded();
    const box = await mark.locator("circle").boundingBox();
    assert.ok(box);
    await page.mouse.click(box.x + box.width + 5, box.y + box.height / 2);
    await page.waitForURL(`**${href}`);
  }));

test("pointing at a step shows its words and who says so, within the page, and Escape hides them", () =>
  visit("timeline/", async (page) => {
    for (const at of [0, 5, -1]) {
      const mark = page.locator(".timeline .lane a.step").nth(at);
      await mark.scrollIntoViewIfNeeded();
      await mark.locator("circle").hover();
      const shown = await card(page).innerText();
      assert.match(shown, /^.+, .*\d{4}: .+ – \S/);
      const box = await card(page).boundingBox();
      assert.ok(box && box.x >= 0 && box.x + box.width <= 1280);
      await page.keyboard.press("Escape");
      assert.equal(await card(page).isVisible(), false);
    }
  }));

test("a tap shows the card of an event, and a second one opens it", () =>
  visit(
    "timeline/",
    async (page) => {
      const mark = page.locator(".timeline .lane a.step").nth(3);
      await mark.scrollIntoViewIfNeeded();
      const box = await mark.locator("circle").boundingBox();
      assert.ok(box);
      const tap = () => page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2);
      await tap();
      await card(page).waitFor();
      assert.match(page.url(), /timeline\/$/);
      assert.match(await card(page).innerText(), /Open it for the sources/);
      const href = await page.evaluate(() => document.activeElement?.getAttribute("href"));
      await tap();
      await page.waitForURL(`**${href}`);
    },
    { width: 390, touch: true },
  ));

test("each lane is one tab stop, and the arrow keys move within it", () =>
  visit("timeline/", async (page) => {
    const lane = page.locator(".timeline .lane").first();
    const stops = page.locator('.timeline .lane a[tabindex="0"]');
    assert.equal(await stops.count(), await page.locator(".timeline .lane:has(a)").count());
    await lane.locator("a").first().focus();
    const focused = () => lane.locator("a").evaluateAll((all) => all.indexOf(document.activeElement as SVGAElement));
    const last = (await lane.locator("a").count()) - 1;
    for (const [key, at] of [
      ["ArrowRight", 1],
      ["ArrowRight", 2],
      ["ArrowLeft", 1],
      ["End", last],
      ["ArrowRight", last],
      ["Home", 0],
      ["ArrowLeft", 0],
    ] as const) {
      await page.keyboard.press(key);
      assert.equal(await focused(), at, key);
      assert.ok(await card(page).isVisible());
    }
    assert.equal(await stops.count(), await page.locator(".timeline .lane:has(a)").count());
  }));

test("lanes can be ordered by last step or region, and back", () =>
  visit("timeline/", async (page) => {
    const before = await states(page);
    const order = page.locator("lane-order select");
    await order.selectOption("last");
    const days = await page
      .locator(".timeline .lanes > li:visible")
      .evaluateAll((all) => all.map((li) => (li as HTMLElement).dataset["last"] ?? ""));
    assert.deepEqual(days, days.toSorted().toReversed());
    assert.deepEqual((await states(page)).toSorted(), before.toSorted());
    await order.selectOption("region");
    const regions = await page.locator("lane-order > div h3").allInnerTexts();
    assert.deepEqual(regions, regions.toSorted());
    assert.deepEqual((await states(page)).toSorted(), before.toSorted());
    await order.selectOption("rung");
    assert.deepEqual(await states(page), before);
  }));

for (const width of [320, 390, 700, 1200]) {
  test(`labels of axes do not overlap in a window of ${width} px`, () =>
    visit(
      "timeline/",
      async (page) => {
        const axes = await page.locator(".axis").evaluateAll((all) =>
          all.map((axis) =>
            [...axis.querySelectorAll("text")]
              .filter((text) => text.checkVisibility())
              .map((text) => text.getBoundingClientRect())
              .map(({ left, right }) => [left, right] as const),
          ),
        );
        for (const labels of axes) {
          assert.ok(labels.length >= 3);
          for (const [i, [left]] of labels.entries()) assert.ok(left >= (labels[i - 1]?.[1] ?? 0));
          assert.ok((labels.at(-1)?.[1] ?? 0) <= width);
        }
      },
      { width },
    ));
}

test("old addresses of years and of the list lead to the links to the events", () =>
  visit("timeline/#year-2021", async (page) => {
    assert.equal(await page.locator(":target").getAttribute("href"), "/events/2021/");
    await page.goto(new URL("#events", page.url()).href);
    assert.equal(await page.locator(":target a").getAttribute("href"), "/events/");
  }));
