/**
 * Rules on the dates of a record: none after the day of checking, events in order, no report before what it reports.
 * One wrong date breaks several of them at once; the first that tells it is enough.
 */
import type { PartialDate } from "../../tracker/dates.ts";
import type { CheckContext } from "../../tracker/geography.ts";
import type { Problem } from "../messages/problems.ts";
import type { RecordParts } from "./parts.ts";
import type { Path } from "../yaml/path.ts";

type Entry = RecordParts["events"][number];

/** All rules on dates. */
export function checkDates(parts: RecordParts, context: CheckContext): Problem[] {
  const { checked } = parts;
  const isLate = ({ event }: Entry) => checked !== undefined && event.date.start > checked;
  const sound = parts.events.filter((entry) => !isLate(entry));
  const early = earlySources(parts, sound);
  const reports = sound.map((entry) => ({ entry, older: olderSources(parts, entry, early) }));
  // An event that is newer than all that is said of it has a wrong date, and so is in the wrong place.
  const placed = reports.flatMap(({ entry, older }) => (isBehind(entry, older) ? [] : [entry]));
  return [
    ...checkDays(parts, context),
    ...checkAdded(parts, context),
    ...checkOrder({ ...parts, events: placed }),
    ...[...early].map(([key, entries]) => earlyFault(parts, key, entries)),
    ...reports.flatMap(({ entry, older }) => checkPublished(parts, entry, older, early)),
  ];
}

function checkDays({ file, checked, events, sources }: RecordParts, { today }: CheckContext): Problem[] {
  if (checked === undefined) return [];
  if (checked > today) {
    const message = `${checked} is after ${today}, the day of this check. Write today's date.`;
    return [file.problem(["checked"], message)];
  }
  const dates: { at: Path; date: PartialDate }[] = [
    ...events.map(({ index, event }) => ({ at: ["events", index, "date"], date: event.date })),
    ...[...sources].flatMap(([key, source]) =>
      source && source.published.start <= today ? [{ at: ["sources", key, "published"], date: source.published }] : [],
    ),
  ];
  const late = dates.filter(({ date }) => date.start > checked);
  const since = late.filter(({ date }) => date.start <= today);
  const newest = since
    .map(({ date }) => date.start)
    .sort()
    .at(-1);
  const anew = since.length > 1 ? [file.problem(["checked"], oldCheck(checked, since.length, newest!))] : [];
  const single = since.length > 1 ? late.filter((one) => !since.includes(one)) : late;
  return [...anew, ...single.map(({ at, date }) => file.problem(at, lateDate(date, checked, today)))];
}

function checkAdded({ file, events }: RecordParts, { today }: CheckContext): Problem[] {
  return events.flatMap(({ index, event: { added } }) => {
    if (added === undefined || added <= today) return [];
    const message = `${added} is after ${today}, the day of this check. Write the day on which the event came into this tracker.`;
    return [file.problem(["events", index, "added"], message)];
  });
}

const oldCheck = (checked: string, count: number, newest: string) =>
  `${checked} is before ${count} dates of this file; the newest is ${newest}. Write the day on which you went through the sources.`;

function lateDate({ text, start }: PartialDate, checked: string, today: string): string {
  if (start > today)
    return `${text} is after ${today}, the day of this check. Correct the date.${swappedYear(text, today)}`;
  return `${text} is after ${checked}, the day under "checked". Correct the date, or set "checked" anew.`;
}

/** ` Did you mean 2025-07-03?` for 2205-07-03 and 2052-07-03: two figures of the year have changed places. */
function swappedYear(text: string, today: string): string {
  const year = text.slice(0, 4);
  const swapped = [0, 1, 2].map((i) => `${year.slice(0, i)}${year[i + 1]}${year[i]}${year.slice(i + 2)}`);
  const likely = new Set(swapped.filter((one) => one >= "1900" && one <= today.slice(0, 4)));
  const [only, ...others] = [...likely].map((one) => one + text.slice(4));
  return only === undefined || others.length > 0 ? "" : ` Did you mean ${only}?`;
}

function checkOrder({ file, events }: RecordParts): Problem[] {
  return events.flatMap(({ index, event }, i) => {
    const before = events[i - 1];
    if (!before || before.event.date.end <= event.date.end) return [];
    const rule = event.date.precision === "day" ? "" : " A date without a day counts as its last day.";
    const message = `${event.date.text} stands after ${before.event.date.text}. Put the events in order, oldest first.${rule}`;
    return [file.problem(["events", index, "date"], message)];
  });
}

type Early = ReadonlyMap<string, readonly Entry[]>;

const isOlder = ({ sources }: RecordParts, key: string, { event }: Entry) => {
  const source = sources.get(key);
  return source !== undefined && source.published.end < event.date.start;
};

/** Sources that are older than several events that rest on them: it is their own date that is wrong. */
function earlySources(parts: RecordParts, events: readonly Entry[]): Early {
  const citing = (key: string) =>
    events.filter((entry) => entry.event.ahead === undefined && entry.event.sources.includes(key));
  const early = [...parts.sources.keys()].flatMap((key) => {
    const entries = citing(key);
    return entries.length > 1 && entries.every((entry) => isOlder(parts, key, entry)) ? [[key, entries] as const] : [];
  });
  return new Map(early);
}

function earlyFault({ file, sources }: RecordParts, key: string, entries: readonly Entry[]): Problem {
  const { text } = sources.get(key)!.published;
  const first = entries[0]!.event.date.text;
  const message =
    `${text} is before all ${entries.length} events that rest on this source; the first is of ${first}. ` +
    `Correct the date, or say in the events who announced them: "ahead: …".`;
  return file.problem(["sources", key, "published"], message);
}

const olderSources = (parts: RecordParts, entry: Entry, early: Early) =>
  entry.event.sources.filter((key) => !early.has(key) && isOlder(parts, key, entry));

/** Whether all that an event rests on is older than it, and nothing says why. */
const isBehind = ({ event }: Entry, older: readonly string[]) =>
  event.ahead === undefined && older.length > 0 && older.length === event.sources.length;

function checkPublished(
  { file, sources }: RecordParts,
  entry: Entry,
  older: readonly string[],
  early: Early,
): Problem[] {
  const { index, event } = entry;
  if (event.ahead !== undefined) {
    if (older.length > 0 || event.sources.some((key) => early.has(key) || !sources.get(key))) return [];
    return [
      file.problem(["events", index, "ahead"], `No source of this event is older than the event. Delete "ahead".`),
    ];
  }
  const how = `Correct a date, or say who announced it: "ahead: …".`;
  if (isBehind(entry, older) && older.length > 1) {
    const newest = older.map((key) => sources.get(key)!.published).sort((a, b) => (a.end < b.end ? 1 : -1))[0]!;
    const message = `${event.date.text} is after all sources of this event; the newest is of ${newest.text}. ${how}`;
    return [file.problem(["events", index, "date"], message)];
  }
  return older.map((key) => {
    const message = `"${key}" was published on ${sources.get(key)!.published.text}, before the event (${event.date.text}). ${how}`;
    return file.problem(["events", index, "sources", event.sources.indexOf(key)], message);
  });
}
