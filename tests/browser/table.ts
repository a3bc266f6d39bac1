/** What a reader sees of the table on the home page, and does with it. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { states } from "../site/content.ts";
import { country, unrecorded } from "../site/expected-records.ts";
import { inOrder } from "../site/fold.ts";
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

/** Every state as the content has it, in the order of the page: `facet:value` of all facets, and `region:name`. */
const STATES: readonly { name: string; words: readonly string[] }[] = [
  ...inOrder(states).map((record) => country(record)),
  ...unrecorded(),
].map(({ name, region, facets }) => ({
  name: String(name),
  words: [
    `region:${String(region)}`,
    ...Object.entries(facets as Record<string, { value: string | null }>).map(
      ([facet, { value }]) => `${facet}:${value ?? "-"}`,
    ),
  ],
}));

/** The names of the states of which the content says all this: `facet:value`, or `facet:-` of what is not recorded. */
export const having = (...wanted: string[]): string[] =>
  STATES.filter(({ words }) => wanted.every((word) => words.includes(word))).map(({ name }) => name);

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
