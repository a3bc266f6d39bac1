import type { CheckContext } from "../../tracker/geography.ts";
import { asList, asMap, partsOf, textAt, validate } from "../rules/parts.ts";
import type { Problem } from "../messages/problems.ts";
import { checkRecord } from "../rules/record.ts";
import { type RecordParts } from "../rules/parts.ts";
import { eventSchema, recordSchema, type AuthoredEvent, type AuthoredRecord } from "../../tracker/schema/record.ts";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import { isDay } from "../../tracker/dates.ts";
import { checkSources } from "../rules/sources.ts";
import { openYaml } from "../indent/open-yaml.ts";

/** Reads records of one vocabulary; the schemas are built once. */
export function recordReader(tracker: TrackerFile, context: CheckContext) {
  const record = recordSchema(tracker);
  const event = eventSchema(tracker);
  /** Gives the record when it is sound, its parts for rules between files, and every problem in it. */
  return (
    path: string,
    text: string,
  ): { record: AuthoredRecord | undefined; parts: RecordParts | undefined; problems: Problem[] } => {
    const file = openYaml(path, text, record);
    const { data, problems } = validate(file, record);
    if (file.data === undefined) return { record: undefined, parts: undefined, problems };
    const raw = asMap(file.data);
    const word = (name: string) => (typeof raw[name] === "string" ? raw[name] : undefined);
    const checked = word("checked");
    const parts: RecordParts = {
      ...partsOf(file, "events", ["summary", "dispute", "ahead"], textAt(file, ["note"], "block")),
      tracker,
      // In a faulty record each event is judged on its own, so that one slip hides no other.
      events: (data?.events ?? asList(raw["events"]).map((entry) => event.safeParse(entry).data)).flatMap(
        (sound, index) => (sound ? [{ index, event: complete(sound) }] : []),
      ),
      checked: checked !== undefined && isDay(checked) ? checked : undefined,
      code: word("code"),
      name: word("name"),
    };
    const found = [...problems, ...checkSources(parts, context.today), ...checkRecord(parts, context)];
    return { record: data && { ...data, events: data.events.map(complete) }, parts, problems: found };
  };
}

/** Spells out what an author may leave out. */
function complete(event: ReturnType<ReturnType<typeof eventSchema>["parse"]>): AuthoredEvent {
  const sets = Object.fromEntries(Object.entries(event.sets ?? {}).filter((entry) => entry[1] !== undefined)) as Record<
    string,
    string
  >;
  return { ...event, sets, certainty: event.certainty ?? "confirmed" };
}
