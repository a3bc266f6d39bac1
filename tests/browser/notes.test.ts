/* From a footnote's number to its note, and back to the very place. */
import assert from "node:assert/strict";
import test from "node:test";
import type { Locator, Page } from "playwright-core";
import { eventually, visit } from "./site.ts";

/** Waits until an element is the target of the address, and all of it is in sight, below whatever sticks to the top. */
async function arrivedAt(page: Page, id: string): Promise<void> {
  await eventually(async () => {
    assert.equal(new URL(page.url()).hash, `#${id}`);
    const seen = await page.locator(`[id="${id}"]`).evaluate((element) => {
      const { left, top, bottom } = element.getBoundingClientRect();
      const above = document.elementFromPoint(left + 2, Math.max(top, 0) + 2);
      return {
        target: element.matches(":target"),
        inside: top >= 0 && bottom <= innerHeight,
        uncovered: above !== null && (element.contains(above) || above.contains(element)),
      };
    });
    assert.deepEqual(seen, { target: true, inside: true, uncovered: true });
  });
}

/** Follows a reference to its note, and its own back-link from there. */
async function thereAndBack(page: Page, reference: Locator): Promise<void> {
  const id = (await reference.getAttribute("id"))!;
  const note = (await reference.getAttribute("href"))!.slice(1);
  await reference.click();
  await arrivedAt(page, note);
  const back = page.locator(`[id="${note}"] [role=doc-backlink][href="#${id}"]`);
  assert.equal(await back.count(), 1);
  await back.click();
  await arrivedAt(page, id);
}

for (const width of [320, 1280]) {
  for (const path of ["countries/pakistan/", "claims/", "organisations/united-nations/"]) {
    test(`at ${width} px, the first, a middle and the last reference of /${path} lead there and back`, () =>
      visit(
        path,
        async (page) => {
          const references = await page.locator("[role=doc-noteref]").all();
          assert.ok(references.length > 2);
          for (const place of [0, Math.floor(references.length / 2), references.length - 1])
            await thereAndBack(page, references[place]!);
        },
        { width },
      ));
  }
}

test("the keyboard goes the same way, and the next Tab goes on from there", () =>
  visit("countries/russia/", async (page) => {
    const reference = page.locator("[role=doc-noteref]").nth(3);
    const id = (await reference.getAttribute("id"))!;
    const note = (await reference.getAttribute("href"))!.slice(1);
    await reference.press("Enter");
    await arrivedAt(page, note);
    await page.keyboard.press("Tab");
    assert.ok(await page.locator(`[id="${note}"] a:focus`).count(), "Tab goes into the note");
    await page.locator(`[role=doc-backlink][href="#${id}"]`).press("Enter");
    await arrivedAt(page, id);
  }));

test("every back-link says where it leads, and no two of a note say the same", () =>
  visit("countries/pakistan/", async (page) => {
    const notes = await page.locator(".notes li").all();
    for (const note of notes) {
      const labels = await note
        .locator("[role=doc-backlink]")
        .evaluateAll((links) => links.map((link) => link.getAttribute("aria-label") ?? link.textContent));
      assert.equal(new Set(labels).size, labels.length, labels.join(" | "));
    }
  }));
