/** Notes, claims and corrections as the API gives them. */
import type { z } from "zod";
import { namedCorrections } from "../../tracker/corrections.ts";
import { allRecords, sourceOf } from "../../tracker/dataset.ts";
import { citedIn, plainText } from "../../tracker/markdown.ts";
import type { Sources } from "../../tracker/schema/source.ts";
import type { ExportContext } from "../context.ts";
import type { claimSchema, correctionSchema, noteSchema } from "./prose-schema.ts";

export type Note = z.infer<ReturnType<typeof noteSchema>>;
export type Claim = z.infer<ReturnType<typeof claimSchema>>;
export type Correction = z.infer<ReturnType<typeof correctionSchema>>;

/** The note of every record that has one. */
export function notes({ dataset, address }: ExportContext): Note[] {
  return allRecords(dataset).flatMap(({ folder, id, name, note, sources }) => {
    if (note === undefined) return [];
    const keys = citedIn(note, "block");
    const record = `${folder}/${id}`;
    const page = address(`/${record}/#note`);
    return [{ record, record_name: name, note: note.trim(), keys, sources: addresses(sources, keys), page }];
  });
}

/** The claims that were checked, in the order of their page. */
export function claims({ dataset: { claims: file }, address }: ExportContext): Claim[] {
  return (file?.claims ?? []).map(({ id, claim, verdict, finding, sources = [] }) => ({
    id,
    claim: plainText(claim),
    verdict,
    finding: plainText(finding),
    sources: addresses(file!.sources, [...sources, ...citedIn(finding, "inline")]),
    page: address(`/claims/#${id}`),
  }));
}

/** What the tracker had wrong, newest first. */
export function corrections({ dataset, address }: ExportContext): Correction[] {
  const names = new Map(allRecords(dataset).map(({ folder, id, name }) => [`${folder}/${id}`, name]));
  return namedCorrections(dataset).map(({ id, date, record, was, now, why, sources = [], days = [], ids = [] }) => ({
    id,
    date,
    record,
    record_name: names.get(record)!,
    was: plainText(was),
    now: plainText(now),
    why: plainText(why),
    sources: addresses(dataset.corrections?.sources, [...sources, ...citedIn(why, "inline")]),
    former_events: ids.map((former) => `${record}#${former}`),
    former_days: days,
    page: address(`/corrections/#${id}`),
  }));
}

/** Addresses of sources by their keys, each once. */
const addresses = (sources: Sources | undefined, keys: readonly string[]): string[] => [
  ...new Set(keys.map((key) => sourceOf({ sources }, key).url)),
];
