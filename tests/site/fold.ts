/** Where records stand on a day: a second, short fold that shares no line with the site's own. */
import { asOf, corrections, nameOf, records, tracker, type EventFile, type RecordFile } from "./content.ts";

/** What a record holds of a facet, and the event that brought it. */
export interface Held {
  value: string;
  event: EventFile;
}

/** A facet that takes another value. */
export interface Change {
  day: string;
  record: RecordFile;
  facet: string;
  from: string | undefined;
  to: string;
  event: EventFile;
}

/** The last day that a date may mean, but none after the day of the check. */
export function lastDay(date: string, checked: string): string {
  const [year, month = "12", day] = date.replace("~", "").split("-");
  const last = day ?? String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
  const full = `${year}-${month}-${last}`;
  return full < checked ? full : checked;
}

/** Every change of a record, oldest first. */
export function changes(record: RecordFile): Change[] {
  const held = new Map<string, string>();
  const found: Change[] = [];
  for (const event of record.events) {
    for (const [facet, to] of Object.entries(event.sets ?? {})) {
      const from = held.get(facet);
      const day = lastDay(event.date, record.checked);
      if (from !== to) found.push({ day, record, facet, from, to, event });
      held.set(facet, to);
    }
  }
  return found;
}

/** The days on which anything changed, in order. */
export const changeDays = (): string[] => [...new Set(records.flatMap(changes).map(({ day }) => day))].sort();

/** The days that have a page: those of changes, and those of which a correction says that theirs stay. */
export const pageDays = (): string[] =>
  [...new Set([...changeDays(), ...corrections.corrections.flatMap(({ days = [] }) => days)])].sort();

/** What a record holds of a facet on a day: its last change up to then. */
export function heldOn(record: RecordFile, facet: string, day = asOf): Held | undefined {
  const last = changes(record).findLast((change) => change.facet === facet && change.day <= day);
  return last && { value: last.to, event: last.event };
}

/** Records in the order of a table: strongest rung first, then the longest on it, then by name. */
export function inOrder(list: readonly RecordFile[], day = asOf): RecordFile[] {
  const rungs = Object.keys(tracker.facets[tracker.ladder]!.values);
  const key = (record: RecordFile) => {
    const held = heldOn(record, tracker.ladder, day);
    const rung = held ? rungs.indexOf(held.value) : rungs.length;
    return { rung, since: held ? lastDay(held.event.date, record.checked) : "", name: nameOf(record) };
  };
  return list.toSorted((first, second) => {
    const [a, b] = [key(first), key(second)];
    if (a.rung !== b.rung) return a.rung - b.rung;
    if (a.since !== b.since) return a.since < b.since ? -1 : 1;
    return a.name.localeCompare(b.name, "en");
  });
}

/** The ids of a record's events: date and kind, numbered from the second of a kind on a day. */
export function eventIds({ events }: RecordFile): Map<EventFile, string> {
  const names = events.map(({ date, kind }) => `${date.replace("~", "")}-${kind}`);
  return new Map(
    events.map((event, i) => {
      const earlier = names.slice(0, i).filter((name) => name === names[i]).length;
      return [event, earlier === 0 ? names[i]! : `${names[i]}-${earlier + 1}`];
    }),
  );
}

/** The address of an event. */
export const eventPath = (record: RecordFile, event: EventFile): string =>
  `${record.path}#${eventIds(record).get(event)}`;

/** A value of a facet, or its absence, as pages show it. */
export function shown(facet: string, value: string | undefined): string {
  const { values, unset } = tracker.facets[facet]!;
  return (value === undefined ? unset : values[value]!).label;
}

/** A date in English words. */
export function inWords(date: string, month: "long" | "short" = "long"): string {
  const plain = date.replace("~", "");
  const parts = plain.split("-").length;
  const format = new Intl.DateTimeFormat("en-GB", {
    timeZone: "UTC",
    year: "numeric",
    ...(parts > 1 && { month }),
    ...(parts > 2 && { day: "numeric" }),
  });
  return `${date === plain ? "" : "about "}${format.format(new Date(plain)).replace("Sept ", "Sep ")}`;
}

/** When something came about: by the end of a month or year, if no more is known. */
export const reached = (date: string, month?: "short"): string =>
  `${/^\d{4}(-\d\d)?$/.test(date) ? "by " : ""}${inWords(date, month)}`;
