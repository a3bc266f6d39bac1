/** Dates as people write them by habit, for suggesting the right form. What is suggested here need not be a real date. */

const MONTHS = "january february march april may june july august september october november december".split(" ");
const DASH = "[-–—−‑]";

const two = (number: string) => number.padStart(2, "0");

/**
 * The right forms of what a text may mean: one for `2025/7/3`, `3 July 2025`, `July 3rd, 2025`, `03.07.2025`, `c. 1998`
 * and `2025-07-03T10:00Z`, two for `03/07/2025`, which is July to some and March to others, none where it is no habit.
 */
export function habitualForms(text: string): string[] {
  const bare = text
    .trim()
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
  const last = /^(?:(\d{1,2})([-/.]))?(\d{1,2})[-/.](\d{4})$/.exec(text);
  if (last) return lastYear(last[1], last[2], last[3]!, last[4]!);
  const words = text.replace(/(\d)(?:st|nd|rd|th)\b/i, "$1").replace(/ of /i, " ");
  const named = /^(?:(\d{1,2})\.? )?([a-z]{3,})\.? (?:(\d{1,2}),? )?(\d{4})$/i.exec(words);
  const month = MONTHS.findIndex((full) => full.startsWith((named?.[2] ?? "-").toLowerCase())) + 1;
  if (!named || month === 0) return [];
  const day = named[1] ?? named[3];
  return [`${named[4]}-${two(String(month))}${day === undefined ? "" : `-${two(day)}`}`];
}

/** `3.7.2025` has the day first; `3/7/2025` has it first in most countries and second in one. */
function lastYear(first: string | undefined, sign: string | undefined, second: string, year: string): string[] {
  if (first === undefined) return [`${year}-${two(second)}`];
  const dayFirst = `${year}-${two(second)}-${two(first)}`;
  const monthFirst = `${year}-${two(first)}-${two(second)}`;
  if (sign === "." || Number(first) > 12 || first === second) return [dayFirst];
  return Number(second) > 12 ? [monthFirst] : [dayFirst, monthFirst];
}

/** The beginning of a span of time: `1998` of `1998–1999`. */
export function spanStart(text: string): string | undefined {
  const part = "(\\d{4}(?:-\\d{2}){0,2})";
  return new RegExp(`^${part} ?(?:${DASH}|to|until|/) ?(?:${part}|\\d{2})$`).exec(text.trim())?.[1];
}
