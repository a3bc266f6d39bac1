/** The steps that states have taken towards a yes, as the API gives them. */
import { z } from "zod";
import type { TrackerFile } from "../../tracker/schema/tracker.ts";
import { stepsTaken } from "../../tracker/steps.ts";
import type { ExportContext } from "../context.ts";
import { eventId } from "./facets.ts";
import { RECORD, dateFields, dateValues, text, textOrNull, word } from "./fields.ts";

/** A step towards a yes that a state has taken. */
export const stepSchema = (tracker: TrackerFile) =>
  z.strictObject({
    record: text(RECORD),
    record_name: text("The name of the state."),
    code: textOrNull("The state's ISO 3166-1 alpha-2 code."),
    step: tracker.next ? word(Object.keys(tracker.next.steps), "The step.") : text("The step."),
    step_label: text("The step in words."),
    event: text("The id of the event that took it."),
    ...dateFields("date", "When it was taken."),
    holds: z.boolean().meta({ description: "Whether it still holds." }),
    ended_by: textOrNull("The id of the event that took it back. Null while it holds."),
  });

type StepEntry = z.infer<ReturnType<typeof stepSchema>>;

/** Every step of every state, the precedent's too; none where the tracker names no precedent. */
export function steps({ dataset }: ExportContext): StepEntry[] {
  const { asOf, countries, tracker } = dataset;
  const { next } = tracker;
  if (!next) return [];
  return countries.flatMap((record) =>
    stepsTaken(record, next, asOf).map(({ key, step, event, ended }) => ({
      record: `countries/${record.id}`,
      record_name: record.name,
      code: record.code ?? null,
      step: key,
      step_label: step.label,
      event: eventId(record, event),
      ...dateValues("date", event.date),
      holds: ended === undefined,
      ended_by: ended ? eventId(record, ended) : null,
    })),
  );
}
