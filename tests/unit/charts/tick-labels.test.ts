import assert from "node:assert/strict";
import { test } from "node:test";
import { tickLabels } from "../../../src/charts/tick-labels.ts";
import { timeScale } from "../../../src/charts/time-scale.ts";
import type { PartialDate } from "../../../src/tracker/dates.ts";

const MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
const words = ({ text }: PartialDate, withYear: boolean) => {
  const [year = "", month, day] = text.split("-");
  return month === undefined
    ? year
    : [day && Number(day), MONTHS[Number(month) - 1], withYear && year].filter(Boolean).join(" ");
};
const labelsOf = (from: string, until: string) => tickLabels(timeScale({ from, until }).ticks, words);

/** Whether no label of a chart reaches into the next, at 7 pixels a letter. */
function apart(labels: ReturnType<typeof labelsOf>, width: number): boolean {
  const spans = labels.map(({ x, text, end }) => {
    const at = (x * width) / 100;
    return end ? [at - 7 * text.length, at] : [at, at + 7 * text.length];
  });
  return spans.every(([from = 0, until = 0], i) => from >= 0 && until <= width && from >= (spans[i - 1]?.[1] ?? 0));
}

const SPANS = {
  "a subject of ten weeks": ["2024-05-02", "2024-07-12"],
  "of seven months": ["2023-11-20", "2024-06-10"],
  "of five years": ["2021-07-20", "2026-11-23"],
  "since 1988": ["1988-10-01", "2026-11-23"],
  "since 1917": ["1917-10-01", "2026-11-23"],
  "since 1776": ["1776-07-01", "2026-11-23"],
} as const;

for (const [name, [from, until]] of Object.entries(SPANS)) {
  test(`labels never overlap, and the first names its year: ${name}`, () => {
    const labels = labelsOf(from, until);
    const narrow = labels.filter(({ wide }) => !wide);
    assert.ok(apart(narrow, 270) && narrow.length >= 2, JSON.stringify(narrow));
    assert.ok(apart(labels, 480) && labels.length >= 3, JSON.stringify(labels));
    assert.match(labels[0]?.text ?? "", /\d{4}$/);
    assert.equal(labels[0]?.wide, false);
  });
}

test("a new year is named where months are told", () => {
  const texts = labelsOf("2023-11-20", "2024-04-10").map(({ text }) => text);
  assert.deepEqual(texts, ["Dec 2023", "2024", "Feb", "Mar", "Apr"]);
});
