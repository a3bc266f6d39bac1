/* What readers have asked their machines for: less motion, their own colours. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Locator, Page } from "playwright-core";
import { visit } from "./site.ts";
import { TEMPLATES } from "./templates.ts";

for (const reducedMotion of ["reduce", "no-preference"] as const) {
  test(`nothing moves by itself on any page (prefers-reduced-motion: ${reducedMotion})`, async () => {
    for (const path of Object.values(TEMPLATES))
      await visit(path, async (page) => {
        await page.emulateMedia({ reducedMotion });
        assert.equal(await page.evaluate(() => document.getAnimations().length), 0);
        const moving = await page.locator("body *").evaluateAll(
          (all) =>
            all.filter((element) => {
              const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
              return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior !== "auto";
            }).length,
        );
        assert.equal(moving, 0, path);
      });
  });
}

/** Whether an element looks different once something in it is taken away: then that could be seen. */
async function canBeSeen(page: Page, frame: Locator, selector: string): Promise<boolean> {
  await frame.scrollIntoViewIfNeeded();
  const before = await frame.screenshot();
  const style = await page.addStyleTag({ content: `${selector} { visibility: hidden !important }` });
  const after = await frame.screenshot();
  await style.evaluate((element) => (element as HTMLStyleElement).remove());
  return !before.equals(after);
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`with the reader's own colours, ${colorScheme}, every mark of the drawings can be seen`, () =>
    visit(
      "timeline/",
      async (page) => {
        await page.emulateMedia({ forcedColors: "active", colorScheme });
        const lane = page.locator(".timeline .lane").first();
        for (const part of [".lane circle", ".lane rect[data-rung]"])
          assert.ok(await canBeSeen(page, lane, part), part);
        assert.ok(await canBeSeen(page, page.locator(".areas"), ".areas path"));
        assert.ok(await canBeSeen(page, page.locator(".areas"), ".areas .name"));
      },
      { tools: true },
    ));

  test(`with the reader's own colours, ${colorScheme}, the ladder still has its words and glyphs`, () =>
    visit(
      "",
      async (page) => {
        await page.emulateMedia({ forcedColors: "active", colorScheme });
        assert.ok(await canBeSeen(page, page.locator(".ladder"), ".ladder [aria-hidden]"));
        assert.ok(await canBeSeen(page, page.locator(".ladder"), ".ladder span"));
      },
      { tools: true },
    ));
}

test("what has the focus shows it, in every scheme of colours", () =>
  visit("", async (page) => {
    for (const media of [{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const) {
      await page.emulateMedia(media);
      for (const element of [
        page.getByRole("searchbox"),
        page.getByRole("button", { name: /^State/ }),
        page.locator(".ladder a").first(),
      ]) {
        await element.focus();
        await page.keyboard.press("Shift+Tab");
        await page.keyboard.press("Tab");
        assert.ok(await element.evaluate((one) => Number.parseFloat(getComputedStyle(one).outlineWidth) >= 2));
      }
    }
  }));
