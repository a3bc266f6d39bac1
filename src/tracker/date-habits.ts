/** Dates as people write them by habit, for suggesting the right form. What is suggested here need not be a real date. */

const MONTHS = "january february march april may june july august september october november december".split(" ");
const DASH = "[-–—−‑]";

const two = (number: string) => number.padStart(2, "0");

/**
 * The right forms of what a text may mean: one for `2025/7/3`, `3 July 2025`, `July 3rd, 2025`, `13.07.2025`, `c. 1998`
 * and `2025-07-13T10:00Z`, two for `03/07/2025` and `03.07.2025`, which are July to some and March to others, none where
 * it is no habit.
 */
export function habitualForms(text: string): string[] {
  const bare = text
    .trim()
    .replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/^["'“”„‘’]+|["'“”’.,;]+$/g, "")
    .replace(/T\d\d:.*$/, "")
    .replace(new RegExp(`(?<=\\d)${DASH}(?=\\d)`, "g"), "-");
  const about = /^(?:c|ca|circa|about|around|approx)\.? |^~ ?|\?$| ?\(about\)$/i;
  const forms = formsOf(bare.replace(about, "").replace(/^(?:early|mid|late)[ -]/i, ""));
  return about.test(bare) ? forms.map((form) => `${form.replace(/~$/, "")}~`) : forms;
}

function formsOf(text: string): string[] {
  const [, y, m, d] = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?~?$/.exec(text) ?? [];
  if (y !== undefined) return [[y, m, d].flatMap((part) => (part === undefined ? [] : two(part))).join("-")];
  const last = /^(?:(\d{1,2})[-/.])?(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (last) return lastYear(last[1], last[2]!, last[3]!);
  const words = text
    .replace(/^(?:the |on |(?:mon|tues|wednes|thurs|fri|satur|sun)day,? )+/i, "")
    .replace(/(\d)(?:st|nd|rd|th)\b/i, "$1")
    .replace(/ of /i, " ");
  const named = /^(?:(\d{1,2})\.? )?([a-z]{3,})[.,]? (?:(\d{1,2}),? )?(\d{4})$/i.exec(words);
  const month = MONTHS.findIndex((full) => full.startsWith((named?.[2] ?? "-").toLowerCase())) + 1;
  if (!named || month === 0) return [];
  const day = named[1] ?? named[3];
  return [`${named[4]}-${two(String(month))}${day === undefined ? "" : `-${two(day)}`}`];
}

/** `3/7/2025` and `3.7.2025` have the day first to most and the month to some; no sign between tells who wrote it. */
function lastYear(first: string | undefined, second: string, year: string): string[] {
  if (first === undefined) return [`${year}-${two(second)}`];
  const dayFirst = `${year}-${two(second)}-${two(first)}`;
  const monthFirst = `${year}-${two(first)}-${two(second)}`;
  if (Number(first) > 12 || Number(first) === Number(second)) return [dayFirst];
  return Number(second) > 12 ? [monthFirst] : [dayFirst, monthFirst];
}

/** `2024-10-09` → `9 October`, to ask which day was meant. */
export function inWords(form: string): string {
  const [, month = "1", day = "1"] = form.replace("~", "").split("-");
  const name = MONTHS[Number(month) - 1] ?? "";
  return `${Number(day)} ${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The beginning of a span of time: `1998` of `1998–1999`. */
export function spanStart(text: string): string | undefined {
  const part = "(\\d{4}(?:-\\d{2}){0,2})";
  return new RegExp(`^${part} ?(?:${DASH}|to|until|/) ?(?:${part}|\\d{2})$`).exec(text.trim())?.[1];
}
