/** What a reader sees of the table on the home page, and does with it. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { eventually } from "./site.ts";

/** The names of all states that can be seen, in their order. */
export function names(page: Page): Promise<string[]> {
  return page.locator("record-table tbody tr").evaluateAll((rows) =>
    rows
      .filter((row) => row.querySelector("th")!.checkVisibility())
      .map((row) => {
        const head = row.querySelector("th")!.cloneNode(true) as HTMLElement;
        head.querySelector("small")?.remove();
        return head.textContent.trim();
      }),
  );
}

/** The sentence that says how many rows are shown. */
export const told = (page: Page): Promise<string> => page.locator("record-table").getByRole("status").innerText();

/** Waits until exactly these states are shown and the reader has been told so. */
export async function showsOnly(page: Page, expected: readonly string[]): Promise<void> {
  await eventually(async () => {
    assert.deepEqual(await names(page), expected);
    assert.match(await told(page), new RegExp(`^${expected.length} of \\d+ shown$`));
  });
}

/** The names of the states whose row has all these words, `facet:value` or `region:name`. */
export function having(page: Page, ...words: string[]): Promise<string[]> {
  return page.locator("record-table tbody tr").evaluateAll(
    (rows, wanted) =>
      rows
        .filter((row) => wanted.every((word) => (row as HTMLElement).dataset["v"]!.split(" ").includes(word)))
        .map((row) => {
          const head = row.querySelector("th")!.cloneNode(true) as HTMLElement;
          head.querySelector("small")?.remove();
          return head.textContent.trim();
        }),
    words,
  );
}

/** The button that sorts the table of states by the column of this name. */
export const head = (page: Page, name: string) =>
  page.locator("record-table table.records").getByRole("button", { name: new RegExp(`^${name}`) });

/** The names of the columns and their `aria-sort`. */
export function sorting(page: Page): Promise<Record<string, string | null>> {
  return page
    .locator("record-table table.records thead th")
    .evaluateAll((heads) =>
      Object.fromEntries(heads.map((th) => [th.textContent.trim(), th.getAttribute("aria-sort")])),
    );
}
