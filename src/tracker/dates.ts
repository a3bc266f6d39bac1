/**
 * Partial calendar dates: the level-0 subset of EDTF (ISO 8601-2) that sources give, `2025`, `2025-07` and
 * `2025-07-03`, and a trailing `~` for "about". They are calendar dates of the place where something happened:
 * they have no time zone, and no Date object ever leaves this file.
 */

import { inOurCalendar, isOtherYear } from "./other-calendars.ts";
import { habitualForms, inWords, spanStart } from "./date-habits.ts";

/** A full calendar date, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string;

/** A date as precise as its source: `start` and `end` are the first and last day it can mean. */
export interface PartialDate {
  text: string;
  start: Day;
  end: Day;
  precision: "year" | "month" | "day";
  about: boolean;
}

const YEAR = "[1-9][0-9]{3}";
const MONTH = "(0[1-9]|1[0-2])";
const DAY = "(0[1-9]|[12][0-9]|3[01])";
/** The form of a partial date, for editors' schemas: as much of {@link readDate} as a pattern can say. */
export const DATE_PATTERN = `^${YEAR}(-${MONTH}(-${DAY})?)?~?$`;
/** The same of a whole day. */
export const DAY_PATTERN = `^${YEAR}-${MONTH}-${DAY}$`;

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(~)?$/;
const HOW = "Write 2025, 2025-07 or 2025-07-03.";

/** Days in a month (1 to 12) of the Gregorian calendar. */
function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

const two = (number: number) => String(number).padStart(2, "0");

/**
 * Reads a partial date.
 * @param text what the author wrote, e.g. `2025-07~`
 * @returns the date, or a sentence that says what is wrong and what to write instead
 */
export function readDate(text: string): PartialDate | string {
  const match = FORM.exec(text);
  if (!match) return noDate(text);
  const [, y = "", m, d, tilde] = match;
  const year = Number(y);
  const month = m === undefined ? undefined : Number(m);
  if (year < 1000) return `"${text}" is not a date: the year ${y} is too early. ${HOW}`;
  if (month !== undefined && (month < 1 || month > 12)) return `"${text}" is not a date. ${HOW}`;
  if (month !== undefined && d !== undefined && (Number(d) < 1 || Number(d) > daysIn(year, month))) {
    return `"${text}" is not a date: that month has ${daysIn(year, month)} days. ${HOW}`;
  }
  if (isOtherYear(text)) return otherYear(text, text);
  const about = tilde !== undefined;
  if (month === undefined) return { text, start: `${y}-01-01`, end: `${y}-12-31`, precision: "year", about };
  if (d !== undefined) {
    const day = `${y}-${m}-${d}`;
    return { text, start: day, end: day, precision: "day", about };
  }
  const end = `${y}-${m}-${two(daysIn(year, month))}`;
  return { text, start: `${y}-${m}-01`, end, precision: "month", about };
}

/** A date known to be well formed, for code and tests. Throws a RangeError with the sentence of {@link readDate}. */
export function partialDate(text: string): PartialDate {
  const date = readDate(text);
  if (typeof date === "string") throw new RangeError(date);
  return date;
}

/** True for a real day written in full. */
export function isDay(text: string): boolean {
  const date = readDate(text);
  return typeof date !== "string" && date.precision === "day" && !date.about;
}

/** What to write instead of a text that is no date. */
function noDate(text: string): string {
  const foreign = habitualForms(text).find(isOtherYear);
  if (foreign !== undefined) return otherYear(text, foreign);
  const forms = likelyDates(text);
  const [form, other] = forms;
  if (other !== undefined) {
    return `"${text}" is not a date: ${forms.map(inWords).join(" or ")}? Write ${forms.join(" or ")}.`;
  }
  if (form !== undefined) return `"${text}" is not a date. Did you mean ${form}?`;
  const start = spanStart(text);
  if (start === undefined) return `"${text}" is not a date. ${HOW}`;
  const year = start.slice(0, 4);
  return `"${text}" is a span, not a date. Write its first day; where the day is not known, the year with ~: ${year}~.`;
}

/** Asks whether another calendar was meant. The Hijri day may be one off, since it hangs on the moon. */
function otherYear(text: string, form: string): string {
  const meant = inOurCalendar(form).map(({ calendar, ours }) => `${ours} if ${calendar}`);
  const days = meant.length === 0 ? HOW : `Write the date in ours: ${meant.join(", ")}.`;
  return `"${text}" looks like a year of another calendar. ${days}`;
}

const likelyDates = (text: string) => habitualForms(text).filter((form) => typeof readDate(form) !== "string");

/** The right form of what people write by habit (2025/07/03, 3 July 2025, c. 2025), where it can mean but one. */
export function likelyDate(text: string): string | undefined {
  const forms = likelyDates(text);
  return forms.length === 1 ? forms[0] : undefined;
}

/** The day on which a date takes effect: its last day, but never later than the day the record was gone through. */
export function effectiveDay(date: PartialDate, checked: Day): Day {
  return date.end < checked ? date.end : checked;
}

/** The day before or after (`step` days) a day. */
export function shiftDay(day: Day, step: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, date + step)).toISOString().slice(0, 10);
}

/** What the interface needs to put a date into words. */
export interface DateWords {
  months: readonly string[];
  /** The day may also be a blank to be filled in. */
  day: (day: number | string, month: string, year: string) => string;
  month: (month: string, year: string) => string;
  about: (date: string) => string;
  by: (date: string) => string;
  since: (date: string) => string;
  sinceLatest: (date: string) => string;
}

/** A date in words: "3 July 2025", "July 2025", "2025", "about 3 July 2025". */
export function wordDate(date: PartialDate, words: DateWords): string {
  const [year = "", month = "1", day = "1"] = date.start.split("-");
  const name = words.months[Number(month) - 1] ?? "";
  const plain =
    date.precision === "day"
      ? words.day(Number(day), name, year)
      : date.precision === "month"
        ? words.month(name, year)
        : year;
  return date.about ? words.about(plain) : plain;
}

/** Whether a date says by when something had come about. One that is only near doesn't: it may have been later. */
const isLatest = ({ precision, about }: PartialDate) => precision !== "day" && !about;

/** The month of a date that may have a day. */
export function monthOf(date: PartialDate): PartialDate {
  return date.precision === "day" ? partialDate(date.start.slice(0, 7)) : date;
}

/** When a state was reached, for a table cell: "3 July 2025", "by March 2023" for a partial date, "about March 2023". */
export function wordReached(date: PartialDate, words: DateWords): string {
  const text = wordDate(date, words);
  return isLatest(date) ? words.by(text) : text;
}

/** When a state was reached, for a sentence: "since 3 July 2025", "since March 2023 at the latest", "since about 2023". */
export function wordSince(date: PartialDate, words: DateWords): string {
  const text = wordDate(date, words);
  return isLatest(date) ? words.sinceLatest(text) : words.since(text);
}

/** The value of `<time datetime>`, which knows years, months and days, but no "about". */
export function machineDate(date: PartialDate): string {
  return date.about ? date.text.slice(0, -1) : date.text;
}
