/** Events as the API gives them. */
import type { z } from "zod";
import { allRecords, type TrackerEvent, type TrackerRecord } from "../../tracker/dataset.ts";
import { plainText } from "../../tracker/markdown.ts";
import type { ExportContext } from "../context.ts";
import { eventId, sourcesOf } from "./facets.ts";
import { dateValues } from "./fields.ts";
import type { eventSchema } from "./schema.ts";

export type Event = z.infer<ReturnType<typeof eventSchema>>;

/** An event of a record. */
export function event({ dataset, address }: ExportContext, record: TrackerRecord, happened: TrackerEvent): Event {
  const { date, effective, kind, summary, certainty, disputes, dispute, ahead, added, sets } = happened;
  const { facets, kinds } = dataset.tracker;
  const id = eventId(record, happened);
  const plain = (written: string | undefined) => (written === undefined ? null : plainText(written));
  return {
    id,
    record: `${record.folder}/${record.id}`,
    record_name: record.name,
    code: record.code ?? null,
    ...dateValues("date", date),
    effective,
    kind,
    kind_label: kinds[kind]!.label,
    summary: plainText(summary),
    certainty,
    dispute: plain(dispute),
    ahead: plain(ahead),
    sets: Object.fromEntries(Object.keys(facets).map((key) => [key, sets[key] ?? null])),
    sources: sourcesOf(record, happened),
    page: address(`/${id.replace("#", "/#")}`),
    disputes: disputes ?? null,
    added: added ?? null,
  };
}

/** All events of all records, oldest first. */
export function events(context: ExportContext): Event[] {
  const all = allRecords(context.dataset).flatMap((record) =>
    record.events.map((happened) => event(context, record, happened)),
  );
  return all.sort((a, b) => (a.effective < b.effective ? -1 : a.effective > b.effective ? 1 : 0));
}
