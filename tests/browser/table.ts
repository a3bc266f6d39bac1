/** What a reader sees of the table on the home page, and does with it. */
import assert from "node:assert/strict";
import type { Page } from "playwright-core";
import { bodies, states, tracker } from "../site/content.ts";
import { country, organisation, unrecorded } from "../site/expected-records.ts";
import { heldOn, inOrder } from "../site/fold.ts";
import { eventually } from "./site.ts";

/** The names of all states and organisations that can be seen, in their order. */
export function names(page: Page): Promise<string[]> {
  return page.locator("record-table [data-k]").evaluateAll((rows) =>
    rows
      .filter((row) => row.ariaHidden !== "true" && (row.querySelector("th") ?? row).checkVisibility())
      .map((row) => {
        const head = (row.querySelector("th") ?? row).cloneNode(true) as HTMLElement;
        head.querySelector("small")?.remove();
        return head.textContent.trim();
      }),
  );
}

/** The sentence that says how many rows are shown; empty where all are. */
export const told = (page: Page): Promise<string> =>
  page
    .locator("record-table [role=status]")
    .first()
    .evaluate((status) => status.textContent);

/** Waits until exactly these states are shown and the reader has been told so. */
export async function showsOnly(page: Page, expected: readonly string[]): Promise<void> {
  await eventually(async () => {
    assert.deepEqual(await names(page), expected);
    assert.match(await told(page), new RegExp(`^${expected.length} of \\d+ shown: .`));
  });
}

const isOnRung = (record: (typeof states)[number]) => heldOn(record, tracker.ladder) !== undefined;
const byName = (a: { name?: unknown }, b: { name?: unknown }) => compare(String(a.name), String(b.name));
const { compare } = new Intl.Collator("en");

/**
 * Everybody as the content has it, in the order of the page: states on a rung, all other states by name, organisations;
 * each with `facet:value` of all facets, and `region:name`.
 */
const EVERYBODY: readonly { name: string; words: readonly string[] }[] = [
  ...inOrder(states.filter(isOnRung)).map((record) => country(record)),
  ...[...states.filter((record) => !isOnRung(record)).map((record) => country(record)), ...unrecorded()].sort(byName),
  ...inOrder(bodies).map((record) => organisation(record)),
].map(({ name, region, facets }) => ({
  name: String(name),
  words: [
    `region:${String(region)}`,
    ...Object.entries(facets as Record<string, { value: string | null }>).map(
      ([facet, { value }]) => `${facet}:${value ?? "-"}`,
    ),
  ],
}));

/** The names of those of whom the content says all this: `facet:value`, or `facet:-` of what is not recorded. */
export const having = (...wanted: string[]): string[] =>
  EVERYBODY.filter(({ words }) => wanted.every((word) => words.includes(word))).map(({ name }) => name);

/** The button that sorts the table of states by the column of this name. */
export const head = (page: Page, name: string) =>
  page
    .locator("record-table table.records")
    .first()
    .getByRole("button", { name: new RegExp(`^${name}`) });

/** The names of the columns and their `aria-sort`. */
export function sorting(page: Page): Promise<Record<string, string | null>> {
  return page
    .locator("record-table table.records")
    .first()
    .locator("thead th")
    .evaluateAll((heads) =>
      Object.fromEntries(heads.map((th) => [th.textContent.trim(), th.getAttribute("aria-sort")])),
    );
}
