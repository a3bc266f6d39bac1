/** Years of other calendars that look like years of ours: 2025 began in the Solar Hijri year 1403 and the Hijri year 1446. */

const DAY = 86_400_000;

/** Whether a date of the form `1404-04-12` has a year that our sources have in other calendars only. */
export const isOtherYear = (date: string): boolean => /^(?:1[34]\d\d|1500)/.test(date);

/**
 * A date as our calendar has it, if it was meant in one of the others.
 * @param date `1404`, `1404-04` or `1404-04-12`
 * @returns for each calendar its name and our day; the first and the last where the date has no day
 */
export function inOurCalendar(date: string): { calendar: string; ours: string }[] {
  const [year = 0, month, day] = date.replace("~", "").split("-").map(Number);
  return Object.entries(CALENDARS).flatMap(([calendar, dayIn]) => {
    const start = dayIn(year, month ?? 1, day ?? 1);
    const [nextYear, nextMonth] = month === undefined || month === 12 ? [year + 1, 1] : [year, month + 1];
    const next = day === undefined ? dayIn(nextYear, nextMonth, 1) : undefined;
    if (start === undefined || (day === undefined && next === undefined)) return [];
    const ours = next === undefined ? isoDay(start) : `${isoDay(start)} to ${isoDay(next - DAY)}`;
    return [{ calendar, ours }];
  });
}

const isoDay = (time: number) => new Date(time).toISOString().slice(0, 10);

const persian = new Intl.DateTimeFormat("en-u-ca-persian-nu-latn", {
  year: "numeric",
  month: "numeric",
  day: "numeric",
  timeZone: "UTC",
});

/** The time of a Solar Hijri day: near its mean place, where the calendar has this date; undefined where it has none. */
function solarDay(year: number, month: number, day: number): number | undefined {
  const before = (month - 1) * 30 + Math.min(month - 1, 6);
  const near = Date.UTC(622, 2, 22) + Math.round((year - 1) * 365.2422 + before + day - 1) * DAY;
  return [0, -1, 1, -2, 2]
    .map((step) => near + step * DAY)
    .find((time) => {
      const parts = new Map(persian.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
      return parts.get("year") === year && parts.get("month") === month && parts.get("day") === day;
    });
}

/** The time of a Hijri day in the tabular calendar, whose years have 354 days and 11 of 30 years one more. */
function lunarDay(year: number, month: number, day: number): number | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const days = (year - 1) * 354 + Math.floor((11 * year + 3) / 30) + Math.ceil((month - 1) * 29.5) + day - 1;
  return Date.UTC(622, 6, 19) + days * DAY;
}

const CALENDARS = { "Solar Hijri": solarDay, Hijri: lunarDay };
