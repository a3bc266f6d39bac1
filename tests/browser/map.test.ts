/* The map by pointer, keyboard and touch, day by day; and without scripts. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Locator, Page } from "playwright-core";
import { visit } from "./site.ts";

const world = (page: Page): Locator => page.locator("svg.world");
const state = (page: Page, code: string) => world(page).locator(`a[data-code=${code}]`);
const rung = (page: Page, code: string) => state(page, code).getAttribute("data-rung");
const said = (page: Page) => page.locator(".map-day [aria-live]").innerText();
const count = async (page: Page, key: string) =>
  Number(await page.locator(`.map-key [data-rung=${key}] b`).innerText());

/** The middle of a state's mark on the screen. */
async function middle(page: Page, code: string): Promise<{ x: number; y: number }> {
  const mark = state(page, code).locator("circle");
  await mark.scrollIntoViewIfNeeded();
  const box = (await mark.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test("the first screen has the finding, the whole map and its key", () =>
  visit("map/", async (page) => {
    assert.match(await page.getByRole("heading", { level: 1 }).innerText(), /Formally recognised: Russia/);
    const map = (await world(page).boundingBox())!;
    assert.ok(map.y <= 320, `${map.y}`);
    assert.equal(await page.locator(".map-key li").count(), 6);
    assert.ok((await page.locator(".map-key").boundingBox())!.y < map.y + map.height);
  }));

test("a pointer near the mark of a small state names it, and a click goes there", () =>
  visit("map/", async (page) => {
    const { x, y } = await middle(page, "MV");
    await page.mouse.move(x + 9, y + 9);
    assert.match(await page.locator(".map-card").innerText(), /^Maldives: No official ties since/);
    await Promise.all([page.waitForURL("**/countries/maldives/"), page.mouse.click(x + 9, y + 9)]);
  }));

test("the map is one tab stop: arrows go through all states in the order of the list, letters to names", () =>
  visit("map/", async (page) => {
    assert.equal(await world(page).locator("a[tabindex='0']").count(), 1);
    await world(page).locator("a[tabindex='0']").focus();
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute("data-code"));
    const listed = await page
      .locator(".map-list li[data-code]")
      .evaluateAll((all) => all.map((one) => one.getAttribute("data-code")));
    const walked = [await focused()];
    for (let i = 1; i < listed.length; i++) {
      await page.keyboard.press("ArrowRight");
      walked.push(await focused());
    }
    assert.deepEqual(walked, listed);
    assert.equal(walked.length, 194);
    await page.keyboard.press("Home");
    await page.keyboard.press("v");
    assert.match(await page.locator(".map-card").innerText(), /^V/);
    await page.keyboard.press("Tab");
    assert.equal(await world(page).locator(":focus").count(), 0);
  }));

test("Enter on a state goes to its page", () =>
  visit("map/", async (page) => {
    await state(page, "CN").focus();
    await Promise.all([page.waitForURL("**/countries/china/"), page.keyboard.press("Enter")]);
  }));

test("a tap names a state, and a second one goes there", () =>
  visit(
    "map/",
    async (page) => {
      const { x, y } = await middle(page, "MV");
      const tap = () => page.touchscreen.tap(x, y);
      await tap();
      assert.match(await page.locator(".map-card").innerText(), /^Maldives: /);
      assert.match(page.url(), /\/map\/$/);
      await Promise.all([page.waitForURL("**/countries/maldives/"), tap()]);
    },
    { touch: true },
  ));

test("steps go through the days: colours, key, list and address follow", () =>
  visit("map/?on=2025-07-03", async (page) => {
    assert.equal(await said(page), "As of 3 July 2025");
    assert.match(await page.locator(".map-changes").innerText(), /Russia: Formally recognised since 3 July 2025/);
    assert.equal(await rung(page, "RU"), "recognised");
    assert.equal(await count(page, "recognised"), 1);
    await page.getByRole("button", { name: "Earlier change" }).click();
    assert.equal(await rung(page, "RU"), "diplomats");
    assert.equal(await count(page, "recognised"), 0);
    assert.equal(await page.locator("#rung-recognised li").count(), 0);
    assert.match(page.url(), /\?on=2025-0\d-\d\d$/);
    assert.match((await page.locator(".map-day a").getAttribute("href"))!, /\/on\/2025-0\d-\d\d\/$/);
    await page.getByRole("button", { name: "Later change" }).click();
    assert.equal(await rung(page, "RU"), "recognised");
  }));

test("a day between two changes is named as asked, and one before all of them too", () =>
  visit("map/?on=2024-01-31", async (page) => {
    assert.equal(await said(page), "31 January 2024, unchanged since 30 January 2024");
    assert.equal(await rung(page, "CN"), "ambassador");
    await page.locator(".map-control input[type=date]").fill("1900-05-01");
    assert.equal(await said(page), "1 May 1900, before anything was recorded");
    assert.equal(await count(page, "unset"), 194);
    assert.ok(await page.getByRole("button", { name: "Earlier change" }).isDisabled());
  }));

test("on the day of the table the address has no day, and there is none later", () =>
  visit("map/?on=2025-07-03", async (page) => {
    const field = page.locator(".map-control input[type=date]");
    await field.fill((await field.getAttribute("max"))!);
    assert.match(page.url(), /\/map\/$/);
    assert.ok(await page.getByRole("button", { name: "Later change" }).isDisabled());
  }));

test("a region can be looked at from nearer, and its marks keep their size", () =>
  visit("map/", async (page) => {
    const width = async () => (await state(page, "MT").locator("circle").boundingBox())!.width;
    const [before, far] = [await width(), (await state(page, "DE").boundingBox())!.width];
    await page.getByRole("button", { name: "Europe" }).click();
    assert.ok((await state(page, "DE").boundingBox())!.width > 2 * far);
    assert.ok(Math.abs((await width()) - before) < 1.5);
  }));

test("without scripts every state is a link with its words, and the days lead to their pages", () =>
  visit(
    "map/",
    async (page) => {
      assert.equal(await world(page).locator("a:has(title)").count(), 194);
      assert.ok(await page.locator(".map-control").isHidden());
      await page.locator(".map-days summary").click();
      await Promise.all([
        page.waitForURL("**/on/2025-07-03/"),
        page.locator(".map-days a[data-day='2025-07-03']").click(),
      ]);
    },
    { scripts: false },
  ));
