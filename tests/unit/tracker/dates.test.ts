import assert from "node:assert/strict";
import test from "node:test";
import { effectiveDay, isDay, machineDate, partialDate, readDate, shiftDay } from "../../../src/tracker/dates.ts";

const HOW = "Write 2025, 2025-07 or 2025-07-03.";

test("the tests run far from Greenwich, where local time is another day", () => {
  assert.equal(new Date("2025-07-03T12:00:00Z").getDate(), 4);
});

test("a year, a month and a day are read with the first and last day they can mean", () => {
  assert.deepEqual(readDate("2025"), {
    text: "2025",
    start: "2025-01-01",
    end: "2025-12-31",
    precision: "year",
    about: false,
  });
  assert.deepEqual(readDate("2025-07"), {
    text: "2025-07",
    start: "2025-07-01",
    end: "2025-07-31",
    precision: "month",
    about: false,
  });
  assert.deepEqual(readDate("2025-07-03~"), {
    text: "2025-07-03~",
    start: "2025-07-03",
    end: "2025-07-03",
    precision: "day",
    about: true,
  });
});

test("months have the days of the Gregorian calendar", () => {
  const ends = ["2023-02", "2024-02", "1900-02", "2000-02", "2025-04", "2025-12"].map((text) => partialDate(text).end);
  assert.deepEqual(ends, ["2023-02-28", "2024-02-29", "1900-02-28", "2000-02-29", "2025-04-30", "2025-12-31"]);
});

test("a day that does not exist is refused with the length of its month", () => {
  assert.equal(readDate("2025-02-29"), `"2025-02-29" is not a date: that month has 28 days. ${HOW}`);
  assert.equal(readDate("2024-02-30"), `"2024-02-30" is not a date: that month has 29 days. ${HOW}`);
  assert.equal(readDate("1900-02-29"), `"1900-02-29" is not a date: that month has 28 days. ${HOW}`);
  assert.equal(readDate("2025-06-31"), `"2025-06-31" is not a date: that month has 30 days. ${HOW}`);
  assert.equal(readDate("2025-01-00"), `"2025-01-00" is not a date: that month has 31 days. ${HOW}`);
});

test("a month or year that does not exist is refused", () => {
  assert.equal(readDate("2025-00"), `"2025-00" is not a date. ${HOW}`);
  assert.equal(readDate("2025-13-01"), `"2025-13-01" is not a date. ${HOW}`);
  assert.equal(readDate("0999"), `"0999" is not a date: the year 0999 is too early. ${HOW}`);
  assert.equal(typeof readDate("1000"), "object");
});

test("what is not a date at all is refused with the three forms", () => {
  for (const text of ["", "~", "yes", "25-07-03", "20250703", "2025-07~03", "-2025"]) {
    assert.equal(readDate(text), `"${text}" is not a date. ${HOW}`);
  }
});

test("figures of other scripts get ours", () => {
  assert.equal(readDate("٢٠٢٥"), '"٢٠٢٥" is not a date. Did you mean 2025?');
  assert.equal(readDate("۲۰۲۵/۷/۳"), '"۲۰۲۵/۷/۳" is not a date. Did you mean 2025-07-03?');
});

test("a year of another calendar is asked about, with our day", () => {
  const what = "looks like a year of another calendar. Write the date in ours:";
  for (const [text, ours] of [
    ["1404-04-12", "2025-07-03 if Solar Hijri, 1984-01-16 if Hijri"],
    ["1447-01-07", "2068-03-26 if Solar Hijri, 2025-07-03 if Hijri"],
    ["1399-12-30", "2021-03-20 if Solar Hijri, 1979-11-21 if Hijri"],
    ["۱۴۰۴/۴/۱۲", "2025-07-03 if Solar Hijri, 1984-01-16 if Hijri"],
    ["1404", "2025-03-21 to 2026-03-20 if Solar Hijri, 1983-10-08 to 1984-09-26 if Hijri"],
    ["1404-04~", "2025-06-22 to 2025-07-22 if Solar Hijri, 1984-01-05 to 1984-02-02 if Hijri"],
  ]) {
    assert.equal(readDate(text ?? ""), `"${text}" ${what} ${ours}.`);
  }
  assert.equal(typeof readDate("1299"), "object");
  assert.equal(typeof readDate("1501"), "object");
});

test("habits of writing dates get the right form", () => {
  for (const text of [
    "3rd of July, 2025",
    "the 3rd of July 2025",
    "Thursday, 3 July 2025",
    "3 July, 2025",
    "2025-7-3",
    "2025/07/03",
    "2025.7.03",
    "3 July 2025",
    "3. Jul 2025",
    "03 JULY 2025",
    "July 3, 2025",
  ]) {
    assert.equal(readDate(text), `"${text}" is not a date. Did you mean 2025-07-03?`);
  }
  assert.equal(readDate("July 2025"), `"July 2025" is not a date. Did you mean 2025-07?`);
  assert.equal(readDate("Sept 2025"), `"Sept 2025" is not a date. Did you mean 2025-09?`);
});

test("a suggestion is itself a date, or is not made", () => {
  assert.equal(readDate("30 February 2025"), `"30 February 2025" is not a date. ${HOW}`);
  assert.equal(readDate("2025/13/01"), `"2025/13/01" is not a date. ${HOW}`);
  assert.equal(readDate("3 Thermidor 2025"), `"3 Thermidor 2025" is not a date. ${HOW}`);
});

test("only a day written in full, without a tilde, is a day", () => {
  assert.deepEqual(["2025-07-03", "2025-07", "2025", "2025-07-03~", "2025-02-30", "soon"].map(isDay), [
    true,
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("a partial date takes effect on its last day, but not after the day of checking", () => {
  assert.equal(effectiveDay(partialDate("2025"), "2026-11-22"), "2025-12-31");
  assert.equal(effectiveDay(partialDate("2025-07"), "2026-11-22"), "2025-07-31");
  assert.equal(effectiveDay(partialDate("2025-07-03~"), "2026-11-22"), "2025-07-03");
  assert.equal(effectiveDay(partialDate("2026"), "2026-11-22"), "2026-11-22");
  assert.equal(effectiveDay(partialDate("2026-11-22"), "2026-11-22"), "2026-11-22");
});

test("the day before and after crosses months, years and leap days", () => {
  assert.equal(shiftDay("2024-03-01", -1), "2024-02-29");
  assert.equal(shiftDay("2025-03-01", -1), "2025-02-28");
  assert.equal(shiftDay("2025-12-31", 1), "2026-01-01");
  assert.equal(shiftDay("2025-07-03", 0), "2025-07-03");
  assert.equal(shiftDay("2025-07-03", 365), "2026-07-03");
});

test("a date known to be sound throws when it is not", () => {
  assert.throws(() => partialDate("2025-02-30"), RangeError);
});

test("the machine's form of a date has no tilde", () => {
  assert.deepEqual(
    ["2025~", "2025-07", "2025-07-03~"].map((text) => machineDate(partialDate(text))),
    ["2025", "2025-07", "2025-07-03"],
  );
});
