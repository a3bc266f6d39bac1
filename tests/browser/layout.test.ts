/* Nothing scrolls sideways and nothing is cut off, on the narrowest phone, with large letters, or from right to left. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Page } from "playwright-core";
import { visit } from "./site.ts";
import { TEMPLATES } from "./templates.ts";

/** What sticks out of the page, of its cell, or of a box that hides what does not fit; and cells that overlap. */
function misfits(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { clientWidth } = document.documentElement;
    if (document.documentElement.scrollWidth > clientWidth)
      found.push(`the page is ${document.documentElement.scrollWidth} px wide`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const around = node.parentElement!;
      if (
        node.textContent!.trim() === "" ||
        !around.checkVisibility() ||
        getComputedStyle(around).clipPath !== "none" ||
        around.closest(".unseen, .skip, svg, script, style, option")
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const { left, right } = range.getBoundingClientRect();
      const cell = around.closest("td, th, li, dd, p, .controls label, button")?.getBoundingClientRect();
      const said = node.textContent!.trim().slice(0, 40);
      if (left < -1 || right > clientWidth + 1) found.push(`“${said}” leaves the page`);
      else if (cell && (left < cell.left - 1 || right > cell.right + 1)) found.push(`“${said}” leaves its box`);
    }
    for (const box of document.querySelectorAll<HTMLElement>("body *")) {
      const hides =
        getComputedStyle(box).overflowX !== "visible" &&
        !box.closest(".unseen, svg, select, input") &&
        getComputedStyle(box).clipPath === "none";
      if (hides && box.scrollWidth > box.clientWidth + 1)
        found.push(`<${box.localName} class="${box.className}"> cuts`);
    }
    return [...new Set(found)];
  });
}

const WAYS: Record<string, string> = {
  "": "",
  ", from right to left": "document.documentElement.dir = 'rtl'",
  ", with letters of twice the size": "document.documentElement.style.fontSize = '200%'",
};

/** Pages of which the date in the field is a wide one. */
const WIDE = { "a day with wide digits": "on/2022-03-31/", "home with a filter": "?status=contact" };

for (const [name, path] of Object.entries({ ...TEMPLATES, ...WIDE })) {
  for (const width of [320, 390, 834, 1280]) {
    test(`${name} fits a window of ${width} px, in either direction and with large letters`, () =>
      visit(
        path,
        async (page) => {
          await page.addStyleTag({ content: "* { content-visibility: visible !important }" });
          for (const [way, script] of Object.entries(WAYS)) {
            await page.evaluate(
              "document.documentElement.removeAttribute('style'); document.documentElement.dir = 'ltr'",
            );
            await page.evaluate(script);
            assert.deepEqual(await misfits(page), [], `${width} px${way}`);
          }
        },
        { width, tools: true },
      ));
  }
}
