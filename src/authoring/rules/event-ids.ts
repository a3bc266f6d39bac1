import { eventId } from "../../tracker/dataset.ts";
import type { Problem } from "../messages/problems.ts";
import type { RecordParts } from "./parts.ts";

/** Every event of a record has an address of its own, which doesn't hang on the order of events. */
export function checkEventIds({ file, events }: RecordParts): Problem[] {
  const seen = new Set<string>();
  return events.flatMap(({ index, event }) => {
    const id = eventId(event);
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    const message = `An earlier event has the address #${id} too. Give this one a word of its own for it, as in "id: handover".`;
    return [file.problem(["events", index, event.id === undefined ? "kind" : "id"], message)];
  });
}
