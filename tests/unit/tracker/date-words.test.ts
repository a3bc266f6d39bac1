import assert from "node:assert/strict";
import test from "node:test";
import { partialDate, wordDate, wordReached, wordSince, type DateWords } from "../../../src/tracker/dates.ts";

const ENGLISH: DateWords = {
  months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October"].concat(
    "November",
    "December",
  ),
  day: (day, month, year) => `${day} ${month} ${year}`,
  month: (month, year) => `${month} ${year}`,
  about: (date) => `about ${date}`,
  by: (date) => `by ${date}`,
  since: (date) => `since ${date}`,
  sinceLatest: (date) => `since ${date} at the latest`,
};

const worded = (word: typeof wordDate, ...texts: string[]) => texts.map((text) => word(partialDate(text), ENGLISH));

test("a date is worded as precisely as it is known", () => {
  assert.deepEqual(worded(wordDate, "2025-07-03", "2025-07", "2025"), ["3 July 2025", "July 2025", "2025"]);
});

test("a date that is only near says about", () => {
  assert.deepEqual(worded(wordDate, "2025-12-31~", "2025-01~", "2025~"), [
    "about 31 December 2025",
    "about January 2025",
    "about 2025",
  ]);
});

test("a cell of the table says by when a partial date was reached, but not by when one that is only near was", () => {
  assert.deepEqual(worded(wordReached, "2023-03-09", "2023-03", "2023", "2023-03~", "2023-03-09~"), [
    "9 March 2023",
    "by March 2023",
    "by 2023",
    "about March 2023",
    "about 9 March 2023",
  ]);
});

test("a sentence says since when, and at the latest for a partial date that is not only near", () => {
  assert.deepEqual(worded(wordSince, "2023-03-09", "2023-03", "2023~"), [
    "since 9 March 2023",
    "since March 2023 at the latest",
    "since about 2023",
  ]);
});

test("another language chooses its own order", () => {
  const words: DateWords = { ...ENGLISH, day: (day, month, year) => `${year}. ${month} ${day}.` };
  assert.equal(wordDate(partialDate("2025-07-03"), words), "2025. July 3.");
});
