/* The timeline: marks that lead to events, names of marks, and the list with its filter. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { eventually, visit } from "./site.ts";

const marks = (page: Page) => page.locator(".timeline .lane a");
const tip = (page: Page) => page.locator(".timeline .tip");
const kinds = (page: Page) => page.getByLabel("Kind of event");
const entries = (page: Page) => page.locator(".chronicle li");

/** How many entries of the list can be seen. */
const shown = async (page: Page) =>
  (await entries(page).evaluateAll((all) => all.map((entry) => entry.checkVisibility()))).filter(Boolean).length;

test("a mark leads to the event in the history of its state", () =>
  visit("timeline/", async (page) => {
    const mark = marks(page).first();
    const address = new URL((await mark.getAttribute("href"))!, page.url());
    const name = (await mark.locator("title").textContent())!;
    await mark.focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(address.href);
    const event = page.locator(":target");
    assert.ok(name.includes(await event.locator("time").first().innerText()));
    assert.ok(await event.evaluate((li) => li.getBoundingClientRect().top < innerHeight));
  }));

test("a click on a mark leads there too", () =>
  visit("timeline/", async (page) => {
    const mark = marks(page).last();
    const href = (await mark.getAttribute("href"))!;
    await mark.locator("circle, rect").click();
    await page.waitForURL(`**${href}`);
  }));

for (const width of [320, 1280]) {
  test(`in a window of ${width} px, whoever points at the middle of a mark is at that mark and no other`, () =>
    visit(
      "timeline/",
      async (page) => {
        const hit = await marks(page).evaluateAll((all) =>
          all.map((mark) => {
            const shape = mark.querySelector("circle, rect")!;
            shape.scrollIntoView({ block: "center" });
            const { left, top, width, height } = shape.getBoundingClientRect();
            const found = document.elementFromPoint(left + width / 2, top + height / 2);
            return [mark.getAttribute("href"), found?.closest(".lane a")?.getAttribute("href")];
          }),
        );
        assert.ok(hit.length > 400);
        for (const [mark, found] of hit) assert.equal(found, mark);
      },
      { width },
    ));
}

test("the lanes say how many events lie before the time that they show", () =>
  visit("timeline/", async (page) => {
    const key = await page.locator(".timeline section:nth-of-type(2) > .key").innerText();
    const [, n] = /not drawn: (\d+) events? before \d+ \w+ 2021/.exec(key)!;
    const states = await entries(page)
      .locator("p > a:first-child")
      .evaluateAll((all) => all.filter((a) => (a as HTMLAnchorElement).pathname.startsWith("/countries/")).length);
    assert.equal(Number(n) + (await marks(page).count()), states);
  }));

test("every mark leads to an event that is on the page it leads to", () =>
  visit("timeline/", async (page) => {
    const hrefs = await marks(page).evaluateAll((all) => all.map((a) => a.getAttribute("href")!));
    const listed = await entries(page)
      .locator("p > a:first-child")
      .evaluateAll((all) => all.map((a) => a.getAttribute("href")!));
    assert.ok(hrefs.length > 20);
    assert.deepEqual(
      hrefs.filter((href) => !listed.includes(href)),
      [],
    );
  }));

test("a mark tells its name when it is pointed at and when it is focused, within the page, and Escape hides it", () =>
  visit("timeline/", async (page) => {
    for (const at of [0, 5, -1]) {
      const mark = marks(page).nth(at);
      await mark.scrollIntoViewIfNeeded();
      await mark.locator("circle, rect").hover();
      const name = (await mark.getAttribute("aria-label"))!;
      assert.match(name, /^.+, .*\d{4}: ./);
      assert.equal(await tip(page).innerText(), name);
      const box = (await tip(page).boundingBox())!;
      assert.ok(box.x >= 0 && box.x + box.width <= 1280);
      await page.keyboard.press("Escape");
      assert.equal(await tip(page).isVisible(), false);
      await mark.focus();
      assert.equal(await tip(page).innerText(), name);
      await mark.blur();
      assert.equal(await tip(page).isVisible(), false);
    }
  }));

test("a bar tells the rung and since when when it is pointed at", () =>
  visit("timeline/", async (page) => {
    await page.locator(".timeline .lane rect[data-rung]").first().hover();
    assert.match(await tip(page).innerText(), / since .*\d{4}/);
  }));

test("the list shows one kind of event or all, says how many, and keeps the choice in the address", () =>
  visit("timeline/", async (page) => {
    const all = await entries(page).count();
    const options = await kinds(page)
      .locator("option")
      .evaluateAll((list) => list.map((o) => (o as HTMLOptionElement).value));
    for (const kind of options.slice(1)) {
      await kinds(page).selectOption(kind);
      const expected = await page.locator(`.chronicle [data-kind="${kind}"]`).count();
      assert.equal(await shown(page), expected);
      assert.equal(await page.locator("kind-filter [role=status]").innerText(), `${expected} of ${all} events`);
      assert.match(await kinds(page).locator("option:checked").innerText(), new RegExp(`\\(${expected}\\)$`));
      assert.equal(new URL(page.url()).search, `?kind=${kind}`);
    }
    await kinds(page).selectOption("");
    assert.equal(await shown(page), all);
    assert.equal(new URL(page.url()).search, "");
  }));

test("a year without an event of the kind is not shown", () =>
  visit("timeline/?kind=recognition", async (page) => {
    const years = await page
      .locator("kind-filter section")
      .evaluateAll((all) =>
        all.map((year) => year.checkVisibility() === (year.querySelector("[data-kind=recognition]") !== null)),
      );
    assert.ok(years.every(Boolean));
    const links = await page
      .locator(".years a")
      .evaluateAll((all) =>
        all.map((a) => [a.checkVisibility(), document.querySelector(a.getAttribute("href")!)!.checkVisibility()]),
      );
    for (const [link, year] of links) assert.equal(link, year);
  }));

test("a kind that there is not does no harm in the address", () =>
  visit("timeline/?kind=nonsense", async (page) => {
    await eventually(async () => assert.equal(await shown(page), await entries(page).count()));
    assert.equal(await kinds(page).inputValue(), "");
  }));
