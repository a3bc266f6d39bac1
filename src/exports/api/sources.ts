/** Sources as the API gives them. */
import type { z } from "zod";
import type { TrackerRecord } from "../../tracker/dataset.ts";
import type { Source as Authored } from "../../tracker/schema/source.ts";
import { sourceUses, type SourceUse } from "../../tracker/source-uses.ts";
import type { ExportContext } from "../context.ts";
import { eventId } from "./facets.ts";
import { dateValues } from "./fields.ts";
import type { sourceSchema } from "./schema.ts";

export type Source = z.infer<ReturnType<typeof sourceSchema>>;

/** What is said of a source itself. */
function described({ url, title, publisher, via, published, language, kind, archived }: Authored) {
  const [carrier, copy] = [via ?? null, archived ?? null];
  return {
    url,
    title,
    publisher,
    via: carrier,
    ...dateValues("published", published),
    language,
    archived: copy,
    kind: kind ?? null,
  };
}

/** The sources of a record, with the keys that its note cites. */
export function recordSources({ sources: own }: TrackerRecord) {
  return Object.entries(own).map(([key, source]) => ({ key, ...described(source) }));
}

/** Every source once, newest first, with what rests on it. */
export function sources({ dataset, address }: ExportContext): Source[] {
  return sourceUses(dataset).map(({ source, uses }) => ({
    ...described(source),
    events: uses.flatMap((use) => (use.kind === "event" ? [eventId(use.record, use.event)] : [])),
    pages: uses.flatMap((use) => (use.kind === "event" ? [] : [address(placeOf(use))])),
  }));
}

const placeOf = (use: Exclude<SourceUse, { kind: "event" }>) =>
  use.kind === "note" ? `/${use.record.folder}/${use.record.id}/#note` : use.path;
