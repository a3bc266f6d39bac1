/** Rules on the events of a record that a schema can't say. Each looks at all events and returns every fault. */
import type { PartialDate } from "./dates.ts";
import type { CheckContext } from "./geography.ts";
import type { Parts } from "./parts.ts";
import type { Problem } from "./problems.ts";
import type { AuthoredEvent } from "./schema/record.ts";
import type { TrackerFile } from "./schema/tracker.ts";
import { didYouMean, oneOf } from "./suggest.ts";

/** A record's parts: its sound events with their places in the file, and its day of checking. */
export interface RecordParts extends Parts {
  tracker: TrackerFile;
  events: { index: number; event: AuthoredEvent }[];
  checked: string | undefined;
  code: string | undefined;
  name: string | undefined;
}

/** All rules on a record's own content. */
export function checkRecord(parts: RecordParts, context: CheckContext): Problem[] {
  return [
    ...checkName(parts, context),
    ...checkDays(parts, context),
    ...checkOrder(parts),
    ...parts.events.flatMap((entry) => [
      ...checkCertainty(parts, entry),
      ...checkKind(parts, entry),
      ...checkPublished(parts, entry),
    ]),
  ];
}

type Entry = RecordParts["events"][number];

function checkName({ file, code, name }: RecordParts, { geography }: CheckContext): Problem[] {
  if (code === undefined) {
    return name === undefined ? [file.problem([], `"code" or "name" is missing. Add for example: code: RU`)] : [];
  }
  if (geography.has(code)) return [];
  const states = [...geography.values()];
  const plain = code.toLowerCase();
  const named = states.find(({ name, names }) => [name, ...names].some((word) => word.toLowerCase() === plain));
  const hint = named ? ` Write ${named.code}.` : didYouMean(code.toUpperCase(), geography.keys());
  return [
    file.problem(["code"], `"${code}" is not a country code of ISO 3166-1 (two capital letters, e.g. RU).${hint}`),
  ];
}

function checkDays({ file, checked, events, sources }: RecordParts, { today }: CheckContext): Problem[] {
  const problems: Problem[] = [];
  if (checked === undefined) return problems;
  if (checked > today)
    problems.push(
      file.problem(["checked"], `${checked} is after ${today}, the day of this check. Write today's date.`),
    );
  const late = (date: PartialDate) =>
    `${date.text} is after ${checked}, the day under "checked". Correct the date, or set "checked" anew.`;
  for (const { index, event } of events) {
    if (event.date.start > checked) problems.push(file.problem(["events", index, "date"], late(event.date)));
  }
  for (const [key, source] of sources) {
    if (source && source.published.start > checked && source.published.start <= today) {
      problems.push(file.problem(["sources", key, "published"], late(source.published)));
    }
  }
  return problems;
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

function checkCertainty({ file }: RecordParts, { index, event }: Entry): Problem[] {
  const at = ["events", index] as const;
  const problems: Problem[] = [];
  if (event.certainty === "claimed" && Object.keys(event.sets).length > 0) {
    problems.push(
      file.problem(
        [...at, "sets"],
        `A claimed event sets nothing, because only one side says so. Delete "sets", or find a second source.`,
      ),
    );
  }
  if (event.certainty === "disputed" && event.dispute === undefined) {
    problems.push(file.problem(at, `A disputed event says what is disputed. Add "dispute:" with both versions.`));
  }
  if (event.certainty !== "disputed" && event.dispute !== undefined) {
    problems.push(
      file.problem([...at, "dispute"], `"dispute" goes with "certainty: disputed". Add that line or delete this one.`),
    );
  }
  return problems;
}

function checkKind({ file, tracker }: RecordParts, { index, event }: Entry): Problem[] {
  const kind = tracker.kinds[event.kind];
  const set = Object.keys(event.sets);
  if (kind?.background !== undefined && set.length > 0) {
    return [
      file.problem(
        ["events", index, "sets"],
        `An event of the kind "${event.kind}" is background and sets nothing. Delete "sets".`,
      ),
    ];
  }
  if (event.certainty === "claimed") return [];
  const missing = (kind?.["must-set"] ?? []).filter(
    (facet) => tracker.facets[facet] !== undefined && !set.includes(facet),
  );
  return missing.map((facet) => {
    const values = oneOf(Object.keys(tracker.facets[facet]?.values ?? {}));
    return file.problem(
      ["events", index, "kind"],
      `An event of the kind "${event.kind}" must set ${facet}. Add "sets: {${facet}: …}" with ${values}.`,
    );
  });
}

function checkPublished({ file, sources }: RecordParts, { index, event }: Entry): Problem[] {
  const older = event.sources.flatMap((key, i) => {
    const source = sources.get(key);
    return source && source.published.end < event.date.start ? [{ key, i, source }] : [];
  });
  if (event.ahead !== undefined) {
    if (older.length > 0 || event.sources.some((key) => !sources.get(key))) return [];
    return [
      file.problem(["events", index, "ahead"], `No source of this event is older than the event. Delete "ahead".`),
    ];
  }
  return older.map(({ key, i, source }) => {
    const message =
      `"${key}" was published on ${source.published.text}, before the event (${event.date.text}). ` +
      `Correct a date, or say who announced it: "ahead: …".`;
    return file.problem(["events", index, "sources", i], message);
  });
}
