/** The steps that states have taken towards a yes, as the API gives them. */
import type { z } from "zod";
import { stepsTaken } from "../../tracker/steps.ts";
import type { ExportContext } from "../context.ts";
import { eventId } from "./facets.ts";
import { dateValues } from "./fields.ts";
import type { stepSchema } from "./schema.ts";

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
