/* No page breaks a rule that axe can check, whatever the width and the colours. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import test from "node:test";
import { fileURLToPath } from "node:url";
import type axe from "axe-core";
import type { Page } from "playwright-core";
import { visit } from "./site.ts";
import { TEMPLATES } from "./templates.ts";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const AXE = await readFile(fileURLToPath(import.meta.resolve("axe-core/axe.min.js")), "utf8");

/** Runs every rule of axe but those for whole sites; gives a line for each element that breaks one. */
async function broken(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    // Rows filtered out are there for nobody, and looking into them would lay them out, which Chromium complains of.
    for (const row of document.querySelectorAll(":is(tbody, tr)[aria-hidden]")) row.remove();
    for (const folded of document.querySelectorAll("details")) folded.open = true;
  });
  await page.evaluate(AXE);
  return page.evaluate(async () => {
    const rules = { "target-size": { enabled: true }, "label-content-name-mismatch": { enabled: true } };
    const { violations } = await window.axe.run(document, { rules, resultTypes: ["violations"] });
    return violations.flatMap(({ id, nodes }) => nodes.slice(0, 5).map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  });
}

for (const [name, path] of Object.entries({ ...TEMPLATES, "home with a filter": "?status=diplomats&q=a&sort=2-" })) {
  for (const width of [320, 1280]) {
    test(`${name} breaks no rule at ${width} px, in the light or in the dark`, () =>
      visit(
        path,
        async (page) => {
          assert.deepEqual(await broken(page), [], "light");
          await page.emulateMedia({ colorScheme: "dark" });
          assert.deepEqual(await broken(page), [], "dark");
        },
        { width, tools: true },
      ));
  }
}
